package gg.jte.generated.ondemand.transfer;
import org.amana.platform.pages.Frame;
import org.amana.transfer.pages.LiftView;
@SuppressWarnings("unchecked")
public final class JtenameGenerated {
	public static final String JTE_NAME = "transfer/name.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, LiftView.Named v) {
		if (f.direction().equals("rtl") && v.arabic() != null) {
			jteOutput.setContext("html", null);
			jteOutput.writeUserContent(f.isolated(v.arabic()));
		} else if (v.latin() != null) {
			jteOutput.setContext("html", null);
			jteOutput.writeUserContent(f.isolated(v.latin()));
		} else if (v.arabic() != null) {
			jteOutput.setContext("html", null);
			jteOutput.writeUserContent(f.isolated(v.arabic()));
		} else if (v.tag() != null) {
			jteOutput.setContext("html", null);
			jteOutput.writeUserContent(f.say("transfer.page.tag"));
			jteOutput.writeContent(" ");
			jteOutput.setContext("html", null);
			jteOutput.writeUserContent(f.isolated(v.tag()));
		} else {
			jteOutput.writeContent("<bdi>");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(v.number());
			jteOutput.writeContent("</bdi>");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		LiftView.Named v = (LiftView.Named)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, v);
	}
}
