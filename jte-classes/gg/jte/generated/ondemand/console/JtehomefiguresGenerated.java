package gg.jte.generated.ondemand.console;
import org.amana.console.pages.HomeView;
import org.amana.platform.pages.Frame;
@SuppressWarnings("unchecked")
public final class JtehomefiguresGenerated {
	public static final String JTE_NAME = "console/home-figures.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,4,5,5,5,5,5,5,5,6,6,6,7,7,7,8,8,8,8,8,8,8,9,9,9,10,10,10,11,11,11,11,11,11,11,12,12,12,12,12,12,12,13,13,13,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, HomeView.Figures v) {
		jteOutput.writeContent("<td class=\"n wide\">");
		jteOutput.setContext("td", null);
		jteOutput.writeUserContent(f.count(v.held()));
		jteOutput.writeContent("</td>\n<td class=\"n wide ");
		jteOutput.setContext("td", "class");
		jteOutput.writeUserContent(v.inTransit() > 0 ? "move strong" : "");
		jteOutput.setContext("td", null);
		jteOutput.writeContent("\">");
		jteOutput.setContext("td", null);
		jteOutput.writeUserContent(f.count(v.inTransit()));
		jteOutput.writeContent("</td>\n<td class=\"n wide\">");
		jteOutput.setContext("td", null);
		jteOutput.writeUserContent(f.count(v.inReception()));
		jteOutput.writeContent("</td>\n<td class=\"n wide\">");
		jteOutput.setContext("td", null);
		jteOutput.writeUserContent(f.count(v.absent()));
		jteOutput.writeContent("</td>\n<td class=\"n ");
		jteOutput.setContext("td", "class");
		jteOutput.writeUserContent(v.unaccounted() > 0 ? "alarm" : "");
		jteOutput.setContext("td", null);
		jteOutput.writeContent("\">");
		jteOutput.setContext("td", null);
		jteOutput.writeUserContent(f.count(v.unaccounted()));
		jteOutput.writeContent("</td>\n<td class=\"n strong\">");
		jteOutput.setContext("td", null);
		jteOutput.writeUserContent(f.count(v.roll()));
		jteOutput.writeContent("</td>\n<td class=\"n parted wide\">");
		jteOutput.setContext("td", null);
		jteOutput.writeUserContent(f.count(v.seen()));
		jteOutput.writeContent("</td>\n<td class=\"n ");
		jteOutput.setContext("td", "class");
		jteOutput.writeUserContent(v.notSeen() > 0 ? "watch" : "");
		jteOutput.setContext("td", null);
		jteOutput.writeContent("\">");
		jteOutput.setContext("td", null);
		jteOutput.writeUserContent(f.count(v.notSeen()));
		jteOutput.writeContent("</td>\n<td class=\"n ");
		jteOutput.setContext("td", "class");
		jteOutput.writeUserContent(v.notOnRoll() > 0 ? "watch" : "");
		jteOutput.setContext("td", null);
		jteOutput.writeContent("\">");
		jteOutput.setContext("td", null);
		jteOutput.writeUserContent(f.count(v.notOnRoll()));
		jteOutput.writeContent("</td>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		HomeView.Figures v = (HomeView.Figures)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, v);
	}
}
