package gg.jte.generated.ondemand.transfer;
import org.amana.platform.pages.Frame;
import org.amana.transfer.pages.LiftView;
@SuppressWarnings("unchecked")
public final class JteliftwayGenerated {
	public static final String JTE_NAME = "transfer/lift-way.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,6,6,6,7,7,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,10,11,11,11,13,13,14,15,15,15,15,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,17,17,17,19,19,21,21,22,22,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, LiftView v) {
		if (v.may().carry() && (v.heading().nextLeg() != null || v.heading().movingLeg() != null)) {
			jteOutput.writeContent("<section class=\"no-print\">\n  <h2>");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(f.say("transfer.page.way"));
			jteOutput.writeContent("</h2>\n");
			if (v.heading().nextLeg() != null) {
				jteOutput.writeContent("  <form class=\"inline\" method=\"post\" action=\"/lifts/");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(v.heading().lift());
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/depart\">\n    <input type=\"hidden\" name=\"_csrf\"");
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
				jteOutput.writeContent("><input type=\"hidden\" name=\"leg\"");
				var __jte_html_attribute_2 = v.heading().nextLeg();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n    <button class=\"first\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(f.say("transfer.page.depart", "leg", v.heading().nextLeg()));
				jteOutput.writeContent("</button>\n    <label><span><input type=\"checkbox\" name=\"anyway\" value=\"yes\"> ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(f.say("transfer.page.anyway"));
				jteOutput.writeContent("</span></label>\n  </form>\n");
			}
			if (v.heading().movingLeg() != null) {
				jteOutput.writeContent("  <form class=\"inline\" method=\"post\" action=\"/lifts/");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(v.heading().lift());
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/arrive\">\n    <input type=\"hidden\" name=\"_csrf\"");
				var __jte_html_attribute_3 = f.antiForgery();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><input type=\"hidden\" name=\"key\"");
				var __jte_html_attribute_4 = f.newKey().toString();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><input type=\"hidden\" name=\"leg\"");
				var __jte_html_attribute_5 = v.heading().movingLeg();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_5);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n    <button class=\"first\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(f.say("transfer.page.arrive", "leg", v.heading().movingLeg()));
				jteOutput.writeContent("</button>\n  </form>\n");
			}
			jteOutput.writeContent("</section>\n");
		}
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		LiftView v = (LiftView)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, v);
	}
}
