package gg.jte.generated.ondemand.transfer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Shape;
import org.amana.transfer.pages.LiftView;
@SuppressWarnings("unchecked")
public final class JterampGenerated {
	public static final String JTE_NAME = "transfer/ramp.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,6,7,8,9,10,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,12,12,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,15,15,15,15,15,15,21,21,21,22,22,23,23,23,23,23,23,24,24,24,24,24,24,25,25,27,27,28,28,28,28,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,29,30,30,30,30,30,31,31,31,32,32,32,34,34,37,37,37,37,37,37,37,37,37,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,41,41,41,41,41,41,41,41,41,41,41,41,41,41,44,44,44,45,45,45,45,45,45,45,45,45,46,46,46,47,47,47,47,47,47,47,47,47,47,47,47,48,48,48,52,52,53,53,53,53,54,54,54,54,54,54,54,54,54,54,54,54,54,54,54,54,54,54,55,55,55,57,57,57,57,57,57,57,57,58,58,59,59,59,59,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,60,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,61,62,62,62,62,62,62,62,63,63,63,63,63,63,63,63,64,64,64,64,64,64,64,64,64,64,64,64,64,64,64,65,65,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,67,67,67,67,67,67,67,67,67,67,67,67,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,68,69,69,69,69,69,69,69,69,69,69,69,69,71,71,74,74,74,74,75,75,75,75,76,76,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,78,79,79,79,79,79,79,79,79,79,80,80,80,81,81,81,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, LiftView v) {
		var handover = v.handovers().stream().filter(h -> h.stage().equals("BOARDING") && h.open() > 0).reduce((a, b) -> b).orElse(null);
		var all = java.util.stream.Stream.concat(v.exceptions().stream(), v.inOrder().stream()).toList();
		var open = all.stream().filter(LiftView.Line::toBoard).toList();
		var boarded = all.stream().filter(line -> line.loading().equals("BOARDED")).count();
		var ownCarriage = v.heading().legs().get(0).carrier().equals(v.heading().sender());
		var count = v.counts().stream().filter(one -> !one.unloading()).reduce((a, b) -> b).orElse(null);
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, f, f.say("transfer.page.ramp") + " " + v.heading().lift(), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("<a href=\"/lifts/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(v.heading().lift());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"><b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(f.say("transfer.page.lift"));
				jteOutput.writeContent(" ");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(f.isolated(v.heading().lift()));
				jteOutput.writeContent("</b></a> <bdi>");
				jteOutput.setContext("bdi", null);
				jteOutput.writeUserContent(f.place(v.heading().origin()));
				jteOutput.writeContent("</bdi> <span aria-hidden=\"true\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(f.direction().equals("rtl") ? "←" : "→");
				jteOutput.writeContent("</span> <bdi>");
				jteOutput.setContext("bdi", null);
				jteOutput.writeUserContent(f.place(v.heading().destination()));
				jteOutput.writeContent("</bdi>");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("<output id=\"kept\" class=\"kept\" hidden data-none=\"\"");
				var __jte_html_attribute_0 = f.say("transfer.ramp.kept", "acts", "%");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" data-kept=\"");
					jteOutput.setContext("output", "data-kept");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("output", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_1 = f.say("transfer.ramp.no-network", "acts", "%");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" data-away=\"");
					jteOutput.setContext("output", "data-away");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("output", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_2 = f.say("transfer.ramp.refused");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" data-refused=\"");
					jteOutput.setContext("output", "data-refused");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("output", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("></output>");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n  <h1 class=\"away\">");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(f.say("transfer.page.ramp"));
				jteOutput.writeContent(" ");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(v.heading().lift());
				jteOutput.writeContent("</h1>\n  <div class=\"ramp\" id=\"ramp\"");
				var __jte_html_attribute_3 = v.heading().lift();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" data-lift=\"");
					jteOutput.setContext("div", "data-lift");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_4 = f.now().toString();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeContent(" data-now=\"");
					jteOutput.setContext("div", "data-now");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_5 = boarded;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
					jteOutput.writeContent(" data-boarded=\"");
					jteOutput.setContext("div", "data-boarded");
					jteOutput.writeUserContent(__jte_html_attribute_5);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n    <section class=\"verdict-panel\" aria-live=\"assertive\" id=\"panel\">\n      <div class=\"head-of-panel\"><span class=\"sign\" aria-hidden=\"true\"></span><div><h2 id=\"verdict\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.ready"));
				jteOutput.writeContent("</h2><p id=\"verdict-note\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.ready.note"));
				jteOutput.writeContent("</p></div></div>\n      <div class=\"person-on-panel\" id=\"on-panel\" hidden>\n        <svg class=\"face\" viewBox=\"0 0 84 100\" aria-hidden=\"true\" focusable=\"false\"><ellipse cx=\"42\" cy=\"36\" rx=\"20\" ry=\"25\"/><path d=\"M8 100c2-26 14-34 34-34s32 8 34 34\"/></svg>\n        <div><p class=\"tag-now\" id=\"tag-now\"></p><p class=\"name-now\" id=\"name-now\"></p><p class=\"number-now\" id=\"number-now\"></p><p id=\"where-now\"></p></div>\n      </div>\n      <div class=\"answers-on-panel\" id=\"answers\" hidden>\n        <button type=\"button\" class=\"turn\" data-answer=\"hold\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.hold"));
				jteOutput.writeContent("</button>\n");
				if (v.may().amend()) {
					jteOutput.writeContent("        <button type=\"button\" data-answer=\"swap\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(f.say("transfer.ramp.swap"));
					jteOutput.writeContent("<small>");
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(f.say("transfer.ramp.swap.note"));
					jteOutput.writeContent("</small></button>\n        <button type=\"button\" data-answer=\"late\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(f.say("transfer.ramp.late"));
					jteOutput.writeContent("<small>");
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(f.say("transfer.ramp.late.note"));
					jteOutput.writeContent("</small></button>\n");
				}
				jteOutput.writeContent("      </div>\n");
				if (v.may().amend()) {
					jteOutput.writeContent("      <form id=\"amend\" class=\"amend\" method=\"post\" action=\"/lifts/");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(v.heading().lift());
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/amend\" hidden>\n        <input type=\"hidden\" name=\"_csrf\"");
					var __jte_html_attribute_6 = f.antiForgery();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_6);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><input type=\"hidden\" name=\"key\"");
					var __jte_html_attribute_7 = f.newKey().toString();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_7);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><input type=\"hidden\" name=\"from\" value=\"ramp\"><input type=\"hidden\" name=\"late\" id=\"late\">\n        <label id=\"swap-with\">");
					jteOutput.setContext("label", null);
					jteOutput.writeUserContent(f.say("transfer.ramp.swap-with"));
					jteOutput.writeContent(" ");
					gg.jte.generated.ondemand.transfer.JtepicklineGenerated.render(jteOutput, jteHtmlInterceptor, f, v, "held", "waiting");
					jteOutput.writeContent("</label>\n        <label>");
					jteOutput.setContext("label", null);
					jteOutput.writeUserContent(f.say("transfer.page.reason"));
					jteOutput.writeContent(" <input name=\"reason\" id=\"amend-reason\" maxlength=\"200\"></label>\n        <button>");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(f.say("transfer.page.record"));
					jteOutput.writeContent("</button>\n      </form>\n");
				}
				jteOutput.writeContent("    </section>\n    <section class=\"tally\">\n      <div class=\"tally-head\"><p><b class=\"big\" id=\"boarded\">");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(f.figure(boarded));
				jteOutput.writeContent("</b> ");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.of", "all", v.loading().left()));
				jteOutput.writeContent("<br><span>");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(f.say("transfer.part.BOARDED"));
				jteOutput.writeContent("</span></p>\n        <p class=\"counters\">");
				if (count != null) {
					jteOutput.writeContent("<span>A <bdi>");
					jteOutput.setContext("bdi", null);
					jteOutput.writeUserContent(count.first());
					jteOutput.writeContent("</bdi> <b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(f.figure(count.firstFigure()));
					jteOutput.writeContent("</b></span><br><span>B ");
					if (count.secondFigure() != null) {
						jteOutput.writeContent("<bdi>");
						jteOutput.setContext("bdi", null);
						jteOutput.writeUserContent(count.second());
						jteOutput.writeContent("</bdi> <b>");
						jteOutput.setContext("b", null);
						jteOutput.writeUserContent(f.figure(count.secondFigure()));
						jteOutput.writeContent("</b>");
					} else {
						jteOutput.writeContent("–");
					}
					jteOutput.writeContent("</span><br>");
					if (count.agree() && count.clears()) {
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(Shape.BALANCED.svg());
						jteOutput.writeContent(" <b>");
						jteOutput.setContext("b", null);
						jteOutput.writeUserContent(f.say("transfer.page.counters-agree"));
						jteOutput.writeContent("</b>");
					} else {
						jteOutput.writeContent("<b class=\"turn\">");
						jteOutput.setContext("b", null);
						jteOutput.writeUserContent(Shape.OPEN.svg());
						jteOutput.writeContent(" ");
						jteOutput.setContext("b", null);
						jteOutput.writeUserContent(f.say("transfer.page.counters-differ"));
						jteOutput.writeContent("</b>");
					}
				} else {
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(Shape.RING.svg());
					jteOutput.writeContent(" ");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(f.say("transfer.ramp.not-counted"));
				}
				jteOutput.writeContent("</p></div>\n      <progress");
				var __jte_html_attribute_8 = v.loading().left();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
					jteOutput.writeContent(" max=\"");
					jteOutput.setContext("progress", "max");
					jteOutput.writeUserContent(__jte_html_attribute_8);
					jteOutput.setContext("progress", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_9 = boarded;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("progress", "value");
					jteOutput.writeUserContent(__jte_html_attribute_9);
					jteOutput.setContext("progress", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" id=\"progress\"");
				var __jte_html_attribute_10 = f.say("transfer.part.BOARDED");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("progress", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_10);
					jteOutput.setContext("progress", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("></progress>\n      <ol class=\"last\" id=\"last\"></ol>\n      <p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.still"));
				jteOutput.writeContent(" <bdi id=\"still\">");
				for (LiftView.Line line : open) {
					if (line.person().tag() != null) {
						jteOutput.setContext("bdi", null);
						jteOutput.writeUserContent(line.person().tag());
					} else {
						jteOutput.setContext("bdi", null);
						jteOutput.writeUserContent(line.person().number());
					}
					jteOutput.writeContent("&ensp;");
				}
				jteOutput.writeContent("</bdi></p>\n    </section>\n    <form class=\"entry\" id=\"entry\" autocomplete=\"off\">\n      <label class=\"away\" for=\"scan\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.entry"));
				jteOutput.writeContent("</label>\n      <input id=\"scan\"");
				var __jte_html_attribute_11 = f.say("transfer.ramp.entry");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
					jteOutput.writeContent(" placeholder=\"");
					jteOutput.setContext("input", "placeholder");
					jteOutput.writeUserContent(__jte_html_attribute_11);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" maxlength=\"100\" autofocus enterkeyhint=\"go\">\n      <button class=\"first\" id=\"enter\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.scan"));
				jteOutput.writeContent("</button>\n      <button type=\"button\" id=\"not-produced\"");
				var __jte_html_attribute_12 = f.say("transfer.ramp.not-produced.reason");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_12)) {
					jteOutput.writeContent(" data-reason=\"");
					jteOutput.setContext("button", "data-reason");
					jteOutput.writeUserContent(__jte_html_attribute_12);
					jteOutput.setContext("button", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(f.say("transfer.part.NOT_PRODUCED"));
				jteOutput.writeContent("</button>\n      <button type=\"button\" id=\"undo\" class=\"dashed\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.undo"));
				jteOutput.writeContent("</button>\n    </form>\n  </div>\n  <div class=\"ramp-acts\">\n");
				if (!ownCarriage && v.may().give() && handover == null && !open.isEmpty()) {
					jteOutput.writeContent("    <form method=\"post\" action=\"/lifts/");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(v.heading().lift());
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/give\">\n      <input type=\"hidden\" name=\"_csrf\"");
					var __jte_html_attribute_13 = f.antiForgery();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_13)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_13);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><input type=\"hidden\" name=\"key\"");
					var __jte_html_attribute_14 = f.newKey().toString();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_14)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_14);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><input type=\"hidden\" name=\"from\" value=\"ramp\"><input type=\"hidden\" name=\"stage\" value=\"BOARDING\"><input type=\"hidden\" name=\"leg\" value=\"1\">\n      <button class=\"first\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(f.say("transfer.ramp.give", "party", f.party(v.heading().legs().get(0).carrier()), "people", open.size()));
					jteOutput.writeContent("</button>\n    </form>\n    ");
				} else if (!ownCarriage && handover == null && !open.isEmpty()) {
					jteOutput.writeContent("<p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(Shape.RING.svg());
					jteOutput.writeContent(" ");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(f.say("transfer.ramp.wait-for-giver", "party", f.party(v.heading().sender())));
					jteOutput.writeContent("</p>\n");
				}
				jteOutput.writeContent("    <form method=\"post\" action=\"/lifts/");
				jteOutput.setContext("form", "action");
				jteOutput.writeUserContent(v.heading().lift());
				jteOutput.setContext("form", null);
				jteOutput.writeContent("/board\" id=\"board\">\n      <input type=\"hidden\" name=\"_csrf\"");
				var __jte_html_attribute_15 = f.antiForgery();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_15)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_15);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><input type=\"hidden\" name=\"key\"");
				var __jte_html_attribute_16 = f.newKey().toString();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_16)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_16);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><input type=\"hidden\" name=\"from\" value=\"ramp\"><input type=\"hidden\" name=\"occurred\" value=\"\" id=\"occurred\">\n      ");
				if (handover != null) {
					jteOutput.writeContent("<input type=\"hidden\" name=\"handover\"");
					var __jte_html_attribute_17 = handover.handover();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_17)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_17);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><input type=\"hidden\" name=\"agreed\"");
					var __jte_html_attribute_18 = handover.agreed();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_18)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_18);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
				}
				jteOutput.writeContent("\n      ");
				if (v.may().board() && (handover != null || ownCarriage)) {
					jteOutput.writeContent("<button class=\"first\" id=\"hand-over\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(f.say("transfer.ramp.board", "party", f.party(v.heading().legs().get(0).carrier())));
					jteOutput.writeContent("</button>");
				}
				jteOutput.writeContent("\n      <details");
				var __jte_html_attribute_19 = open.size() <= 20;
				if (__jte_html_attribute_19) {
				jteOutput.writeContent(" open");
				}
				jteOutput.writeContent("><summary>");
				jteOutput.setContext("summary", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.by-line", "lines", open.size()));
				jteOutput.writeContent("</summary>\n      <table class=\"answers\"><thead><tr><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("transfer.page.tag"));
				jteOutput.writeContent("</th><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("transfer.page.name"));
				jteOutput.writeContent("</th><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("transfer.page.number"));
				jteOutput.writeContent("</th><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("transfer.page.answer"));
				jteOutput.writeContent("</th><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("transfer.page.reason"));
				jteOutput.writeContent("</th></tr></thead><tbody>\n");
				for (LiftView.Line line : open) {
					jteOutput.writeContent("      <tr");
					var __jte_html_attribute_20 = line.person().person();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_20)) {
						jteOutput.writeContent(" data-person=\"");
						jteOutput.setContext("tr", "data-person");
						jteOutput.writeUserContent(__jte_html_attribute_20);
						jteOutput.setContext("tr", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_21 = line.person().tag();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_21)) {
						jteOutput.writeContent(" data-tag=\"");
						jteOutput.setContext("tr", "data-tag");
						jteOutput.writeUserContent(__jte_html_attribute_21);
						jteOutput.setContext("tr", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_22 = line.person().number();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_22)) {
						jteOutput.writeContent(" data-number=\"");
						jteOutput.setContext("tr", "data-number");
						jteOutput.writeUserContent(__jte_html_attribute_22);
						jteOutput.setContext("tr", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_23 = line.person().latin();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_23)) {
						jteOutput.writeContent(" data-latin=\"");
						jteOutput.setContext("tr", "data-latin");
						jteOutput.writeUserContent(__jte_html_attribute_23);
						jteOutput.setContext("tr", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_24 = line.person().arabic();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_24)) {
						jteOutput.writeContent(" data-arabic=\"");
						jteOutput.setContext("tr", "data-arabic");
						jteOutput.writeUserContent(__jte_html_attribute_24);
						jteOutput.setContext("tr", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n        <td class=\"strong\">");
					if (line.person().tag() != null) {
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(f.isolated(line.person().tag()));
					} else {
						jteOutput.writeContent("–");
					}
					jteOutput.writeContent("</td><th scope=\"row\">");
					gg.jte.generated.ondemand.transfer.JtenameGenerated.render(jteOutput, jteHtmlInterceptor, f, line.person());
					jteOutput.writeContent("</th><td class=\"nowrap\"><bdi>");
					jteOutput.setContext("bdi", null);
					jteOutput.writeUserContent(line.person().number());
					jteOutput.writeContent("</bdi></td>\n        <td><fieldset class=\"choices\"><legend class=\"away\">");
					jteOutput.setContext("legend", null);
					jteOutput.writeUserContent(f.say("transfer.page.answer"));
					jteOutput.writeContent(" ");
					jteOutput.setContext("legend", null);
					jteOutput.writeUserContent(line.person().number());
					jteOutput.writeContent("</legend>");
					for (String one : java.util.List.of("OPEN", "BOARDED", "NOT_PRODUCED", "HELD_BACK", "ABOARD")) {
						jteOutput.writeContent("<label><input type=\"radio\" name=\"line.");
						jteOutput.setContext("input", "name");
						jteOutput.writeUserContent(line.person().person());
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
						var __jte_html_attribute_25 = one;
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_25)) {
							jteOutput.writeContent(" value=\"");
							jteOutput.setContext("input", "value");
							jteOutput.writeUserContent(__jte_html_attribute_25);
							jteOutput.setContext("input", null);
							jteOutput.writeContent("\"");
						}
						var __jte_html_attribute_26 = one.equals("OPEN");
						if (__jte_html_attribute_26) {
						jteOutput.writeContent(" checked");
						}
						jteOutput.writeContent("> ");
						jteOutput.setContext("label", null);
						jteOutput.writeUserContent(f.say("transfer.loading." + one));
						jteOutput.writeContent("</label>");
					}
					jteOutput.writeContent("</fieldset></td>\n        <td><input name=\"reason.");
					jteOutput.setContext("input", "name");
					jteOutput.writeUserContent(line.person().person());
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\" aria-label=\"");
					jteOutput.setContext("input", "aria-label");
					jteOutput.writeUserContent(f.say("transfer.page.reason"));
					jteOutput.setContext("input", null);
					jteOutput.writeContent(" ");
					jteOutput.setContext("input", "aria-label");
					jteOutput.writeUserContent(line.person().number());
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\" maxlength=\"400\"></td>\n      </tr>\n");
				}
				jteOutput.writeContent("      </tbody></table></details>\n    </form>\n    ");
				if (v.may().count()) {
					gg.jte.generated.ondemand.transfer.JtecountGenerated.render(jteOutput, jteHtmlInterceptor, f, v, "ramp", 1, false);
				}
				jteOutput.writeContent("\n    ");
				if (v.may().find()) {
					gg.jte.generated.ondemand.transfer.JteothersGenerated.render(jteOutput, jteHtmlInterceptor, f, v, "ramp", 1);
				}
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.transfer.JteliftwayGenerated.render(jteOutput, jteHtmlInterceptor, f, v);
				jteOutput.writeContent("\n  </div>\n  <ul hidden id=\"ramp-words\"><li data-word=\"match\">");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.match"));
				jteOutput.writeContent("</li><li data-word=\"twice\">");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.twice"));
				jteOutput.writeContent("</li><li data-word=\"stranger\">");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.not-on-list"));
				jteOutput.writeContent("</li><li data-word=\"stop\">");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.stop"));
				jteOutput.writeContent("</li><li data-word=\"ready\">");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.ready"));
				jteOutput.writeContent("</li><li data-word=\"ready-note\">");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.ready.note"));
				jteOutput.writeContent("</li><li data-word=\"held\">");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.held"));
				jteOutput.writeContent("</li><li data-word=\"undone\">");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.undone"));
				jteOutput.writeContent("</li><li data-word=\"many\">");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.many"));
				jteOutput.writeContent("</li><li data-word=\"tag\">");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(f.say("transfer.page.tag"));
				jteOutput.writeContent("</li><li data-word=\"which\">");
				jteOutput.setContext("li", null);
				jteOutput.writeUserContent(f.say("transfer.ramp.which"));
				jteOutput.writeContent("</li></ul>\n  <script");
				var __jte_html_attribute_27 = f.asset("ramp.js");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_27)) {
					jteOutput.writeContent(" src=\"");
					jteOutput.setContext("script", "src");
					jteOutput.writeUserContent(__jte_html_attribute_27);
					jteOutput.setContext("script", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" defer></script>\n");
			}
		}, "night");
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		LiftView v = (LiftView)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, v);
	}
}
