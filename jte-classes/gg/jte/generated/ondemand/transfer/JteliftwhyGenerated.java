package gg.jte.generated.ondemand.transfer;
import org.amana.platform.pages.Frame;
import org.amana.transfer.pages.LiftView;
@SuppressWarnings("unchecked")
public final class JteliftwhyGenerated {
	public static final String JTE_NAME = "transfer/lift-why.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,9,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,13,13,13,15,15,16,16,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, LiftView v) {
		if (v.why() != null) {
			jteOutput.writeContent("<div class=\"why-strip\" id=\"why-strip\">\n  <div class=\"head\"><b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(f.say("transfer.page.why", "word", f.say("transfer.part." + v.why().part()), "lift", v.heading().lift()));
			jteOutput.writeContent("</b> <button type=\"button\" class=\"quiet no-print\" data-close>");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(f.say("transfer.page.close-strip"));
			jteOutput.writeContent("</button></div>\n  <p>");
			for (LiftView.Named one : v.why().persons()) {
				jteOutput.writeContent("<a class=\"nowrap\" href=\"/persons/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(one.person());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				gg.jte.generated.ondemand.transfer.JtenameGenerated.render(jteOutput, jteHtmlInterceptor, f, one);
				jteOutput.writeContent("</a> <small><bdi>");
				jteOutput.setContext("bdi", null);
				jteOutput.writeUserContent(one.number());
				jteOutput.writeContent("</bdi></small> · ");
			}
			jteOutput.writeContent(" ");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(f.say("transfer.page.why.sum", "figure", v.why().persons().size()));
			jteOutput.writeContent("</p>\n  <ul class=\"plain\">\n");
			for (LiftView.Event event : v.why().events()) {
				jteOutput.writeContent("    <li>");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(f.time(event.recorded()));
				jteOutput.writeContent(" ");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(f.say("transfer.event." + event.kind()));
				jteOutput.writeContent(", <bdi>");
				jteOutput.setContext("bdi", null);
				jteOutput.writeUserContent(f.party(event.party()));
				jteOutput.writeContent("</bdi>, ");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(f.say("access.role." + event.role()));
				jteOutput.writeContent(", <a href=\"/api/v1/ledger/leaves/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(event.leaf());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/proof\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(f.say("transfer.page.leaf", "leaf", event.leaf()));
				jteOutput.writeContent("</a></li>\n");
			}
			jteOutput.writeContent("  </ul>\n  <small>");
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(f.say("transfer.page.why.not-used"));
			jteOutput.writeContent("</small>\n</div>\n");
		}
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		LiftView v = (LiftView)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, v);
	}
}
