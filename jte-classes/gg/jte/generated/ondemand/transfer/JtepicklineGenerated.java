package gg.jte.generated.ondemand.transfer;
import org.amana.platform.pages.Frame;
import org.amana.transfer.pages.LiftView;
@SuppressWarnings("unchecked")
public final class JtepicklineGenerated {
	public static final String JTE_NAME = "transfer/pick-line.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, LiftView v, String id, String which) {
		var lines = java.util.stream.Stream.concat(v.exceptions().stream(), v.inOrder().stream()).filter(line -> which.equals("aboard") ? line.loading().equals("BOARDED") : line.toBoard()).toList();
		jteOutput.writeContent("<select");
		var __jte_html_attribute_0 = id;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("select", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("select", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = which.equals("aboard") ? "person" : "held";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("select", "name");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("select", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" required><option value=\"\">–</option>");
		for (LiftView.Line line : lines) {
			jteOutput.writeContent("<option");
			var __jte_html_attribute_2 = line.person().person();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("option", "value");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("option", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			if (line.person().tag() != null) {
				jteOutput.setContext("option", null);
				jteOutput.writeUserContent(line.person().tag());
				jteOutput.writeContent(" ");
			}
			jteOutput.setContext("option", null);
			jteOutput.writeUserContent(line.person().number());
			jteOutput.writeContent(" ");
			if (line.person().latin() != null) {
				jteOutput.setContext("option", null);
				jteOutput.writeUserContent(line.person().latin());
			}
			jteOutput.writeContent("</option>");
		}
		jteOutput.writeContent("</select>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		LiftView v = (LiftView)params.get("v");
		String id = (String)params.get("id");
		String which = (String)params.get("which");
		render(jteOutput, jteHtmlInterceptor, f, v, id, which);
	}
}
