package gg.jte.generated.ondemand.transfer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Shape;
import org.amana.transfer.pages.LiftView;
@SuppressWarnings("unchecked")
public final class JteothersGenerated {
	public static final String JTE_NAME = "transfer/others.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,8,8,8,8,9,9,9,9,9,9,10,10,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,14,14,14,15,15,15,15,15,15,16,16,16,18,18,18,20,20,21,21,21,21,21,21,22,22,22,22,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,24,24,24,24,24,25,25,25,26,26,26,29,29,29,29,29,29,30,30,30,30,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,32,32,32,32,32,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,33,34,34,34,35,35,35,36,36,36,37,37,37,40,40,42,42,42,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, LiftView v, String from, int leg) {
		jteOutput.writeContent("<section>\n  <h2>");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(f.say("transfer.page.others"));
		jteOutput.writeContent("</h2>\n  <details><summary>");
		jteOutput.setContext("summary", null);
		jteOutput.writeUserContent(Shape.NOT_ON_ROLL.svg());
		jteOutput.writeContent(" ");
		jteOutput.setContext("summary", null);
		jteOutput.writeUserContent(f.say("transfer.page.found-aboard"));
		jteOutput.writeContent("</summary>\n  <form class=\"fields\" method=\"post\" action=\"/lifts/");
		jteOutput.setContext("form", "action");
		jteOutput.writeUserContent(v.heading().lift());
		jteOutput.setContext("form", null);
		jteOutput.writeContent("/found\">\n    <input type=\"hidden\" name=\"_csrf\"");
		var __jte_html_attribute_0 = f.antiForgery();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><input type=\"hidden\" name=\"key\"");
		var __jte_html_attribute_1 = f.newKey().toString();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><input type=\"hidden\" name=\"from\"");
		var __jte_html_attribute_2 = from;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><input type=\"hidden\" name=\"leg\"");
		var __jte_html_attribute_3 = leg;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    <label for=\"found-tag\">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(f.say("transfer.page.tag"));
		jteOutput.writeContent("</label><input id=\"found-tag\" name=\"tag\" maxlength=\"40\" autocomplete=\"off\">\n    <label for=\"found-sex\">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(f.say("transfer.page.sex"));
		jteOutput.writeContent("</label><select id=\"found-sex\" name=\"sex\"><option value=\"MALE\">");
		jteOutput.setContext("option", null);
		jteOutput.writeUserContent(f.say("transfer.sex.MALE"));
		jteOutput.writeContent("</option><option value=\"FEMALE\">");
		jteOutput.setContext("option", null);
		jteOutput.writeUserContent(f.say("transfer.sex.FEMALE"));
		jteOutput.writeContent("</option><option value=\"UNKNOWN\">");
		jteOutput.setContext("option", null);
		jteOutput.writeUserContent(f.say("transfer.sex.UNKNOWN"));
		jteOutput.writeContent("</option></select>\n    <label for=\"found-sighting\">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(f.say("transfer.page.sighting"));
		jteOutput.writeContent("</label><input id=\"found-sighting\" name=\"sighting\" required maxlength=\"400\">\n    <span class=\"label\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.say("transfer.page.age"));
		jteOutput.writeContent("</span><label><input type=\"checkbox\" name=\"minor\" value=\"yes\"> ");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(f.say("transfer.page.may-be-minor"));
		jteOutput.writeContent("</label>\n    <button>");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(f.say("transfer.page.record-found"));
		jteOutput.writeContent("</button>\n  </form>\n  <p class=\"note\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(f.say("transfer.page.found.note"));
		jteOutput.writeContent("</p>\n  </details>\n");
		if (from.equals("reception")) {
			jteOutput.writeContent("  <details><summary>");
			jteOutput.setContext("summary", null);
			jteOutput.writeUserContent(Shape.QUERIED.svg());
			jteOutput.writeContent(" ");
			jteOutput.setContext("summary", null);
			jteOutput.writeUserContent(f.say("transfer.page.minor-found"));
			jteOutput.writeContent("</summary>\n  <form class=\"fields\" method=\"post\" action=\"/lifts/");
			jteOutput.setContext("form", "action");
			jteOutput.writeUserContent(v.heading().lift());
			jteOutput.setContext("form", null);
			jteOutput.writeContent("/minors\">\n    <input type=\"hidden\" name=\"_csrf\"");
			var __jte_html_attribute_4 = f.antiForgery();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><input type=\"hidden\" name=\"key\"");
			var __jte_html_attribute_5 = f.newKey().toString();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_5);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n    <label for=\"minor-person\">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(f.say("transfer.page.who"));
			jteOutput.writeContent("</label>");
			gg.jte.generated.ondemand.transfer.JtepicklineGenerated.render(jteOutput, jteHtmlInterceptor, f, v, "minor-person", "aboard");
			jteOutput.writeContent("\n    <label for=\"minor-sighting\">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(f.say("transfer.page.sighting"));
			jteOutput.writeContent("</label><input id=\"minor-sighting\" name=\"sighting\" required maxlength=\"400\">\n    <button>");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(f.say("transfer.page.record-minor"));
			jteOutput.writeContent("</button>\n  </form>\n  </details>\n  <details><summary>");
			jteOutput.setContext("summary", null);
			jteOutput.writeUserContent(Shape.HELD_BACK.svg());
			jteOutput.writeContent(" ");
			jteOutput.setContext("summary", null);
			jteOutput.writeUserContent(f.say("transfer.page.befell"));
			jteOutput.writeContent("</summary>\n  <form class=\"fields\" method=\"post\" action=\"/lifts/");
			jteOutput.setContext("form", "action");
			jteOutput.writeUserContent(v.heading().lift());
			jteOutput.setContext("form", null);
			jteOutput.writeContent("/ending\">\n    <input type=\"hidden\" name=\"_csrf\"");
			var __jte_html_attribute_6 = f.antiForgery();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_6);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><input type=\"hidden\" name=\"key\"");
			var __jte_html_attribute_7 = f.newKey().toString();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_7);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n    <label for=\"end-person\">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(f.say("transfer.page.who"));
			jteOutput.writeContent("</label>");
			gg.jte.generated.ondemand.transfer.JtepicklineGenerated.render(jteOutput, jteHtmlInterceptor, f, v, "end-person", "aboard");
			jteOutput.writeContent("\n    <label for=\"end-what\">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(f.say("transfer.page.what"));
			jteOutput.writeContent("</label><select id=\"end-what\" name=\"ending\">");
			for (String one : java.util.List.of("OFFLOADED", "DIVERTED", "RELEASED", "DIED", "ESCAPED", "UNACCOUNTED")) {
				jteOutput.writeContent("<option");
				var __jte_html_attribute_8 = one;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("option", "value");
					jteOutput.writeUserContent(__jte_html_attribute_8);
					jteOutput.setContext("option", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("option", null);
				jteOutput.writeUserContent(f.say("transfer.part." + one));
				jteOutput.writeContent("</option>");
			}
			jteOutput.writeContent("</select>\n    <label for=\"end-place\">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(f.say("transfer.page.place"));
			jteOutput.writeContent("</label><input id=\"end-place\" name=\"place\" maxlength=\"60\">\n    <label for=\"end-reason\">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(f.say("transfer.page.reason"));
			jteOutput.writeContent("</label><input id=\"end-reason\" name=\"reason\" required maxlength=\"400\">\n    <label for=\"end-report\">");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(f.say("transfer.page.report"));
			jteOutput.writeContent("</label><input id=\"end-report\" name=\"report\" maxlength=\"100\">\n    <button>");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(f.say("transfer.page.record"));
			jteOutput.writeContent("</button>\n  </form>\n  </details>\n");
		}
		jteOutput.writeContent("</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		LiftView v = (LiftView)params.get("v");
		String from = (String)params.get("from");
		int leg = (int)params.get("leg");
		render(jteOutput, jteHtmlInterceptor, f, v, from, leg);
	}
}
