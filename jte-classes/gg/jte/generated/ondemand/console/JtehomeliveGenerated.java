package gg.jte.generated.ondemand.console;
import org.amana.console.pages.HomeView;
import org.amana.console.pages.HomeView.Balance;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Shape;
@SuppressWarnings("unchecked")
public final class JtehomeliveGenerated {
	public static final String JTE_NAME = "console/home-live.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,7,7,7,7,7,7,7,9,9,9,9,9,9,9,9,9,11,11,11,11,11,11,11,11,11,11,11,11,11,13,13,13,13,13,13,13,13,13,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,17,17,17,17,17,17,17,17,17,17,17,17,17,19,19,19,21,21,21,21,21,21,21,21,21,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,29,29,29,29,29,29,29,29,29,32,32,32,32,32,32,32,32,32,32,32,32,34,34,34,35,35,35,35,35,35,36,36,36,36,36,36,37,37,37,37,37,37,38,38,38,38,38,38,39,39,39,39,39,39,40,40,40,41,41,41,41,41,41,42,42,42,42,42,42,43,43,43,43,43,43,44,44,44,48,48,49,49,49,50,50,51,51,53,53,54,54,54,54,54,54,54,54,54,54,54,54,54,54,55,55,55,55,55,55,55,55,55,56,56,56,56,56,56,56,56,56,56,56,58,58,60,60,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,62,62,62,62,62,62,62,62,63,63,65,65,66,68,68,68,68,68,71,71,72,72,72,72,72,72,72,72,72,73,73,73,73,73,73,73,73,73,73,74,74,74,74,74,74,76,76,76,76,76,76,78,78,78,78,78,78,78,78,78,78,78,78,78,79,79,79,79,79,79,79,79,79,79,79,79,81,81,82,84,84,84,84,84,84,85,85,85,85,85,85,85,86,86,86,86,86,86,86,86,86,88,88,88,88,88,88,88,88,88,88,88,88,88,88,88,88,88,88,88,88,88,90,90,91,91,91,91,91,91,91,92,92,92,92,92,92,92,92,92,93,93,93,93,93,93,93,93,93,93,93,93,93,93,93,93,93,94,94,94,95,95,95,95,95,95,95,97,97,97,97,97,97,97,98,98,98,98,98,98,98,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,99,100,100,102,102,102,102,102,102,102,103,103,107,107,107,108,108,110,110,114,114,114,114,114,114,114,114,114,114,115,115,115,115,115,115,115,117,117,117,117,117,117,119,119,120,120,120,121,121,121,121,121,121,121,121,121,121,121,121,121,121,121,121,121,122,122,122,122,122,122,123,123,126,126,126,127,127,129,129,131,131,131,132,132,134,134,137,137,137,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, HomeView v) {
		jteOutput.writeContent("<div class=\"sum\">\n  <div class=\"term first\"><span class=\"figure\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.figure(v.sum().roll()));
		jteOutput.writeContent("</span><span class=\"word\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.say("console.home.on-roll"));
		jteOutput.writeContent("</span></div>\n  <span class=\"sign\" aria-hidden=\"true\">=</span>\n  <div class=\"term\"><span class=\"figure\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.figure(v.sum().held()));
		jteOutput.writeContent("</span><span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(Shape.HELD.svg());
		jteOutput.writeContent(" ");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.say("console.home.held"));
		jteOutput.writeContent("</span></div>\n  <span class=\"sign\" aria-hidden=\"true\">+</span>\n  <div class=\"term\"><span class=\"figure ");
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(v.sum().inTransit() > 0 ? "move" : "");
		jteOutput.setContext("span", null);
		jteOutput.writeContent("\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.figure(v.sum().inTransit()));
		jteOutput.writeContent("</span><span><span class=\"move\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(Shape.IN_TRANSIT.svg());
		jteOutput.writeContent("</span> ");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.say("console.home.in-transit"));
		jteOutput.writeContent("</span></div>\n  <span class=\"sign\" aria-hidden=\"true\">+</span>\n  <div class=\"term\"><span class=\"figure\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.figure(v.sum().inReception()));
		jteOutput.writeContent("</span><span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(Shape.IN_RECEPTION.svg());
		jteOutput.writeContent(" ");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.say("console.home.in-reception"));
		jteOutput.writeContent("</span></div>\n  <span class=\"sign\" aria-hidden=\"true\">+</span>\n  <div class=\"term\"><span class=\"figure\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.figure(v.sum().absent()));
		jteOutput.writeContent("</span><span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(Shape.ABSENT.svg());
		jteOutput.writeContent(" ");
		if (v.sum().nextBack() != null) {
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(f.say("console.home.absent-next"));
			jteOutput.writeContent(" ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(f.hour(v.sum().nextBack()));
		} else {
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(f.say("console.home.absent"));
		}
		jteOutput.writeContent("</span></div>\n  <span class=\"sign\" aria-hidden=\"true\">+</span>\n  <div class=\"term ");
		jteOutput.setContext("div", "class");
		jteOutput.writeUserContent(v.sum().unaccounted() > 0 ? "alarm" : "");
		jteOutput.setContext("div", null);
		jteOutput.writeContent("\"><span class=\"figure\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.figure(v.sum().unaccounted()));
		jteOutput.writeContent("</span><span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(Shape.UNACCOUNTED.svg());
		jteOutput.writeContent(" ");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.say("console.home.unaccounted"));
		jteOutput.writeContent("</span></div>\n  <div class=\"beside\">\n    <small>");
		jteOutput.setContext("small", null);
		jteOutput.writeUserContent(f.say("console.home.beside"));
		jteOutput.writeContent("</small>\n    <table class=\"tight\"><tbody>\n      <tr><td>");
		jteOutput.setContext("td", null);
		jteOutput.writeUserContent(Shape.SEEN.svg());
		jteOutput.writeContent("</td><td class=\"n strong\">");
		jteOutput.setContext("td", null);
		jteOutput.writeUserContent(f.count(v.sum().seen()));
		jteOutput.writeContent("</td><th scope=\"row\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.seen"));
		jteOutput.writeContent("</th></tr>\n      <tr");
		var __jte_html_attribute_0 = v.sum().notSeen() > 0 ? "watch" : "";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("tr", "class");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("tr", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><td>");
		jteOutput.setContext("td", null);
		jteOutput.writeUserContent(Shape.NOT_SEEN.svg());
		jteOutput.writeContent("</td><td class=\"n strong\">");
		jteOutput.setContext("td", null);
		jteOutput.writeUserContent(f.count(v.sum().notSeen()));
		jteOutput.writeContent("</td><th scope=\"row\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.not-seen"));
		jteOutput.writeContent("</th></tr>\n      <tr");
		var __jte_html_attribute_1 = v.sum().notOnRoll() > 0 ? "watch" : "";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("tr", "class");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("tr", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><td>");
		jteOutput.setContext("td", null);
		jteOutput.writeUserContent(Shape.NOT_ON_ROLL.svg());
		jteOutput.writeContent("</td><td class=\"n strong\">");
		jteOutput.setContext("td", null);
		jteOutput.writeUserContent(f.count(v.sum().notOnRoll()));
		jteOutput.writeContent("</td><th scope=\"row\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.not-on-roll"));
		jteOutput.writeContent("</th></tr>\n    </tbody></table>\n  </div>\n</div>\n<div class=\"columns\">\n  <div class=\"stack\">\n    <div class=\"scroll\" tabindex=\"0\" role=\"region\"");
		var __jte_html_attribute_2 = f.say("console.home.title");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("div", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    <table class=\"numbers\">\n      <thead>\n        <tr><th></th><th scope=\"colgroup\" colspan=\"6\"><b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(f.say("console.home.group.roll"));
		jteOutput.writeContent("</b>, ");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.group.roll-how"));
		jteOutput.writeContent("</th><th class=\"parted\" scope=\"colgroup\" colspan=\"4\"><b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(f.say("console.home.group.seen"));
		jteOutput.writeContent("</b>, ");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.group.seen-how"));
		jteOutput.writeContent("</th></tr>\n        <tr>\n          <th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.where"));
		jteOutput.writeContent("</th>\n          <th scope=\"col\" class=\"n wide\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(Shape.HELD.svg());
		jteOutput.writeContent("<br>");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.col.held"));
		jteOutput.writeContent("</th>\n          <th scope=\"col\" class=\"n wide\"><span class=\"move\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(Shape.IN_TRANSIT.svg());
		jteOutput.writeContent("</span><br>");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.col.transit"));
		jteOutput.writeContent("</th>\n          <th scope=\"col\" class=\"n wide\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(Shape.IN_RECEPTION.svg());
		jteOutput.writeContent("<br>");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.col.reception"));
		jteOutput.writeContent("</th>\n          <th scope=\"col\" class=\"n wide\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(Shape.ABSENT.svg());
		jteOutput.writeContent("<br>");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.col.absent"));
		jteOutput.writeContent("</th>\n          <th scope=\"col\" class=\"n\"><span class=\"alarm\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(Shape.UNACCOUNTED.svg());
		jteOutput.writeContent("</span><br>");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.col.unaccounted"));
		jteOutput.writeContent("</th>\n          <th scope=\"col\" class=\"n\"><br>");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.col.roll"));
		jteOutput.writeContent("</th>\n          <th scope=\"col\" class=\"n parted wide\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(Shape.SEEN.svg());
		jteOutput.writeContent("<br>");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.col.seen"));
		jteOutput.writeContent("</th>\n          <th scope=\"col\" class=\"n\"><span class=\"watch\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(Shape.NOT_SEEN.svg());
		jteOutput.writeContent("</span><br>");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.col.not-seen"));
		jteOutput.writeContent("</th>\n          <th scope=\"col\" class=\"n\"><span class=\"watch\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(Shape.NOT_ON_ROLL.svg());
		jteOutput.writeContent("</span><br>");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.col.not-on-roll"));
		jteOutput.writeContent("</th>\n          <th scope=\"col\" class=\"wide\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.col.count"));
		jteOutput.writeContent("</th>\n        </tr>\n      </thead>\n      <tbody>\n");
		for (HomeView.Authority authority : v.authorities()) {
			jteOutput.writeContent("      <tr class=\"group\"><th scope=\"rowgroup\"><bdi>");
			jteOutput.setContext("bdi", null);
			jteOutput.writeUserContent(f.party(authority.party()));
			jteOutput.writeContent("</bdi></th>\n        ");
			gg.jte.generated.ondemand.console.JtehomefiguresGenerated.render(jteOutput, jteHtmlInterceptor, f, authority.sum());
			jteOutput.writeContent("<td class=\"wide\"></td></tr>\n");
			for (HomeView.Line line : authority.lines()) {
				jteOutput.writeContent("      <tr class=\"in\"><th scope=\"row\">\n");
				if (line.lastCustodian()) {
					jteOutput.writeContent("          ");
					if (line.place().isEmpty()) {
						jteOutput.setContext("th", null);
						jteOutput.writeUserContent(f.say("console.home.last-custodian-nowhere"));
					} else {
						jteOutput.writeContent("<a href=\"/places/");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(line.place());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(f.say("console.home.last-custodian", "place", f.place(line.place())));
						jteOutput.writeContent("</a>");
					}
					jteOutput.writeContent("\n        ");
				} else if (line.lift()) {
					jteOutput.writeContent("<a class=\"move\" href=\"/lifts/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(line.place());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(f.isolated(line.place()));
					jteOutput.writeContent("</a>\n        ");
				} else {
					jteOutput.writeContent("<a href=\"/places/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(line.place());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(f.isolated(f.place(line.place())));
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("\n        </th>\n        ");
				gg.jte.generated.ondemand.console.JtehomefiguresGenerated.render(jteOutput, jteHtmlInterceptor, f, line.figures());
				jteOutput.writeContent("\n        <td class=\"wide nowrap\">\n");
				if (line.counted() != null) {
					jteOutput.writeContent("          ");
					jteOutput.setContext("td", null);
					jteOutput.writeUserContent(f.time(line.counted()));
					jteOutput.writeContent(" <span class=\"faint\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(f.say(line.how()));
					jteOutput.writeContent("</span>");
					if (line.stale()) {
						jteOutput.writeContent(" <span class=\"watch\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(Shape.ABSENT.svg());
						jteOutput.writeContent(" ");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(f.say("console.home.overdue"));
						jteOutput.writeContent("</span>");
					}
					jteOutput.writeContent("\n        ");
				} else if (line.stale()) {
					jteOutput.writeContent("<span class=\"watch\">– ");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(Shape.ABSENT.svg());
					jteOutput.writeContent(" ");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(f.say("console.home.never-counted"));
					jteOutput.writeContent("</span>\n");
				}
				jteOutput.writeContent("        </td></tr>\n");
			}
		}
		jteOutput.writeContent("      </tbody>\n      <tfoot><tr><th scope=\"row\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(f.say("console.home.all"));
		jteOutput.writeContent("</th>");
		gg.jte.generated.ondemand.console.JtehomefiguresGenerated.render(jteOutput, jteHtmlInterceptor, f, v.sum());
		jteOutput.writeContent("<td class=\"wide\"></td></tr></tfoot>\n    </table>\n    </div>\n");
		for (HomeView.Camp camp : v.camps()) {
			jteOutput.writeContent("    <section class=\"sum second camp\"");
			var __jte_html_attribute_3 = f.place(camp.place());
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("section", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("section", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n      <div class=\"term\"><h2><a href=\"/places/");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(camp.place());
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(f.isolated(f.place(camp.place())));
			jteOutput.writeContent("</a></h2><small>");
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(f.say("console.home.camp"));
			jteOutput.writeContent("</small></div>\n      <div class=\"term\"><span class=\"figure\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(f.figure(camp.roll()));
			jteOutput.writeContent("</span><span>");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(f.say("console.home.camp.roll"));
			jteOutput.writeContent("</span></div>\n      <span class=\"sign\" aria-hidden=\"true\">=</span>\n      <div class=\"term\"><span class=\"figure\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(f.figure(camp.present()));
			jteOutput.writeContent("</span><span>");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(f.say("console.home.camp.present"));
			jteOutput.writeContent("</span></div>\n      <span class=\"sign\" aria-hidden=\"true\">+</span>\n      <div class=\"term ");
			jteOutput.setContext("div", "class");
			jteOutput.writeUserContent(camp.unknown() > 0 ? "alarm" : "");
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"><span class=\"figure\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(f.figure(camp.unknown()));
			jteOutput.writeContent("</span><span class=\"strong\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(Shape.UNACCOUNTED.svg());
			jteOutput.writeContent(" ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(f.say("console.home.camp.unknown"));
			jteOutput.writeContent("</span></div>\n      <div class=\"beside\"><small>");
			jteOutput.setContext("small", null);
			jteOutput.writeUserContent(f.say("console.home.beside"));
			jteOutput.writeContent("</small><span class=\"strong\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(Shape.SEEN.svg());
			jteOutput.writeContent(" ");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(f.count(camp.seen()));
			jteOutput.writeContent("</span> ");
			jteOutput.setContext("div", null);
			jteOutput.writeUserContent(f.say("console.home.camp.seen"));
			jteOutput.writeContent("</div>\n    </section>\n");
		}
		if (v.lifts() != null) {
			jteOutput.writeContent("    <section>\n      <div class=\"head\"><h2>");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(f.say("console.home.lifts"));
			jteOutput.writeContent("</h2><span class=\"note\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(f.say("console.home.lifts.moved", "moved", v.lifts().moved()));
			jteOutput.writeContent("</span></div>\n      ");
			if (v.lifts().rows().isEmpty()) {
				jteOutput.writeContent("<p class=\"note\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(f.say("console.home.lift.none"));
				jteOutput.writeContent("</p>");
			} else {
				jteOutput.writeContent("\n      <div class=\"scroll\" tabindex=\"0\" role=\"region\"");
				var __jte_html_attribute_4 = f.say("console.home.lifts");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("div", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n      <table>\n        <thead><tr><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("console.home.lift"));
				jteOutput.writeContent("</th><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("console.home.lift.from-to"));
				jteOutput.writeContent("</th><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("console.home.lift.state"));
				jteOutput.writeContent("</th><th scope=\"col\" class=\"n\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("console.home.lift.aboard"));
				jteOutput.writeContent("</th><th scope=\"col\" class=\"n\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("console.home.lift.accepted"));
				jteOutput.writeContent("</th><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("console.home.lift.balance"));
				jteOutput.writeContent("</th><th scope=\"col\" class=\"n\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("console.home.lift.last-act"));
				jteOutput.writeContent("</th></tr></thead>\n        <tbody>\n");
				for (HomeView.Lift lift : v.lifts().rows()) {
					jteOutput.writeContent("        <tr><th scope=\"row\"><b><a href=\"/lifts/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(lift.lift());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(f.isolated(lift.lift()));
					jteOutput.writeContent("</a></b></th>\n          <td><bdi>");
					jteOutput.setContext("bdi", null);
					jteOutput.writeUserContent(f.place(lift.origin()));
					jteOutput.writeContent("</bdi> <span class=\"mirrored-arrow\" aria-hidden=\"true\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(f.direction().equals("rtl") ? "←" : "→");
					jteOutput.writeContent("</span> <bdi>");
					jteOutput.setContext("bdi", null);
					jteOutput.writeUserContent(f.place(lift.destination()));
					jteOutput.writeContent("</bdi></td>\n          <td");
					var __jte_html_attribute_5 = lift.moving() ? "move" : "";
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
						jteOutput.writeContent(" class=\"");
						jteOutput.setContext("td", "class");
						jteOutput.writeUserContent(__jte_html_attribute_5);
						jteOutput.setContext("td", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					if (lift.moving()) {
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(Shape.IN_TRANSIT.svg());
						jteOutput.writeContent(" ");
					}
					jteOutput.setContext("td", null);
					jteOutput.writeUserContent(f.say("console.lift." + lift.state()));
					jteOutput.writeContent("</td>\n          <td class=\"n\">");
					jteOutput.setContext("td", null);
					jteOutput.writeUserContent(f.count(lift.aboard()));
					jteOutput.writeContent("</td>\n          <td class=\"n\">");
					if (lift.accepted() == null) {
						jteOutput.writeContent("–");
					} else {
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(f.count(lift.accepted()));
					}
					jteOutput.writeContent("</td>\n          <td>\n            ");
					if (lift.balance() == Balance.BALANCED) {
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(Shape.BALANCED.svg());
						jteOutput.writeContent(" ");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(f.say("console.home.lift.balanced"));
						jteOutput.writeContent("\n            ");
					} else if (lift.balance() == Balance.DISAGREEMENT) {
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(Shape.DISAGREEMENT.svg());
						jteOutput.writeContent(" ");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(f.say("console.home.lift.disagreement"));
						jteOutput.writeContent("\n            ");
					} else {
						jteOutput.writeContent("<span class=\"watch\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(Shape.OPEN.svg());
						jteOutput.writeContent(" ");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(f.say("console.home.lift.open"));
						if (lift.queried() > 0) {
							jteOutput.writeContent(", ");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(f.say("console.home.lift.queried", "number", lift.queried()));
						}
						if (lift.unanswered() > 0) {
							jteOutput.writeContent(", ");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(f.say("console.home.lift.unanswered", "number", lift.unanswered()));
						}
						if (lift.notProduced() > 0) {
							jteOutput.writeContent(", ");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(f.say("console.home.lift.not-produced", "number", lift.notProduced()));
						}
						if (lift.foundAboard() > 0) {
							jteOutput.writeContent(", ");
							jteOutput.setContext("span", null);
							jteOutput.writeUserContent(f.say("console.home.lift.found-aboard", "number", lift.foundAboard()));
						}
						jteOutput.writeContent("</span>\n");
					}
					jteOutput.writeContent("          </td>\n          <td class=\"n\">");
					if (lift.lastAct() != null) {
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(f.time(lift.lastAct()));
					} else {
						jteOutput.writeContent("–");
					}
					jteOutput.writeContent("</td></tr>\n");
				}
				jteOutput.writeContent("        </tbody>\n      </table>\n      </div>\n      <p><a href=\"/lifts\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(f.say("console.home.lift.all"));
				jteOutput.writeContent("</a></p>\n");
			}
			jteOutput.writeContent("    </section>\n");
		}
		jteOutput.writeContent("  </div>\n  <div class=\"stack\">\n    <section>\n      <div class=\"head\"><h2>");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(f.say("console.home.discrepancies"));
		jteOutput.writeContent("</h2><span class=\"note ");
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(v.overdue() > 0 ? "alarm" : "");
		jteOutput.setContext("span", null);
		jteOutput.writeContent("\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(f.say("console.home.discrepancies.sum", "open", v.open(), "overdue", v.overdue()));
		jteOutput.writeContent("</span></div>\n      ");
		if (v.discrepancies().isEmpty()) {
			jteOutput.writeContent("<p class=\"note\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(f.say("console.home.discrepancies.none"));
			jteOutput.writeContent("</p>");
		} else {
			jteOutput.writeContent("\n      <table>\n        <thead><tr><th scope=\"col\" class=\"n\">");
			jteOutput.setContext("th", null);
			jteOutput.writeUserContent(f.say("console.home.discrepancies.left"));
			jteOutput.writeContent("</th><th scope=\"col\">");
			jteOutput.setContext("th", null);
			jteOutput.writeUserContent(f.say("console.home.discrepancies.what"));
			jteOutput.writeContent("</th></tr></thead>\n        <tbody>\n");
			for (HomeView.Discrepancy differs : v.discrepancies()) {
				jteOutput.writeContent("        <tr><td class=\"n\">");
				jteOutput.setContext("td", null);
				jteOutput.writeUserContent(f.clock(differs.due()));
				jteOutput.writeContent("</td>\n          <td><a href=\"/discrepancies/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(differs.id());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(f.say(differs.words()));
				jteOutput.writeContent("</a>");
				if (differs.expected() != null && differs.observed() != null) {
					jteOutput.writeContent(" ");
					jteOutput.setContext("td", null);
					jteOutput.writeUserContent(f.say("console.home.discrepancies.figures", "expected", differs.expected(), "observed", differs.observed()));
				} else if (differs.persons() > 1) {
					jteOutput.writeContent(" ");
					jteOutput.setContext("td", null);
					jteOutput.writeUserContent(f.say("console.home.discrepancies.persons", "number", differs.persons()));
				}
				jteOutput.writeContent("\n            <br><small><bdi>D-");
				jteOutput.setContext("bdi", null);
				jteOutput.writeUserContent(differs.number());
				jteOutput.writeContent("</bdi> · <bdi>");
				jteOutput.setContext("bdi", null);
				jteOutput.writeUserContent(f.party(differs.owner()));
				jteOutput.writeContent("</bdi></small></td></tr>\n");
			}
			jteOutput.writeContent("        </tbody>\n      </table>\n      <p><a href=\"/discrepancies\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(f.say("console.home.discrepancies.all", "open", v.open()));
			jteOutput.writeContent("</a></p>\n");
		}
		jteOutput.writeContent("    </section>\n");
		if (v.lifts() != null) {
			jteOutput.writeContent("    <section>\n      <h2>");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(f.say("console.home.curve"));
			jteOutput.writeContent("</h2>\n      ");
			gg.jte.generated.ondemand.console.JtecurveGenerated.render(jteOutput, jteHtmlInterceptor, f, v.lifts().curve());
			jteOutput.writeContent("\n    </section>\n");
		}
		jteOutput.writeContent("  </div>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		HomeView v = (HomeView)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, v);
	}
}
