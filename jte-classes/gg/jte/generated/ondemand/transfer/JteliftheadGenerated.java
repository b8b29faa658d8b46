package gg.jte.generated.ondemand.transfer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Shape;
import org.amana.transfer.pages.LiftView;
@SuppressWarnings("unchecked")
public final class JteliftheadGenerated {
	public static final String JTE_NAME = "transfer/lift-head.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,10,10,10,10,10,10,10,10,10,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,14,14,14,14,14,14,14,14,14,14,16,16,19,19,19,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, LiftView v) {
		jteOutput.writeContent("<div class=\"title\">\n  <div>\n    <h1>");
		jteOutput.setContext("h1", null);
		jteOutput.writeUserContent(f.say("transfer.page.lift"));
		jteOutput.writeContent(" ");
		jteOutput.setContext("h1", null);
		jteOutput.writeUserContent(f.isolated(v.heading().lift()));
		jteOutput.writeContent(" <span class=\"thin\"><bdi>");
		jteOutput.setContext("bdi", null);
		jteOutput.writeUserContent(f.place(v.heading().origin()));
		jteOutput.writeContent("</bdi> <span aria-hidden=\"true\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.direction().equals("rtl") ? "←" : "→");
		jteOutput.writeContent("</span> <bdi>");
		jteOutput.setContext("bdi", null);
		jteOutput.writeUserContent(f.place(v.heading().destination()));
		jteOutput.writeContent("</bdi></span></h1>\n    <p>");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(f.say("transfer.page.heading", "night", ""));
		jteOutput.writeContent(" ");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(f.day(v.heading().night()));
		jteOutput.writeContent(". ");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(f.say("transfer.page.seats", "seats", v.heading().seats()));
		jteOutput.writeContent(" ");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(f.say("transfer.page.sender"));
		jteOutput.writeContent(": <bdi>");
		jteOutput.setContext("bdi", null);
		jteOutput.writeUserContent(f.party(v.heading().sender()));
		jteOutput.writeContent("</bdi>. ");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(f.say("transfer.page.receiver"));
		jteOutput.writeContent(": <bdi>");
		jteOutput.setContext("bdi", null);
		jteOutput.writeUserContent(f.party(v.heading().receiver()));
		jteOutput.writeContent("</bdi>. ");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(f.say("transfer.page.lane"));
		jteOutput.writeContent(": ");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(f.say("transfer.lane." + v.heading().lane()));
		jteOutput.writeContent(".</p>\n  </div>\n  <ol class=\"steps\"");
		var __jte_html_attribute_0 = f.say("transfer.page.steps");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("ol", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("ol", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n");
		for (LiftView.Step step : v.steps()) {
			jteOutput.writeContent("    <li");
			var __jte_html_attribute_1 = step.place();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" class=\"");
				jteOutput.setContext("li", "class");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("li", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_2 = step.place().equals("now") ? "step" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" aria-current=\"");
				jteOutput.setContext("li", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("li", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n      ");
			if (step.place().equals("past")) {
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(Shape.TICK.svg());
			} else if (step.place().equals("now")) {
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(Shape.IN_RECEPTION.svg());
			} else {
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(Shape.RING.svg());
			}
			jteOutput.writeContent(" ");
			jteOutput.setContext("li", null);
			jteOutput.writeUserContent(f.say("transfer.step." + step.word()));
			jteOutput.writeContent("<br>\n      <small>");
			if (step.done() != null && step.of() != null) {
				jteOutput.writeContent("<b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(f.say("transfer.page.done-of", "done", step.done(), "of", step.of()));
				jteOutput.writeContent("</b>");
			} else if (step.at() != null) {
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(f.time(step.at()));
			} else {
				jteOutput.writeContent("–");
			}
			jteOutput.writeContent("</small>\n    </li>\n");
		}
		jteOutput.writeContent("  </ol>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		LiftView v = (LiftView)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, v);
	}
}
