package gg.jte.generated.ondemand.console;
import org.amana.console.CurveDrawing;
import org.amana.console.pages.HomeView;
import org.amana.platform.pages.Frame;
@SuppressWarnings("unchecked")
public final class JtecurveGenerated {
	public static final String JTE_NAME = "console/curve.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,6,6,6,6,6,6,6,6,7,7,7,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,17,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,20,20,20,21,21,21,22,22,22,23,23,23,23,23,23,23,23,23,23,23,23,25,25,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,27,27,30,30,30,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, HomeView.Curve v) {
		var drawing = CurveDrawing.of(v, f.direction().equals("rtl"));
		jteOutput.writeContent("<svg class=\"chart\" viewBox=\"0 0 ");
		jteOutput.setContext("svg", "viewBox");
		jteOutput.writeUserContent(CurveDrawing.WIDTH);
		jteOutput.setContext("svg", null);
		jteOutput.writeContent(" ");
		jteOutput.setContext("svg", "viewBox");
		jteOutput.writeUserContent(CurveDrawing.HEIGHT);
		jteOutput.setContext("svg", null);
		jteOutput.writeContent("\" role=\"img\" aria-labelledby=\"curve-title\">\n  <title id=\"curve-title\">");
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(f.say("console.home.curve"));
		jteOutput.writeContent("</title>\n");
		for (CurveDrawing.Tick tick : drawing.levels()) {
			jteOutput.writeContent("  <line class=\"grid\"");
			var __jte_html_attribute_0 = drawing.left();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" x1=\"");
				jteOutput.setContext("line", "x1");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("line", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_1 = drawing.right();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" x2=\"");
				jteOutput.setContext("line", "x2");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("line", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_2 = tick.at();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" y1=\"");
				jteOutput.setContext("line", "y1");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("line", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_3 = tick.at();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" y2=\"");
				jteOutput.setContext("line", "y2");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("line", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("/>\n  <text class=\"axis\"");
			var __jte_html_attribute_4 = drawing.figuresAt();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" x=\"");
				jteOutput.setContext("text", "x");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("text", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_5 = tick.at() + 4;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
				jteOutput.writeContent(" y=\"");
				jteOutput.setContext("text", "y");
				jteOutput.writeUserContent(__jte_html_attribute_5);
				jteOutput.setContext("text", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_6 = drawing.figuresAnchor();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
				jteOutput.writeContent(" text-anchor=\"");
				jteOutput.setContext("text", "text-anchor");
				jteOutput.writeUserContent(__jte_html_attribute_6);
				jteOutput.setContext("text", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("text", null);
			jteOutput.writeUserContent(f.figure(tick.value()));
			jteOutput.writeContent("</text>\n");
		}
		for (CurveDrawing.Day day : drawing.days()) {
			jteOutput.writeContent("  <text class=\"axis\"");
			var __jte_html_attribute_7 = day.at();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
				jteOutput.writeContent(" x=\"");
				jteOutput.setContext("text", "x");
				jteOutput.writeUserContent(__jte_html_attribute_7);
				jteOutput.setContext("text", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_8 = CurveDrawing.HEIGHT - 4;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
				jteOutput.writeContent(" y=\"");
				jteOutput.setContext("text", "y");
				jteOutput.writeUserContent(__jte_html_attribute_8);
				jteOutput.setContext("text", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" text-anchor=\"middle\">");
			jteOutput.setContext("text", null);
			jteOutput.writeUserContent(day.said());
			jteOutput.writeContent("</text>\n");
		}
		jteOutput.writeContent("  <path class=\"said\"");
		var __jte_html_attribute_9 = drawing.publishedLine();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
			jteOutput.writeContent(" d=\"");
			jteOutput.setContext("path", "d");
			jteOutput.writeUserContent(__jte_html_attribute_9);
			jteOutput.setContext("path", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("/>\n  <path class=\"moved\"");
		var __jte_html_attribute_10 = drawing.movedSteps();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
			jteOutput.writeContent(" d=\"");
			jteOutput.setContext("path", "d");
			jteOutput.writeUserContent(__jte_html_attribute_10);
			jteOutput.setContext("path", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("/>\n  ");
		for (CurveDrawing.Dot dot : drawing.dots()) {
			jteOutput.writeContent("<circle class=\"dot\"");
			var __jte_html_attribute_11 = dot.x();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
				jteOutput.writeContent(" cx=\"");
				jteOutput.setContext("circle", "cx");
				jteOutput.writeUserContent(__jte_html_attribute_11);
				jteOutput.setContext("circle", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_12 = dot.y();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_12)) {
				jteOutput.writeContent(" cy=\"");
				jteOutput.setContext("circle", "cy");
				jteOutput.writeUserContent(__jte_html_attribute_12);
				jteOutput.setContext("circle", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" r=\"3\"/>");
		}
		jteOutput.writeContent("\n  <line class=\"present\"");
		var __jte_html_attribute_13 = drawing.present();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_13)) {
			jteOutput.writeContent(" x1=\"");
			jteOutput.setContext("line", "x1");
			jteOutput.writeUserContent(__jte_html_attribute_13);
			jteOutput.setContext("line", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_14 = drawing.present();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_14)) {
			jteOutput.writeContent(" x2=\"");
			jteOutput.setContext("line", "x2");
			jteOutput.writeUserContent(__jte_html_attribute_14);
			jteOutput.setContext("line", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" y1=\"6\"");
		var __jte_html_attribute_15 = drawing.base();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_15)) {
			jteOutput.writeContent(" y2=\"");
			jteOutput.setContext("line", "y2");
			jteOutput.writeUserContent(__jte_html_attribute_15);
			jteOutput.setContext("line", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("/>\n</svg>\n<p class=\"note\"><span class=\"move strong\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.say("console.home.curve.moved", "number", drawing.moved()));
		jteOutput.writeContent("</span></p>\n<details class=\"note\"><summary>");
		jteOutput.setContext("summary", null);
		jteOutput.writeUserContent(f.say("pages.why"));
		jteOutput.writeContent("</summary>\n  <p>");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(f.say("console.home.curve.why"));
		jteOutput.writeContent("</p>\n  <table><thead><tr><th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.curve.day"));
		jteOutput.writeContent("</th><th scope=\"col\" class=\"n\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.curve.by-receipt"));
		jteOutput.writeContent("</th><th scope=\"col\" class=\"n\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.curve.published"));
		jteOutput.writeContent("</th><th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.curve.source"));
		jteOutput.writeContent("</th></tr></thead>\n  <tbody>\n");
		for (CurveDrawing.Row row : drawing.rows()) {
			jteOutput.writeContent("  <tr><td class=\"nowrap\"><bdi>");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(row.said());
			jteOutput.writeContent("</bdi></td><td class=\"n\">");
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(f.count(row.moved()));
			jteOutput.writeContent("</td><td class=\"n\">");
			if (row.published() == null) {
				jteOutput.writeContent("–");
			} else {
				jteOutput.setContext("td", null);
				jteOutput.writeUserContent(f.figure(row.published()));
			}
			jteOutput.writeContent("</td><td><bdi>");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(row.source());
			jteOutput.writeContent("</bdi></td></tr>\n");
		}
		jteOutput.writeContent("  </tbody></table>\n</details>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		HomeView.Curve v = (HomeView.Curve)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, v);
	}
}
