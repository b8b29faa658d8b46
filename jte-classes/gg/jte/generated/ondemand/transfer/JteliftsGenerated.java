package gg.jte.generated.ondemand.transfer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Shape;
import org.amana.transfer.pages.LiftListView;
@SuppressWarnings("unchecked")
public final class JteliftsGenerated {
	public static final String JTE_NAME = "transfer/lifts.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,11,11,11,12,12,12,12,12,12,12,12,12,15,15,15,16,16,16,16,16,16,16,16,16,19,19,19,20,20,20,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, LiftListView v) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, f, f.say("transfer.page.lifts"), null, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("<span>");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(Shape.SEALED.svg());
				jteOutput.writeContent(" ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(f.say("transfer.page.logged"));
				jteOutput.writeContent("</span>");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n  <div class=\"title\"><div><h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(f.say("transfer.page.lifts"));
				jteOutput.writeContent("</h1><p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(f.say("transfer.page.lifts.sum", "open", v.open().size(), "over", v.over().size(), "moved", v.moved()));
				jteOutput.writeContent("</p></div>\n    ");
				if (v.mayPlan()) {
					jteOutput.writeContent("<p class=\"inline\">");
					for (LiftListView.Campaign one : v.campaigns()) {
						jteOutput.writeContent("<a class=\"button\" href=\"/campaigns/");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(one.id());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("/lifts/new\">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(f.say("transfer.page.new-lift"));
						jteOutput.writeContent(" <small>");
						jteOutput.setContext("small", null);
						jteOutput.writeUserContent(f.isolated(one.name()));
						jteOutput.writeContent("</small></a>");
					}
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n  </div>\n  <div class=\"stack\">\n    <section>\n      <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(f.say("transfer.page.lifts.open"));
				jteOutput.writeContent("</h2>\n      ");
				if (v.open().isEmpty()) {
					jteOutput.writeContent("<p class=\"note\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(f.say("transfer.page.lifts.none-open"));
					jteOutput.writeContent("</p>");
				} else {
					gg.jte.generated.ondemand.transfer.JteliftrowsGenerated.render(jteOutput, jteHtmlInterceptor, f, v.open(), f.say("transfer.page.lifts.open"));
				}
				jteOutput.writeContent("\n    </section>\n    <section>\n      <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(f.say("transfer.page.lifts.over"));
				jteOutput.writeContent("</h2>\n      ");
				if (v.over().isEmpty()) {
					jteOutput.writeContent("<p class=\"note\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(f.say("transfer.page.lifts.none-over"));
					jteOutput.writeContent("</p>");
				} else {
					gg.jte.generated.ondemand.transfer.JteliftrowsGenerated.render(jteOutput, jteHtmlInterceptor, f, v.over(), f.say("transfer.page.lifts.over"));
				}
				jteOutput.writeContent("\n    </section>\n  </div>\n");
			}
		}, "day");
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		LiftListView v = (LiftListView)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, v);
	}
}
