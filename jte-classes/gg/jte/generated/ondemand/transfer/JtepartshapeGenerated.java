package gg.jte.generated.ondemand.transfer;
import org.amana.platform.pages.Shape;
@SuppressWarnings("unchecked")
public final class JtepartshapeGenerated {
	public static final String JTE_NAME = "transfer/part-shape.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,6,6,6,6,7,7,7,7,8,8,8,8,9,9,9,9,10,10,11,11,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String part) {
		if (part.equals("BOARDED") || part.equals("ACCEPTED")) {
			jteOutput.setContext("html", null);
			jteOutput.writeUserContent(Shape.TICK.svg());
			jteOutput.writeContent("\n");
		} else if (part.equals("NOT_PRODUCED")) {
			jteOutput.setContext("html", null);
			jteOutput.writeUserContent(Shape.NOT_PRODUCED.svg());
			jteOutput.writeContent("\n");
		} else if (part.equals("HELD_BACK") || part.equals("OFFLOADED") || part.equals("RETURNED") || part.equals("DIVERTED")) {
			jteOutput.setContext("html", null);
			jteOutput.writeUserContent(Shape.HELD_BACK.svg());
			jteOutput.writeContent("\n");
		} else if (part.equals("FOUND_ABOARD")) {
			jteOutput.setContext("html", null);
			jteOutput.writeUserContent(Shape.NOT_ON_ROLL.svg());
			jteOutput.writeContent("\n");
		} else if (part.equals("QUERIED")) {
			jteOutput.setContext("html", null);
			jteOutput.writeUserContent(Shape.QUERIED.svg());
			jteOutput.writeContent("\n");
		} else if (part.equals("UNACCOUNTED") || part.equals("ESCAPED")) {
			jteOutput.setContext("html", null);
			jteOutput.writeUserContent(Shape.UNACCOUNTED.svg());
			jteOutput.writeContent("\n");
		} else if (part.equals("DIED")) {
			jteOutput.setContext("html", null);
			jteOutput.writeUserContent(Shape.CROSS.svg());
			jteOutput.writeContent("\n");
		} else if (part.equals("UNANSWERED") || part.equals("NOT_LOADED") || part.equals("OPEN")) {
			jteOutput.setContext("html", null);
			jteOutput.writeUserContent(Shape.OPEN.svg());
			jteOutput.writeContent("\n");
		}
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String part = (String)params.get("part");
		render(jteOutput, jteHtmlInterceptor, part);
	}
}
