package gg.jte.generated.ondemand.transfer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Shape;
import org.amana.transfer.pages.LiftView;
@SuppressWarnings("unchecked")
public final class JteliftactsGenerated {
	public static final String JTE_NAME = "transfer/lift-acts.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,6,6,6,6,7,7,7,7,7,7,7,9,9,10,10,10,10,10,10,12,12,12,12,12,12,12,12,12,12,12,12,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,17,17,17,17,17,17,17,17,17,17,17,17,17,19,19,19,19,19,19,19,19,19,19,19,19,21,21,22,23,23,23,23,23,23,24,24,24,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,25,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,27,27,27,27,27,27,27,28,28,31,31,32,34,34,34,35,35,35,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,37,37,37,37,37,37,38,38,38,39,39,39,39,39,39,39,41,41,42,43,45,45,45,47,47,48,48,48,48,48,48,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,50,50,50,50,50,50,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,52,52,52,52,52,52,52,52,52,52,53,53,53,53,53,53,53,54,54,57,57,58,60,60,60,61,61,61,61,61,61,62,62,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,63,64,64,67,67,68,68,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, LiftView v) {
		jteOutput.writeContent("<section>\n  <h2>");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(f.say("transfer.page.acts"));
		jteOutput.writeContent("</h2>\n  ");
		if (v.handovers().isEmpty() && v.counts().isEmpty()) {
			jteOutput.writeContent("<p class=\"note\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(f.say("transfer.page.acts.none"));
			jteOutput.writeContent("</p>");
		}
		jteOutput.writeContent("\n  <ol class=\"acts\">\n");
		for (LiftView.Handover handover : v.handovers()) {
			jteOutput.writeContent("    <li><div><b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(f.hour(handover.recorded()));
			jteOutput.writeContent("</b><br><small>");
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(f.utc(handover.recorded()));
			jteOutput.writeContent("</small></div>\n      <div>\n        <b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(f.say("transfer.stage." + handover.stage()));
			jteOutput.writeContent(", <bdi>");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(f.party(handover.giver()));
			jteOutput.writeContent("</bdi> <span aria-hidden=\"true\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(f.direction().equals("rtl") ? "←" : "→");
			jteOutput.writeContent("</span> <bdi>");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(f.party(handover.receiver()));
			jteOutput.writeContent("</bdi></b>\n        <div class=\"sides\">\n");
			for (LiftView.Act act : handover.acts()) {
				jteOutput.writeContent("          <div><bdi>");
				jteOutput.setContext("bdi", null);
				jteOutput.writeUserContent(f.party(act.party()));
				jteOutput.writeContent("</bdi><br><small>");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(f.say("access.role." + act.role()));
				jteOutput.writeContent(", ");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(f.say("transfer.method." + act.method()));
				if (act.device() != null) {
					jteOutput.writeContent(", ");
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(f.isolated(act.device()));
				}
				jteOutput.writeContent(". ");
				if (act.signed()) {
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(f.say("transfer.page.signed"));
				} else {
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(f.say("transfer.page.attested"));
				}
				jteOutput.writeContent(" ");
				if (act.transcribedBy() != null) {
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(f.say("transfer.page.transcribed"));
					jteOutput.writeContent(" <bdi>");
					jteOutput.setContext("bdi", null);
					jteOutput.writeUserContent(f.party(act.transcribedBy()));
					jteOutput.writeContent("</bdi>.");
				}
				jteOutput.writeContent(" <a href=\"/api/v1/ledger/leaves/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(act.leaf());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/proof\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(f.say("transfer.page.leaf", "leaf", act.leaf()));
				jteOutput.writeContent("</a></small></div>\n");
			}
			jteOutput.writeContent("          ");
			if (!handover.answered()) {
				jteOutput.writeContent("<div class=\"watch\">");
				jteOutput.setContext("div", null);
				jteOutput.writeUserContent(Shape.RING.svg());
				jteOutput.writeContent(" ");
				jteOutput.setContext("div", null);
				jteOutput.writeUserContent(f.say("transfer.page.not-signed"));
				jteOutput.writeContent("<br><small><bdi>");
				jteOutput.setContext("bdi", null);
				jteOutput.writeUserContent(f.party(handover.receiver()));
				jteOutput.writeContent("</bdi></small></div>");
			}
			jteOutput.writeContent("\n        </div>\n        <small");
			var __jte_html_attribute_0 = handover.open() + handover.queried() > 0 ? "watch" : "";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" class=\"");
				jteOutput.setContext("small", "class");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("small", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(f.say("transfer.page.handover-sum", "lines", handover.lines(), "accepted", handover.accepted(), "queried", handover.queried(), "returned", handover.returned(), "open", handover.open()));
			jteOutput.writeContent("</small>\n      </div></li>\n");
		}
		for (LiftView.Count count : v.counts()) {
			jteOutput.writeContent("    <li><div><b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(f.hour(count.occurred()));
			jteOutput.writeContent("</b><br><small>");
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(f.utc(count.occurred()));
			jteOutput.writeContent("</small></div>\n      <div><b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(f.say(count.unloading() ? "transfer.page.counted-unloading" : "transfer.page.counted-loading"));
			jteOutput.writeContent("</b><br>\n        A <bdi>");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(count.first());
			jteOutput.writeContent("</bdi> <b>");
			jteOutput.setContext("b", null);
			jteOutput.writeUserContent(f.figure(count.firstFigure()));
			jteOutput.writeContent("</b>");
			if (count.secondFigure() != null) {
				jteOutput.writeContent(", B <bdi>");
				jteOutput.setContext("bdi", null);
				jteOutput.writeUserContent(count.second());
				jteOutput.writeContent("</bdi> <b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(f.figure(count.secondFigure()));
				jteOutput.writeContent("</b>");
			}
			jteOutput.writeContent(".\n        ");
			if (count.clears()) {
				jteOutput.setContext("div", null);
				jteOutput.writeUserContent(Shape.BALANCED.svg());
				jteOutput.writeContent(" ");
				jteOutput.setContext("div", null);
				jteOutput.writeUserContent(f.say("transfer.page.count-clears", "roll", count.roll()));
			} else {
				jteOutput.writeContent("<span class=\"watch\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(Shape.OPEN.svg());
				jteOutput.writeContent(" ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(f.say("transfer.page.count-differs", "roll", count.roll()));
				jteOutput.writeContent("</span>");
			}
			jteOutput.writeContent("\n        <small><a href=\"/api/v1/ledger/leaves/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(count.leaf());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("/proof\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(f.say("transfer.page.leaf", "leaf", count.leaf()));
			jteOutput.writeContent("</a></small></div></li>\n");
		}
		jteOutput.writeContent("  </ol>\n</section>\n");
		for (LiftView.Handover handover : v.handovers()) {
			if (handover.answered() && handover.agreed() != null) {
				jteOutput.writeContent("<section class=\"paper\">\n  <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(f.say("transfer.page.receipt", "giver", f.party(handover.giver()), "receiver", f.party(handover.receiver())));
				jteOutput.writeContent("</h2>\n  <p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(f.say("transfer.page.receipt.for", "people", handover.accepted()));
				jteOutput.writeContent("</p>\n  ");
				for (LiftView.Act act : handover.acts()) {
					jteOutput.writeContent("<p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(Shape.TICK.svg());
					jteOutput.writeContent(" <b>");
					if (act.signed()) {
						jteOutput.setContext("b", null);
						jteOutput.writeUserContent(f.say("transfer.page.signed"));
					} else {
						jteOutput.setContext("b", null);
						jteOutput.writeUserContent(f.say("transfer.page.attested"));
					}
					jteOutput.writeContent("</b> <bdi>");
					jteOutput.setContext("bdi", null);
					jteOutput.writeUserContent(f.party(act.party()));
					jteOutput.writeContent("</bdi> <small><a href=\"/api/v1/ledger/leaves/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(act.leaf());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/proof\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(f.say("transfer.page.leaf", "leaf", act.leaf()));
					jteOutput.writeContent("</a></small></p>");
				}
				jteOutput.writeContent("\n  <p><small>");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(f.say("transfer.page.agreed"));
				jteOutput.writeContent(" <bdi class=\"hash\">");
				jteOutput.setContext("bdi", null);
				jteOutput.writeUserContent(handover.agreed());
				jteOutput.writeContent("</bdi></small></p>\n  <p><small>");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(f.say("transfer.page.receipt.proves"));
				jteOutput.writeContent("</small></p>\n  <p><a href=\"/lifts/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(v.heading().lift());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/papers/receipt\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(f.say("transfer.page.print-both"));
				jteOutput.writeContent("</a></p>\n</section>\n");
			}
		}
		if (!v.closeOuts().isEmpty()) {
			jteOutput.writeContent("<section>\n  <h2>");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(f.say("transfer.page.close-outs"));
			jteOutput.writeContent("</h2>\n  <ol class=\"acts\">\n");
			for (LiftView.CloseOut one : v.closeOuts()) {
				jteOutput.writeContent("    <li><div><b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(f.hour(one.proposed()));
				jteOutput.writeContent("</b><br><small>");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(f.day(one.proposed()));
				jteOutput.writeContent("</small></div>\n      <div>");
				if (one.balanced()) {
					jteOutput.setContext("div", null);
					jteOutput.writeUserContent(Shape.BALANCED.svg());
					jteOutput.writeContent(" <b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(f.say("transfer.page.balanced"));
					jteOutput.writeContent("</b>");
				} else {
					jteOutput.setContext("div", null);
					jteOutput.writeUserContent(Shape.DISAGREEMENT.svg());
					jteOutput.writeContent(" <b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(f.say("transfer.page.disagreement"));
					jteOutput.writeContent("</b>");
				}
				jteOutput.writeContent(" ");
				jteOutput.setContext("div", null);
				jteOutput.writeUserContent(f.say("transfer.page.two-figures", "sent", one.sent(), "received", one.received()));
				jteOutput.writeContent("\n        ");
				if (one.reason() != null) {
					jteOutput.writeContent("<br>");
					jteOutput.setContext("div", null);
					jteOutput.writeUserContent(f.isolated(one.reason()));
				}
				jteOutput.writeContent("\n        ");
				for (LiftView.Act act : one.signedBy()) {
					jteOutput.writeContent("<br><small>");
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(Shape.TICK.svg());
					jteOutput.writeContent(" <bdi>");
					jteOutput.setContext("bdi", null);
					jteOutput.writeUserContent(f.party(act.party()));
					jteOutput.writeContent("</bdi>, ");
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(f.say("access.role." + act.role()));
					jteOutput.writeContent(", ");
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(f.hour(act.occurred()));
					jteOutput.writeContent("</small>");
				}
				jteOutput.writeContent("\n        ");
				if (one.closed() == null) {
					jteOutput.writeContent("<br><span class=\"watch\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(Shape.RING.svg());
					jteOutput.writeContent(" ");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(f.say("transfer.page.other-side-unsigned"));
					jteOutput.writeContent("</span>");
				}
				jteOutput.writeContent("\n        <br><small><a href=\"/api/v1/ledger/leaves/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(one.leaf());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/proof\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(f.say("transfer.page.leaf", "leaf", one.leaf()));
				jteOutput.writeContent("</a></small></div></li>\n");
			}
			jteOutput.writeContent("  </ol>\n</section>\n");
		}
		if (!v.notices().isEmpty()) {
			jteOutput.writeContent("<section>\n  <h2>");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(f.say("transfer.page.notices"));
			jteOutput.writeContent("</h2>\n  <table><thead><tr><th scope=\"col\" class=\"n\">");
			jteOutput.setContext("th", null);
			jteOutput.writeUserContent(f.say("transfer.page.clock"));
			jteOutput.writeContent("</th><th scope=\"col\">");
			jteOutput.setContext("th", null);
			jteOutput.writeUserContent(f.say("transfer.page.notice-to"));
			jteOutput.writeContent("</th></tr></thead><tbody>\n");
			for (LiftView.Notice notice : v.notices()) {
				jteOutput.writeContent("  <tr><td class=\"n\">");
				if (notice.delivered() == null) {
					jteOutput.setContext("td", null);
					jteOutput.writeUserContent(f.clock(notice.due()));
				} else {
					jteOutput.setContext("td", null);
					jteOutput.writeUserContent(Shape.TICK.svg());
				}
				jteOutput.writeContent("</td><td><bdi>");
				jteOutput.setContext("bdi", null);
				jteOutput.writeUserContent(f.party(notice.party()));
				jteOutput.writeContent("</bdi> <small>");
				if (notice.delivered() == null) {
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(f.say("transfer.page.notice-waiting"));
				} else {
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(f.say("transfer.page.notice-told"));
					jteOutput.writeContent(" ");
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(f.time(notice.delivered()));
				}
				jteOutput.writeContent(" ");
				if (notice.proof() != null) {
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(f.isolated(notice.proof()));
				}
				jteOutput.writeContent("</small></td></tr>\n");
			}
			jteOutput.writeContent("  </tbody></table>\n</section>\n");
		}
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		LiftView v = (LiftView)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, v);
	}
}
