package gg.jte.generated.ondemand.layout;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.ProblemView;
@SuppressWarnings("unchecked")
public final class JteproblemGenerated {
	public static final String JTE_NAME = "layout/problem.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,6,6,6,8,8,8,8,8,8,8,10,10,10,10,10,10,10,10,10,10,10,10,12,12,12,13,13,13,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, ProblemView v) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, f, v.title(), null, null, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n  <section class=\"narrow\">\n    <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(v.title());
				jteOutput.writeContent("</h1>\n    <ul class=\"plain\">\n      ");
				for (String reason : v.reasons()) {
					jteOutput.writeContent("<li>");
					jteOutput.setContext("li", null);
					jteOutput.writeUserContent(reason);
					jteOutput.writeContent("</li>");
				}
				jteOutput.writeContent("\n    </ul>\n    <p><a");
				var __jte_html_attribute_0 = v.back();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(f.say("pages.back"));
				jteOutput.writeContent("</a></p>\n  </section>\n");
			}
		}, "day");
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		ProblemView v = (ProblemView)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, v);
	}
}
