package gg.jte.generated.ondemand.transfer;
import java.util.List;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Shape;
import org.amana.transfer.pages.LiftView;
@SuppressWarnings("unchecked")
public final class JteliftlineGenerated {
	public static final String JTE_NAME = "transfer/lift-line.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,8,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,10,10,10,10,10,10,11,11,11,11,11,11,11,11,11,11,11,11,12,12,12,13,13,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,17,18,18,18,18,18,18,18,18,18,18,18,18,19,19,20,20,20,20,20,20,20,20,20,20,20,20,21,21,22,22,22,22,22,22,22,22,22,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,25,25,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,28,28,29,29,4,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, LiftView v, LiftView.Line line, boolean quiet) {
		jteOutput.writeContent("<tr");
		var __jte_html_attribute_0 = quiet ? "quiet" : "";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("tr", "class");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("tr", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <td class=\"strong\">");
		if (line.person().tag() != null) {
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(f.isolated(line.person().tag()));
		} else {
			jteOutput.writeContent("–");
		}
		jteOutput.writeContent("</td>\n  <th scope=\"row\"><a href=\"/persons/");
		jteOutput.setContext("a", "href");
		jteOutput.writeUserContent(line.person().person());
		jteOutput.setContext("a", null);
		jteOutput.writeContent("\">");
		gg.jte.generated.ondemand.transfer.JtenameGenerated.render(jteOutput, jteHtmlInterceptor, f, line.person());
		jteOutput.writeContent("</a></th>\n  <td class=\"wide second-name\">");
		if (f.direction().equals("rtl") && line.person().latin() != null) {
			jteOutput.writeContent("<bdi lang=\"en\">");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(line.person().latin());
			jteOutput.writeContent("</bdi>");
		} else if (!f.direction().equals("rtl") && line.person().arabic() != null) {
			jteOutput.writeContent("<bdi lang=\"ar\">");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(line.person().arabic());
			jteOutput.writeContent("</bdi>");
		}
		jteOutput.writeContent("</td>\n  <td class=\"nowrap\"><bdi>");
		jteOutput.setContext("bdi", null);
		jteOutput.writeUserContent(line.person().number());
		jteOutput.writeContent("</bdi></td>\n");
		if (line.listed() && !v.heading().planning()) {
			for (String gate : v.gates()) {
				jteOutput.writeContent("  <td class=\"mark-cell\">");
				if (!line.gates().containsKey(gate)) {
					jteOutput.writeContent("<span");
					var __jte_html_attribute_1 = f.say("transfer.gate." + gate);
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" title=\"");
						jteOutput.setContext("span", "title");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("span", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(Shape.TICK.svg());
					jteOutput.writeContent("<span class=\"away\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(f.say("transfer.page.gate-passed"));
					jteOutput.writeContent("</span></span>");
				} else if (line.gates().get(gate).overridden()) {
					jteOutput.writeContent("<span class=\"watch\"");
					var __jte_html_attribute_2 = f.say("transfer.page.gate-override");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" title=\"");
						jteOutput.setContext("span", "title");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("span", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(Shape.OVERRIDE.svg());
					jteOutput.writeContent("<span class=\"away\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(f.say("transfer.page.gate-override"));
					jteOutput.writeContent("</span></span>");
				} else if (line.gates().get(gate).outcome().equals("WARN")) {
					jteOutput.writeContent("<span class=\"watch\"");
					var __jte_html_attribute_3 = f.say("transfer.page.gate-warn");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
						jteOutput.writeContent(" title=\"");
						jteOutput.setContext("span", "title");
						jteOutput.writeUserContent(__jte_html_attribute_3);
						jteOutput.setContext("span", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(Shape.QUERIED.svg());
					jteOutput.writeContent("<span class=\"away\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(f.say("transfer.page.gate-warn"));
					jteOutput.writeContent("</span></span>");
				} else {
					jteOutput.writeContent("<span class=\"alarm\"");
					var __jte_html_attribute_4 = f.say("transfer.page.gate-failed");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
						jteOutput.writeContent(" title=\"");
						jteOutput.setContext("span", "title");
						jteOutput.writeUserContent(__jte_html_attribute_4);
						jteOutput.setContext("span", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(Shape.CROSS.svg());
					jteOutput.writeContent("<span class=\"away\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(f.say("transfer.page.gate-failed"));
					jteOutput.writeContent("</span></span>");
				}
				jteOutput.writeContent("</td>\n");
			}
		} else if (v.heading().planning()) {
			jteOutput.writeContent("  <td");
			var __jte_html_attribute_5 = v.gates().size();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
				jteOutput.writeContent(" colspan=\"");
				jteOutput.setContext("td", "colspan");
				jteOutput.writeUserContent(__jte_html_attribute_5);
				jteOutput.setContext("td", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><small>");
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(f.say("transfer.page.gates-at-freeze"));
			jteOutput.writeContent("</small></td>\n");
		} else {
			jteOutput.writeContent("  <td");
			var __jte_html_attribute_6 = v.gates().size();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
				jteOutput.writeContent(" colspan=\"");
				jteOutput.setContext("td", "colspan");
				jteOutput.writeUserContent(__jte_html_attribute_6);
				jteOutput.setContext("td", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><small>");
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(f.say("transfer.page.not-frozen-list"));
			jteOutput.writeContent("</small></td>\n");
		}
		jteOutput.writeContent("  <td class=\"nowrap ");
		jteOutput.setContext("td", "class");
		jteOutput.writeUserContent(line.loading().equals("NOT_PRODUCED") ? "alarm" : "");
		jteOutput.setContext("td", null);
		jteOutput.writeContent("\">");
		gg.jte.generated.ondemand.transfer.JtepartshapeGenerated.render(jteOutput, jteHtmlInterceptor, line.loading());
		jteOutput.writeContent(" ");
		jteOutput.setContext("td", null);
		jteOutput.writeUserContent(f.say("transfer.part." + (line.loading().equals("OPEN") ? "NOT_LOADED" : line.loading())));
		jteOutput.writeContent("</td>\n  <td class=\"nowrap ");
		jteOutput.setContext("td", "class");
		jteOutput.writeUserContent(line.ending() != null && line.ending().equals("QUERIED") ? "watch" : "");
		jteOutput.setContext("td", null);
		jteOutput.writeContent("\">");
		if (line.ending() != null) {
			gg.jte.generated.ondemand.transfer.JtepartshapeGenerated.render(jteOutput, jteHtmlInterceptor, line.ending());
			jteOutput.writeContent(" ");
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(f.say("transfer.part." + line.ending()));
		} else if (line.loading().equals("BOARDED") && (v.heading().state().equals("ARRIVED") || v.heading().closed())) {
			jteOutput.writeContent("<span class=\"watch\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(Shape.OPEN.svg());
			jteOutput.writeContent(" ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(f.say("transfer.part.UNANSWERED"));
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("</td>\n</tr>\n");
		if (line.sentence() != null) {
			jteOutput.writeContent("<tr class=\"second\"><td></td><td");
			var __jte_html_attribute_7 = 5 + v.gates().size();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
				jteOutput.writeContent(" colspan=\"");
				jteOutput.setContext("td", "colspan");
				jteOutput.writeUserContent(__jte_html_attribute_7);
				jteOutput.setContext("td", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_8 = line.tone();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
				jteOutput.writeContent(" class=\"");
				jteOutput.setContext("td", "class");
				jteOutput.writeUserContent(__jte_html_attribute_8);
				jteOutput.setContext("td", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("><small");
			var __jte_html_attribute_9 = line.tone();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
				jteOutput.writeContent(" class=\"");
				jteOutput.setContext("small", "class");
				jteOutput.writeUserContent(__jte_html_attribute_9);
				jteOutput.setContext("small", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(f.say("transfer.line." + line.sentence(), "sender", f.party(v.heading().sender()), "receiver", f.party(v.heading().receiver())));
			jteOutput.writeContent(" ");
			if (line.reason() != null) {
				jteOutput.writeContent("<bdi>");
				jteOutput.setContext("bdi", null);
				jteOutput.writeUserContent(line.reason());
				jteOutput.writeContent("</bdi>");
			}
			jteOutput.writeContent(" ");
			if (line.report() != null) {
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(f.say("transfer.page.report"));
				jteOutput.writeContent(" <bdi>");
				jteOutput.setContext("bdi", null);
				jteOutput.writeUserContent(line.report());
				jteOutput.writeContent("</bdi>");
			}
			jteOutput.writeContent("\n  ");
			for (String gate : v.gates()) {
				if (line.gates().containsKey(gate) && line.gates().get(gate).outcome().equals("FAIL")) {
					if (line.gates().get(gate).words() == null) {
						jteOutput.writeContent(" ");
						jteOutput.setContext("small", null);
						jteOutput.writeUserContent(f.say("transfer.page.gate-sealed", "gate", f.say("transfer.gate." + gate)));
					} else {
						jteOutput.writeContent(" ");
						jteOutput.setContext("small", null);
						jteOutput.writeUserContent(f.say("transfer.gate." + gate));
						jteOutput.writeContent(".");
					}
				}
			}
			jteOutput.writeContent("</small></td></tr>\n");
		}
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		LiftView v = (LiftView)params.get("v");
		LiftView.Line line = (LiftView.Line)params.get("line");
		boolean quiet = (boolean)params.get("quiet");
		render(jteOutput, jteHtmlInterceptor, f, v, line, quiet);
	}
}
