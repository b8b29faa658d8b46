package gg.jte.generated.ondemand.transfer;
import org.amana.platform.pages.Frame;
import org.amana.transfer.pages.LiftView;
@SuppressWarnings("unchecked")
public final class JtetermGenerated {
	public static final String JTE_NAME = "transfer/term.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,5,5,5,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,8,10,10,10,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, String lift, LiftView.Term v) {
		jteOutput.writeContent("<div class=\"term ");
		jteOutput.setContext("div", "class");
		jteOutput.writeUserContent(v.tone());
		jteOutput.setContext("div", null);
		jteOutput.writeContent("\">\n  <span class=\"figure\">");
		if (v.figure() == 0) {
			jteOutput.writeContent("<span class=\"zero\">0</span>");
		} else {
			jteOutput.writeContent("<a class=\"why\" href=\"/lifts/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(lift);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("?why=");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(v.part());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("#why\" hx-get=\"/lifts/");
			jteOutput.setContext("a", "hx-get");
			jteOutput.writeUserContent(lift);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/why?part=");
			jteOutput.setContext("a", "hx-get");
			jteOutput.writeUserContent(v.part());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\" hx-target=\"#why\" hx-swap=\"innerHTML\" data-why=\"why-strip\"");
			var __jte_html_attribute_0 = f.say("transfer.page.why-this", "word", f.say("transfer.part." + v.part()), "figure", v.figure());
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("a", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(f.figure(v.figure()));
			jteOutput.writeContent("</a>");
		}
		jteOutput.writeContent("</span>\n  <span>");
		gg.jte.generated.ondemand.transfer.JtepartshapeGenerated.render(jteOutput, jteHtmlInterceptor, v.part());
		jteOutput.writeContent(" ");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.say("transfer.part." + v.part()));
		jteOutput.writeContent("</span>\n  ");
		if (v.figure() > 0) {
			for (LiftView.Named one : v.names()) {
				jteOutput.writeContent("<a class=\"names\" href=\"/persons/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(one.person());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				gg.jte.generated.ondemand.transfer.JtenameGenerated.render(jteOutput, jteHtmlInterceptor, f, one);
				jteOutput.writeContent("</a>");
			}
		}
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		String lift = (String)params.get("lift");
		LiftView.Term v = (LiftView.Term)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, lift, v);
	}
}
