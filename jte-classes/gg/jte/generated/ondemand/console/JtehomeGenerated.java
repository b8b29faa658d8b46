package gg.jte.generated.ondemand.console;
import org.amana.console.pages.HomeView;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Shape;
@SuppressWarnings("unchecked")
public final class JtehomeGenerated {
	public static final String JTE_NAME = "console/home.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,5,6,6,7,7,7,7,7,7,7,7,7,8,8,9,9,9,10,10,10,10,11,11,11,12,12,12,12,12,12,12,12,12,13,13,15,15,15,16,16,16,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, HomeView v) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, f, f.say("console.home.title"), null, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				if (v.lifts() != null) {
					jteOutput.writeContent("  <span>");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(Shape.OVERRIDE.svg());
					jteOutput.writeContent(" ");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(f.say("console.home.overrides"));
					jteOutput.writeContent(" <b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(f.count(v.lifts().overrides()));
					jteOutput.writeContent("</b></span>\n");
				}
				jteOutput.writeContent("  <span>");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(f.say("console.home.ledger", "size", v.ledger().size()));
				jteOutput.writeContent("</span>\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n  <h1 class=\"away\">");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(f.say("console.home.title"));
				jteOutput.writeContent("</h1>\n  <div hx-ext=\"sse\"");
				var __jte_html_attribute_0 = v.live();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" sse-connect=\"");
					jteOutput.setContext("div", "sse-connect");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" sse-swap=\"home\" hx-swap=\"innerHTML\" id=\"home\">\n    ");
				gg.jte.generated.ondemand.console.JtehomeliveGenerated.render(jteOutput, jteHtmlInterceptor, f, v);
				jteOutput.writeContent("\n  </div>\n");
			}
		}, "day");
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		HomeView v = (HomeView)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, v);
	}
}
