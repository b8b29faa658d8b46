package gg.jte.generated.ondemand.transfer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Shape;
import org.amana.transfer.pages.LiftView;
@SuppressWarnings("unchecked")
public final class JtecountGenerated {
	public static final String JTE_NAME = "transfer/count.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,8,8,10,10,10,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,15,15,15,15,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,17,17,17,17,18,18,18,18,18,18,19,19,19,19,19,19,20,20,20,23,23,23,3,4,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, LiftView v, String from, int leg, boolean unloading) {
		var last = v.counts().stream().filter(one -> one.unloading() == unloading).reduce((a, b) -> b).orElse(null);
		jteOutput.writeContent("<section>\n  <h2>");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(f.say(unloading ? "transfer.page.count-unloading" : "transfer.page.count-loading"));
		jteOutput.writeContent("</h2>\n");
		if (last != null) {
			jteOutput.writeContent("  <p class=\"counters\"><span>A <bdi>");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(last.first());
			jteOutput.writeContent("</bdi> <b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(f.figure(last.firstFigure()));
			jteOutput.writeContent("</b></span> <span>B ");
			if (last.secondFigure() != null) {
				jteOutput.writeContent("<bdi>");
				jteOutput.setContext("bdi", null);
				jteOutput.writeUserContent(last.second());
				jteOutput.writeContent("</bdi> <b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(f.figure(last.secondFigure()));
				jteOutput.writeContent("</b>");
			} else {
				jteOutput.writeContent("–");
			}
			jteOutput.writeContent("</span>\n    ");
			if (last.agree() && last.clears()) {
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(Shape.BALANCED.svg());
				jteOutput.writeContent(" ");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(f.say("transfer.page.counters-agree"));
			} else if (last.agree()) {
				jteOutput.writeContent("<span class=\"watch\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(Shape.OPEN.svg());
				jteOutput.writeContent(" ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(f.say("transfer.page.count-differs", "roll", last.roll()));
				jteOutput.writeContent("</span>");
			} else {
				jteOutput.writeContent("<span class=\"watch\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(Shape.OPEN.svg());
				jteOutput.writeContent(" ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(f.say("transfer.page.counters-differ"));
				jteOutput.writeContent("</span>");
			}
			jteOutput.writeContent("</p>\n");
		}
		jteOutput.writeContent("  <form class=\"inline\" method=\"post\" action=\"/lifts/");
		jteOutput.setContext("form", "action");
		jteOutput.writeUserContent(v.heading().lift());
		jteOutput.setContext("form", null);
		jteOutput.writeContent("/count\" autocomplete=\"off\">\n    <input type=\"hidden\" name=\"_csrf\"");
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
		jteOutput.writeContent(">\n    ");
		if (unloading) {
			jteOutput.writeContent("<input type=\"hidden\" name=\"unloading\" value=\"yes\">");
		}
		jteOutput.writeContent("\n    <label>");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(f.say("transfer.page.counter-a"));
		jteOutput.writeContent(" <input name=\"first\" required maxlength=\"80\" size=\"12\"></label> <label>");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(f.say("transfer.page.figure"));
		jteOutput.writeContent(" <input name=\"first-figure\" inputmode=\"numeric\" required size=\"4\"></label>\n    <label>");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(f.say("transfer.page.counter-b"));
		jteOutput.writeContent(" <input name=\"second\" maxlength=\"80\" size=\"12\"></label> <label>");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(f.say("transfer.page.figure"));
		jteOutput.writeContent(" <input name=\"second-figure\" inputmode=\"numeric\" size=\"4\"></label>\n    <button>");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(f.say("transfer.page.record-count"));
		jteOutput.writeContent("</button>\n  </form>\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		LiftView v = (LiftView)params.get("v");
		String from = (String)params.get("from");
		int leg = (int)params.get("leg");
		boolean unloading = (boolean)params.get("unloading");
		render(jteOutput, jteHtmlInterceptor, f, v, from, leg, unloading);
	}
}
