package gg.jte.generated.ondemand.transfer;
import java.util.List;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Shape;
import org.amana.transfer.pages.LiftListView;
@SuppressWarnings("unchecked")
public final class JteliftrowsGenerated {
	public static final String JTE_NAME = "transfer/lift-rows.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,7,7,7,7,7,7,7,7,7,7,10,10,10,10,10,10,10,10,10,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,13,13,13,13,13,13,16,16,18,18,18,18,18,18,18,19,19,19,20,20,20,20,20,20,20,20,20,21,21,21,21,21,21,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,23,23,23,23,23,23,23,23,23,25,25,25,25,25,25,25,26,26,26,26,26,26,26,27,27,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,29,29,29,29,29,29,29,29,29,29,30,30,30,30,30,30,30,30,30,30,31,31,31,31,31,31,31,31,31,31,32,32,32,32,32,32,32,32,32,32,34,34,34,34,34,34,34,36,36,40,40,40,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, List<LiftListView.Row> rows, String label) {
		jteOutput.writeContent("<div class=\"scroll\" tabindex=\"0\" role=\"region\"");
		var __jte_html_attribute_0 = label;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("div", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<table>\n  <thead><tr>\n    <th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("transfer.page.lift"));
		jteOutput.writeContent("</th><th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("transfer.page.night"));
		jteOutput.writeContent("</th><th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("transfer.page.from-to"));
		jteOutput.writeContent("</th>\n    <th scope=\"col\" class=\"wide\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("transfer.page.parties"));
		jteOutput.writeContent("</th><th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("transfer.page.state"));
		jteOutput.writeContent("</th>\n    <th scope=\"col\" class=\"n\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("transfer.page.listed"));
		jteOutput.writeContent("</th><th scope=\"col\" class=\"n\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("transfer.part.BOARDED"));
		jteOutput.writeContent("</th><th scope=\"col\" class=\"n\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("transfer.part.ACCEPTED"));
		jteOutput.writeContent("</th>\n    <th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("transfer.page.balance"));
		jteOutput.writeContent("</th><th scope=\"col\" class=\"n wide\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("transfer.page.last-act"));
		jteOutput.writeContent("</th>\n  </tr></thead>\n  <tbody>\n");
		for (LiftListView.Row row : rows) {
			jteOutput.writeContent("  <tr>\n    <th scope=\"row\" class=\"strong nowrap\"><a href=\"/lifts/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(row.lift());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(f.isolated(row.lift()));
			jteOutput.writeContent("</a></th>\n    <td class=\"nowrap\">");
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(f.day(row.night()));
			jteOutput.writeContent("</td>\n    <td><bdi>");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(f.place(row.origin()));
			jteOutput.writeContent("</bdi> <span aria-hidden=\"true\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(f.direction().equals("rtl") ? "←" : "→");
			jteOutput.writeContent("</span> <bdi>");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(f.place(row.destination()));
			jteOutput.writeContent("</bdi></td>\n    <td class=\"wide\"><bdi>");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(f.party(row.sender()));
			jteOutput.writeContent("</bdi>, <bdi>");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(f.party(row.receiver()));
			jteOutput.writeContent("</bdi></td>\n    <td");
			var __jte_html_attribute_1 = row.moving() ? "move" : "";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" class=\"");
				jteOutput.setContext("td", "class");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("td", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			if (row.moving()) {
				jteOutput.setContext("td", null);
				jteOutput.writeUserContent(Shape.IN_TRANSIT.svg());
				jteOutput.writeContent(" ");
			}
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(f.say("transfer.state." + row.state()));
			jteOutput.writeContent("</td>\n    <td class=\"n\">");
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(f.count(row.listed()));
			jteOutput.writeContent("</td><td class=\"n\">");
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(f.count(row.aboard()));
			jteOutput.writeContent("</td><td class=\"n\">");
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(f.count(row.accepted()));
			jteOutput.writeContent("</td>\n    <td>\n      ");
			if (row.balance().equals("BALANCED")) {
				jteOutput.setContext("td", null);
				jteOutput.writeUserContent(Shape.BALANCED.svg());
				jteOutput.writeContent(" ");
				jteOutput.setContext("td", null);
				jteOutput.writeUserContent(f.say("transfer.page.balanced"));
				jteOutput.writeContent("\n      ");
			} else if (row.balance().equals("DISAGREEMENT")) {
				jteOutput.setContext("td", null);
				jteOutput.writeUserContent(Shape.DISAGREEMENT.svg());
				jteOutput.writeContent(" ");
				jteOutput.setContext("td", null);
				jteOutput.writeUserContent(f.say("transfer.page.disagreement"));
				jteOutput.writeContent("\n      ");
			} else if (row.balance().equals("ABORTED")) {
				jteOutput.writeContent("–\n      ");
			} else {
				jteOutput.writeContent("<span");
				var __jte_html_attribute_2 = row.exceptional() ? "watch" : "";
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" class=\"");
					jteOutput.setContext("span", "class");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("span", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(Shape.OPEN.svg());
				jteOutput.writeContent(" ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(f.say("transfer.page.open"));
				jteOutput.writeContent("</span>");
			}
			jteOutput.writeContent("\n      ");
			if (row.foundAboard() > 0) {
				jteOutput.writeContent("<small class=\"watch\">");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(f.say("transfer.part.FOUND_ABOARD"));
				jteOutput.writeContent(" ");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(f.count(row.foundAboard()));
				jteOutput.writeContent("</small> ");
			}
			jteOutput.writeContent("\n      ");
			if (row.queried() > 0) {
				jteOutput.writeContent("<small class=\"watch\">");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(f.say("transfer.part.QUERIED"));
				jteOutput.writeContent(" ");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(f.count(row.queried()));
				jteOutput.writeContent("</small> ");
			}
			jteOutput.writeContent("\n      ");
			if (row.unanswered() > 0) {
				jteOutput.writeContent("<small class=\"watch\">");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(f.say("transfer.part.UNANSWERED"));
				jteOutput.writeContent(" ");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(f.count(row.unanswered()));
				jteOutput.writeContent("</small> ");
			}
			jteOutput.writeContent("\n      ");
			if (row.notProduced() > 0) {
				jteOutput.writeContent("<small class=\"alarm\">");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(f.say("transfer.part.NOT_PRODUCED"));
				jteOutput.writeContent(" ");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(f.count(row.notProduced()));
				jteOutput.writeContent("</small>");
			}
			jteOutput.writeContent("\n    </td>\n    <td class=\"n wide\">");
			if (row.lastAct() != null) {
				jteOutput.setContext("td", null);
				jteOutput.writeUserContent(f.time(row.lastAct()));
			} else {
				jteOutput.writeContent("–");
			}
			jteOutput.writeContent("</td>\n  </tr>\n");
		}
		jteOutput.writeContent("  </tbody>\n</table>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		List<LiftListView.Row> rows = (List<LiftListView.Row>)params.get("rows");
		String label = (String)params.get("label");
		render(jteOutput, jteHtmlInterceptor, f, rows, label);
	}
}
