package gg.jte.generated.ondemand.access;
import org.amana.platform.pages.Frame;
import org.amana.access.pages.DoorView;
@SuppressWarnings("unchecked")
public final class JtedoorGenerated {
	public static final String JTE_NAME = "access/door.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,6,6,6,7,7,7,7,7,7,7,9,9,9,9,9,9,9,9,9,10,10,10,10,10,10,10,10,10,11,11,11,13,13,13,15,15,15,17,17,18,18,18,19,19,19,21,21,21,21,21,21,21,21,21,23,23,24,24,24,24,24,24,24,24,24,24,24,24,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,26,26,29,29,31,31,31,32,32,32,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, DoorView v) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, f, f.say("access.page.sign-in"), null, null, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n  <section class=\"narrow\">\n    <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(f.say("access.page.sign-in"));
				jteOutput.writeContent("</h1>\n    ");
				if (v.wrong()) {
					jteOutput.writeContent("<p class=\"refusal\" role=\"alert\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(f.say("request.wrong-credentials"));
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n    <form class=\"fields\" action=\"/sign-in\" method=\"post\">\n      <input type=\"hidden\" name=\"_csrf\"");
				var __jte_html_attribute_0 = f.antiForgery();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n      <input type=\"hidden\" name=\"to\"");
				var __jte_html_attribute_1 = v.to();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n      <label for=\"user\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(f.say("access.page.user"));
				jteOutput.writeContent("</label>\n      <input id=\"user\" name=\"user\" autocomplete=\"username\" required dir=\"ltr\" autofocus>\n      <label for=\"password\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(f.say("access.page.password"));
				jteOutput.writeContent("</label>\n      <input id=\"password\" name=\"password\" type=\"password\" autocomplete=\"current-password\" required dir=\"ltr\">\n      <button>");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(f.say("access.page.sign-in"));
				jteOutput.writeContent("</button>\n    </form>\n");
				if (!v.guests().isEmpty()) {
					jteOutput.writeContent("    <h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(f.say("access.page.guests"));
					jteOutput.writeContent("</h2>\n    <p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(f.say("access.page.guests-why"));
					jteOutput.writeContent("</p>\n    <table>\n      <thead><tr><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(f.say("access.page.role"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(f.say("access.page.party"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(f.say("access.page.user"));
					jteOutput.writeContent("</th><th></th></tr></thead>\n      <tbody>\n");
					for (DoorView.Guest guest : v.guests()) {
						jteOutput.writeContent("      <tr><td>");
						for (String role : guest.roles()) {
							jteOutput.setContext("td", null);
							jteOutput.writeUserContent(f.say(role));
							jteOutput.writeContent(" ");
						}
						jteOutput.writeContent("</td><td><bdi>");
						jteOutput.setContext("bdi", null);
						jteOutput.writeUserContent(f.party(guest.party()));
						jteOutput.writeContent("</bdi></td><td><bdi>");
						jteOutput.setContext("bdi", null);
						jteOutput.writeUserContent(guest.login());
						jteOutput.writeContent("</bdi></td>\n        <td><form action=\"/sign-in/guest\" method=\"post\"><input type=\"hidden\" name=\"_csrf\"");
						var __jte_html_attribute_2 = f.antiForgery();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
							jteOutput.writeContent(" value=\"");
							jteOutput.setContext("input", "value");
							jteOutput.writeUserContent(__jte_html_attribute_2);
							jteOutput.setContext("input", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent("><input type=\"hidden\" name=\"to\"");
						var __jte_html_attribute_3 = v.to();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
							jteOutput.writeContent(" value=\"");
							jteOutput.setContext("input", "value");
							jteOutput.writeUserContent(__jte_html_attribute_3);
							jteOutput.setContext("input", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent("><input type=\"hidden\" name=\"guest\"");
						var __jte_html_attribute_4 = guest.user().toString();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
							jteOutput.writeContent(" value=\"");
							jteOutput.setContext("input", "value");
							jteOutput.writeUserContent(__jte_html_attribute_4);
							jteOutput.setContext("input", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent("><button class=\"quiet\"");
						var __jte_html_attribute_5 = f.say("access.page.enter-as", "user", guest.login());
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
							jteOutput.writeContent(" aria-label=\"");
							jteOutput.setContext("button", "aria-label");
							jteOutput.writeUserContent(__jte_html_attribute_5);
							jteOutput.setContext("button", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(">");
						jteOutput.setContext("button", null);
						jteOutput.writeUserContent(f.say("access.page.enter"));
						jteOutput.writeContent("</button></form></td></tr>\n");
					}
					jteOutput.writeContent("      </tbody>\n    </table>\n");
				}
				jteOutput.writeContent("  </section>\n");
			}
		}, "day");
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		DoorView v = (DoorView)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, v);
	}
}
