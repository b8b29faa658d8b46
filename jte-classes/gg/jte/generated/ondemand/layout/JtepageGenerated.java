package gg.jte.generated.ondemand.layout;
import gg.jte.Content;
import org.amana.platform.pages.Frame;
@SuppressWarnings("unchecked")
public final class JtepageGenerated {
	public static final String JTE_NAME = "layout/page.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,14,14,14,14,14,14,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,17,17,17,17,17,17,17,17,17,18,18,18,18,18,18,18,18,18,19,19,19,19,19,19,19,19,19,21,21,21,21,22,22,22,25,25,25,25,25,25,25,25,25,26,26,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,28,28,30,30,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,34,34,36,36,38,38,38,38,38,38,38,38,38,39,39,39,39,39,39,40,40,40,40,40,40,40,40,40,42,42,43,43,43,43,43,43,43,44,44,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,46,50,50,50,50,50,50,50,51,51,51,51,51,51,51,51,51,54,54,54,54,54,55,55,55,55,55,55,55,58,58,58,61,61,61,2,3,4,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, String title, Content trail, Content strip, Content content, String kind) {
		jteOutput.writeContent("<!doctype html>\n<html");
		var __jte_html_attribute_0 = f.language().tag();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("html", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = f.direction();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" dir=\"");
			jteOutput.setContext("html", "dir");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = kind;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("html", "class");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<head>\n  <meta charset=\"utf-8\">\n  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n  <meta name=\"htmx-config\" content='{\"includeIndicatorStyles\":false,\"allowEval\":false,\"allowScriptTags\":false,\"selfRequestsOnly\":true,\"historyCacheSize\":0}'>\n  <title>");
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent(" · ");
		jteOutput.setContext("title", null);
		jteOutput.writeUserContent(f.say("pages.amana"));
		jteOutput.writeContent("</title>\n  <link rel=\"icon\"");
		var __jte_html_attribute_3 = f.asset("mark.svg");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("link", "href");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("link", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" type=\"image/svg+xml\">\n  <link rel=\"stylesheet\"");
		var __jte_html_attribute_4 = f.asset("amana.css");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("link", "href");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("link", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <script");
		var __jte_html_attribute_5 = f.asset("htmx.js");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" src=\"");
			jteOutput.setContext("script", "src");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("script", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" defer></script>\n  <script");
		var __jte_html_attribute_6 = f.asset("htmx-sse.js");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" src=\"");
			jteOutput.setContext("script", "src");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("script", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" defer></script>\n  <script");
		var __jte_html_attribute_7 = f.asset("amana.js");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
			jteOutput.writeContent(" src=\"");
			jteOutput.setContext("script", "src");
			jteOutput.writeUserContent(__jte_html_attribute_7);
			jteOutput.setContext("script", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" defer></script>\n</head>\n<body hx-headers='{\"X-CSRF-TOKEN\":\"");
		jteOutput.setContext("body", "hx-headers");
		jteOutput.writeUserContent(f.antiForgery());
		jteOutput.setContext("body", null);
		jteOutput.writeContent("\"}'>\n  <a class=\"skip\" href=\"#main\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(f.say("pages.skip"));
		jteOutput.writeContent("</a>\n  <header class=\"bar\">\n    <a class=\"mark\" href=\"/\"><b>Amana</b> <bdi lang=\"ar\">أمانة</bdi></a>\n    <nav");
		var __jte_html_attribute_8 = f.say("pages.navigation");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("nav", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_8);
			jteOutput.setContext("nav", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n");
		for (Frame.Link link : f.navigation()) {
			jteOutput.writeContent("      <a");
			var __jte_html_attribute_9 = link.path();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_9);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_10 = link.here() ? "page" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
				jteOutput.writeContent(" aria-current=\"");
				jteOutput.setContext("a", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_10);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(link.text());
			jteOutput.writeContent("</a>\n");
		}
		jteOutput.writeContent("    </nav>\n");
		if (f.reader() != null) {
			jteOutput.writeContent("    <form class=\"search\" role=\"search\" action=\"/persons\" method=\"get\">\n      <input type=\"search\" name=\"q\"");
			var __jte_html_attribute_11 = f.say("pages.search");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("input", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_11);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_12 = f.say("pages.search");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_12)) {
				jteOutput.writeContent(" placeholder=\"");
				jteOutput.setContext("input", "placeholder");
				jteOutput.writeUserContent(__jte_html_attribute_12);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" autocomplete=\"off\" maxlength=\"200\"><kbd aria-hidden=\"true\">/</kbd>\n    </form>\n");
		}
		jteOutput.writeContent("    <div class=\"reader\">\n");
		if (f.reader() != null) {
			jteOutput.writeContent("      <form action=\"/sign-out\" method=\"post\">\n        <input type=\"hidden\" name=\"_csrf\"");
			var __jte_html_attribute_13 = f.antiForgery();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_13)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_13);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n        <b><bdi>");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(f.reader().name());
			jteOutput.writeContent("</bdi></b> <button class=\"quiet\">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(f.say("pages.sign-out"));
			jteOutput.writeContent("</button><br>\n        <span><bdi>");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(f.party(f.reader().party()));
			jteOutput.writeContent("</bdi>");
			for (String role : f.reader().roles()) {
				jteOutput.writeContent(", ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(f.say(role));
			}
			jteOutput.writeContent("</span>\n      </form>\n");
		} else {
			jteOutput.writeContent("      <a href=\"/sign-in?to=");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(f.path());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(f.say("pages.sign-in"));
			jteOutput.writeContent("</a>\n");
		}
		jteOutput.writeContent("    </div>\n    <a class=\"tongue\"");
		var __jte_html_attribute_14 = f.other().tag();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_14)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("a", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_14);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" href=\"/language/");
		jteOutput.setContext("a", "href");
		jteOutput.writeUserContent(f.other().tag());
		jteOutput.setContext("a", null);
		jteOutput.writeContent("?to=");
		jteOutput.setContext("a", "href");
		jteOutput.writeUserContent(f.path());
		jteOutput.setContext("a", null);
		jteOutput.writeContent("\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(f.say("pages.other-language"));
		jteOutput.writeContent("</a>\n  </header>\n  <div class=\"strip\">\n    <div class=\"start\">\n      ");
		if (trail != null) {
			jteOutput.writeContent("<span class=\"trail\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(trail);
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("\n      <span><b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(f.time(f.now()));
		jteOutput.writeContent("</b> ");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.say("pages.here"));
		jteOutput.writeContent(" ");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.utc(f.now()));
		jteOutput.writeContent("</span>\n    </div>\n    <div class=\"end\">\n      ");
		if (strip != null) {
			jteOutput.setContext("div", null);
			jteOutput.writeUserContent(strip);
		}
		jteOutput.writeContent("\n      ");
		if (f.demo()) {
			jteOutput.writeContent("<span><b>DEMO</b> ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(f.say("pages.demo"));
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("\n    </div>\n  </div>\n  <main id=\"main\" tabindex=\"-1\">");
		jteOutput.setContext("main", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("</main>\n</body>\n</html>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		String title = (String)params.get("title");
		Content trail = (Content)params.getOrDefault("trail", null);
		Content strip = (Content)params.getOrDefault("strip", null);
		Content content = (Content)params.get("content");
		String kind = (String)params.getOrDefault("kind", "day");
		render(jteOutput, jteHtmlInterceptor, f, title, trail, strip, content, kind);
	}
}
