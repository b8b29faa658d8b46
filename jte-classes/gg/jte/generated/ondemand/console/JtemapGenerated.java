package gg.jte.generated.ondemand.console;
import org.amana.console.pages.MapView;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Shape;
@SuppressWarnings("unchecked")
public final class JtemapGenerated {
	public static final String JTE_NAME = "console/map.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,5,5,5,5,5,5,5,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,18,18,18,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, MapView v) {
		jteOutput.writeContent("<svg class=\"chart map\" viewBox=\"0 0 ");
		jteOutput.setContext("svg", "viewBox");
		jteOutput.writeUserContent(v.width());
		jteOutput.setContext("svg", null);
		jteOutput.writeContent(" ");
		jteOutput.setContext("svg", "viewBox");
		jteOutput.writeUserContent(v.height());
		jteOutput.setContext("svg", null);
		jteOutput.writeContent("\" role=\"img\" aria-labelledby=\"map-title\" direction=\"ltr\">\n  <title id=\"map-title\">");
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(f.say("console.home.sites"));
		jteOutput.writeContent("</title>\n  ");
		for (String border : v.borders()) {
			jteOutput.writeContent("<path class=\"border\"");
			var __jte_html_attribute_0 = border;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" d=\"");
				jteOutput.setContext("path", "d");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("path", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("/>");
		}
		jteOutput.writeContent("\n  ");
		for (MapView.Lane lane : v.lanes()) {
			jteOutput.writeContent("<path class=\"lane\"");
			var __jte_html_attribute_1 = lane.path();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" d=\"");
				jteOutput.setContext("path", "d");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("path", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("/>");
		}
		jteOutput.writeContent("\n");
		for (MapView.Mark mark : v.marks()) {
			if (mark.kind() == MapView.Kind.UNKNOWN) {
				jteOutput.writeContent("  <svg class=\"unknown\"");
				var __jte_html_attribute_2 = mark.left();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" x=\"");
					jteOutput.setContext("svg", "x");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("svg", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_3 = mark.top();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" y=\"");
					jteOutput.setContext("svg", "y");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("svg", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_4 = mark.side();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeContent(" width=\"");
					jteOutput.setContext("svg", "width");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("svg", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_5 = mark.side();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
					jteOutput.writeContent(" height=\"");
					jteOutput.setContext("svg", "height");
					jteOutput.writeUserContent(__jte_html_attribute_5);
					jteOutput.setContext("svg", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" viewBox=\"0 0 12 12\">");
				jteOutput.writeUnsafeContent(Shape.UNACCOUNTED.drawing());
				jteOutput.writeContent("</svg>\n");
			} else {
				jteOutput.writeContent("  <rect");
				var __jte_html_attribute_6 = mark.kind() == MapView.Kind.NOT_SEEN ? "unseen" : "site";
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
					jteOutput.writeContent(" class=\"");
					jteOutput.setContext("rect", "class");
					jteOutput.writeUserContent(__jte_html_attribute_6);
					jteOutput.setContext("rect", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_7 = mark.left();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
					jteOutput.writeContent(" x=\"");
					jteOutput.setContext("rect", "x");
					jteOutput.writeUserContent(__jte_html_attribute_7);
					jteOutput.setContext("rect", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_8 = mark.top();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
					jteOutput.writeContent(" y=\"");
					jteOutput.setContext("rect", "y");
					jteOutput.writeUserContent(__jte_html_attribute_8);
					jteOutput.setContext("rect", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_9 = mark.side();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
					jteOutput.writeContent(" width=\"");
					jteOutput.setContext("rect", "width");
					jteOutput.writeUserContent(__jte_html_attribute_9);
					jteOutput.setContext("rect", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_10 = mark.side();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
					jteOutput.writeContent(" height=\"");
					jteOutput.setContext("rect", "height");
					jteOutput.writeUserContent(__jte_html_attribute_10);
					jteOutput.setContext("rect", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("/>\n");
			}
			jteOutput.writeContent("  <a href=\"/places/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(mark.place());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"><text class=\"label ");
			jteOutput.setContext("text", "class");
			jteOutput.writeUserContent(mark.kind() == MapView.Kind.UNKNOWN ? "unknown" : "");
			jteOutput.setContext("text", null);
			jteOutput.writeContent("\"");
			var __jte_html_attribute_11 = mark.labelX();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
				jteOutput.writeContent(" x=\"");
				jteOutput.setContext("text", "x");
				jteOutput.writeUserContent(__jte_html_attribute_11);
				jteOutput.setContext("text", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_12 = mark.labelY();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_12)) {
				jteOutput.writeContent(" y=\"");
				jteOutput.setContext("text", "y");
				jteOutput.writeUserContent(__jte_html_attribute_12);
				jteOutput.setContext("text", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_13 = mark.anchor();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_13)) {
				jteOutput.writeContent(" text-anchor=\"");
				jteOutput.setContext("text", "text-anchor");
				jteOutput.writeUserContent(__jte_html_attribute_13);
				jteOutput.setContext("text", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("text", null);
			jteOutput.writeUserContent(f.place(mark.place()));
			jteOutput.writeContent(" <tspan class=\"strong\">");
			jteOutput.setContext("tspan", null);
			jteOutput.writeUserContent(f.figure(mark.people()));
			jteOutput.writeContent("</tspan></text></a>\n");
		}
		jteOutput.writeContent("</svg>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		MapView v = (MapView)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, v);
	}
}
