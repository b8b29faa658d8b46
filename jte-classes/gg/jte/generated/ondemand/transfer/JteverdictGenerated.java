package gg.jte.generated.ondemand.transfer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Shape;
import org.amana.transfer.pages.LiftView;
@SuppressWarnings("unchecked")
public final class JteverdictGenerated {
	public static final String JTE_NAME = "transfer/verdict.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,6,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, LiftView.Verdict v) {
		jteOutput.writeContent("<span class=\"verdict ");
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(v.word().equals("open") || v.word().equals("disagreement") ? "watch" : "");
		jteOutput.setContext("span", null);
		jteOutput.writeContent("\">");
		if (v.word().equals("CLOSED_IN_DISAGREEMENT")) {
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(Shape.DISAGREEMENT.svg());
		} else if (v.word().equals("open") || v.word().equals("disagreement")) {
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(Shape.OPEN.svg());
		} else {
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(Shape.BALANCED.svg());
		}
		jteOutput.writeContent(" ");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.say("transfer.verdict." + v.word()));
		for (var one : gg.jte.support.ForSupport.of(v.reasons())) {
			if (!one.isFirst()) {
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(f.direction().equals("rtl") ? "،" : ",");
			}
			jteOutput.writeContent(" ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(f.say("transfer.fault." + one.get().fault()));
			jteOutput.writeContent(" <b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(f.figure(one.get().figure()));
			jteOutput.writeContent("</b>");
		}
		if (!v.reasons().isEmpty()) {
			jteOutput.writeContent(".");
		}
		jteOutput.writeContent("</span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		LiftView.Verdict v = (LiftView.Verdict)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, v);
	}
}
