package gg.jte.generated.ondemand.transfer;
import org.amana.platform.pages.Frame;
import org.amana.transfer.pages.LiftView;
@SuppressWarnings("unchecked")
public final class JtecloseoutGenerated {
	public static final String JTE_NAME = "transfer/close-out.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,6,6,6,7,7,8,8,10,10,10,10,10,10,11,11,11,11,11,11,12,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,14,17,17,18,19,19,19,19,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,20,21,21,21,21,21,21,21,21,21,21,21,21,22,22,22,22,22,22,22,22,22,22,22,22,23,23,23,25,25,25,26,26,28,28,28,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, LiftView v) {
		var waiting = v.closeOuts().stream().filter(one -> one.closed() == null).reduce((a, b) -> b).orElse(null);
		jteOutput.writeContent("<section aria-labelledby=\"closing\">\n  <h2 id=\"closing\">");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(f.say("transfer.page.close-out"));
		jteOutput.writeContent("</h2>\n  <p>");
		gg.jte.generated.ondemand.transfer.JteverdictGenerated.render(jteOutput, jteHtmlInterceptor, f, v.verdict());
		jteOutput.writeContent("</p>\n");
		if (waiting != null) {
			jteOutput.writeContent("  <div class=\"paper\">\n    <p><b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(f.say("transfer.page.to-sign"));
			jteOutput.writeContent("</b> ");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(f.say("transfer.page.two-figures", "sent", waiting.sent(), "received", waiting.received()));
			jteOutput.writeContent("</p>\n    <p><small>");
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(f.say("transfer.page.agreed"));
			jteOutput.writeContent(" <bdi class=\"hash\">");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(waiting.hash());
			jteOutput.writeContent("</bdi></small></p>\n    <form class=\"inline\" method=\"post\" action=\"/lifts/");
			jteOutput.setContext("form", "action");
			jteOutput.writeUserContent(v.heading().lift());
			jteOutput.setContext("form", null);
			jteOutput.writeContent("/close-out/sign\">\n      <input type=\"hidden\" name=\"_csrf\"");
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
			jteOutput.writeContent("><input type=\"hidden\" name=\"version\"");
			var __jte_html_attribute_2 = waiting.version();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><input type=\"hidden\" name=\"hash\"");
			var __jte_html_attribute_3 = waiting.hash();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n      <button class=\"first\">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(f.say("transfer.page.sign"));
			jteOutput.writeContent("</button>\n    </form>\n  </div>\n");
		}
		if (!v.heading().closed()) {
			jteOutput.writeContent("  <form class=\"inline\" method=\"post\" action=\"/lifts/");
			jteOutput.setContext("form", "action");
			jteOutput.writeUserContent(v.heading().lift());
			jteOutput.setContext("form", null);
			jteOutput.writeContent("/close-out\">\n    <input type=\"hidden\" name=\"_csrf\"");
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
			jteOutput.writeContent(">\n    <label>");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(f.say("transfer.page.sent"));
			jteOutput.writeContent(" <input name=\"sent\" inputmode=\"numeric\" required size=\"5\"");
			var __jte_html_attribute_6 = String.valueOf(v.receiving().left());
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_6);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("></label>\n    <label>");
			jteOutput.setContext("label", null);
			jteOutput.writeUserContent(f.say("transfer.page.received"));
			jteOutput.writeContent(" <input name=\"received\" inputmode=\"numeric\" required size=\"5\"");
			var __jte_html_attribute_7 = String.valueOf(v.receiving().after().get(0).figure());
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_7);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("></label>\n    <button>");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(f.say("transfer.page.propose"));
			jteOutput.writeContent("</button>\n  </form>\n  <p class=\"note\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(f.say("transfer.page.propose.note"));
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		LiftView v = (LiftView)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, v);
	}
}
