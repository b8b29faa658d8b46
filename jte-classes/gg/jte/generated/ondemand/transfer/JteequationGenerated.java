package gg.jte.generated.ondemand.transfer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Shape;
import org.amana.transfer.pages.LiftView;
@SuppressWarnings("unchecked")
public final class JteequationGenerated {
	public static final String JTE_NAME = "transfer/equation.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,8,8,8,8,8,8,8,9,9,9,9,9,9,9,11,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,14,14,14,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, String lift, String word, LiftView.Equation v) {
		jteOutput.writeContent("<tr class=\"equation\">\n  <th scope=\"row\"><b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(f.say("transfer.page." + word));
		jteOutput.writeContent("</b><br><small>");
		jteOutput.setContext("small", null);
		jteOutput.writeUserContent(f.say("transfer.page." + word + ".who"));
		jteOutput.writeContent("</small></th>\n  <td><div class=\"terms\">");
		for (var i : gg.jte.support.ForSupport.of(v.before())) {
			if (!i.isFirst()) {
				jteOutput.writeContent("<span class=\"sign\" aria-hidden=\"true\">+</span>");
			}
			gg.jte.generated.ondemand.transfer.JtetermGenerated.render(jteOutput, jteHtmlInterceptor, f, lift, i.get());
		}
		jteOutput.writeContent("</div></td>\n  <td class=\"equals\"><span class=\"sign\">=</span></td>\n  <td><div class=\"terms\">");
		for (var i : gg.jte.support.ForSupport.of(v.after())) {
			if (!i.isFirst()) {
				jteOutput.writeContent("<span class=\"sign\" aria-hidden=\"true\">+</span>");
			}
			gg.jte.generated.ondemand.transfer.JtetermGenerated.render(jteOutput, jteHtmlInterceptor, f, lift, i.get());
		}
		jteOutput.writeContent("</div></td>\n  <td class=\"n\"><b>");
		if (v.left() == v.right()) {
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(Shape.BALANCED.svg());
		} else {
			jteOutput.writeContent("<span class=\"alarm\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(Shape.OPEN.svg());
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent(" <bdi dir=\"ltr\">");
		jteOutput.setContext("bdi", null);
		jteOutput.writeUserContent(f.figure(v.left()));
		jteOutput.writeContent(" = ");
		jteOutput.setContext("bdi", null);
		jteOutput.writeUserContent(f.figure(v.right()));
		jteOutput.writeContent("</bdi></b><br><small>");
		jteOutput.setContext("small", null);
		jteOutput.writeUserContent(f.say("transfer.page.both-sides"));
		jteOutput.writeContent("</small></td>\n</tr>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		String lift = (String)params.get("lift");
		String word = (String)params.get("word");
		LiftView.Equation v = (LiftView.Equation)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, lift, word, v);
	}
}
