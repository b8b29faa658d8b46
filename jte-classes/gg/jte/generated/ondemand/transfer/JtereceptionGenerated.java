package gg.jte.generated.ondemand.transfer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Shape;
import org.amana.transfer.pages.LiftView;
@SuppressWarnings("unchecked")
public final class JtereceptionGenerated {
	public static final String JTE_NAME = "transfer/reception.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,6,7,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,14,14,14,15,15,15,15,15,16,16,16,16,16,16,16,16,17,17,17,17,17,18,18,18,18,18,18,18,19,19,20,20,20,20,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,22,23,23,23,24,24,24,24,24,24,24,24,24,27,27,27,27,27,27,27,27,27,27,27,27,27,27,27,29,29,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,31,31,31,31,31,31,31,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,32,33,33,33,34,34,34,34,34,34,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,37,37,37,37,37,37,37,37,37,37,37,37,39,39,43,43,43,43,43,43,43,43,43,45,45,46,47,47,47,47,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,49,49,49,49,49,49,49,49,49,50,50,50,50,50,50,52,52,55,55,55,56,56,57,57,57,57,57,57,57,57,58,58,58,58,58,58,58,58,58,58,58,58,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,59,62,62,64,64,64,64,65,65,65,65,66,66,66,66,69,69,69,69,69,70,70,73,73,73,73,73,73,73,73,73,74,74,74,75,75,75,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, LiftView v) {
		var receipt = v.handovers().stream().filter(h -> h.stage().equals("RECEIPT") && h.open() + h.queried() > 0).reduce((a, b) -> b).orElse(null);
		var unanswered = java.util.stream.Stream.concat(v.exceptions().stream(), v.inOrder().stream()).filter(LiftView.Line::unanswered).toList();
		var said = java.util.stream.Stream.concat(v.exceptions().stream(), v.inOrder().stream()).filter(line -> line.ending() != null).toList();
		var lastLeg = v.heading().legs().size();
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, f, f.say("transfer.page.reception") + " " + v.heading().lift(), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("<a href=\"/lifts\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(f.say("transfer.page.lifts"));
				jteOutput.writeContent("</a> / <a href=\"/lifts/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(v.heading().lift());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(f.isolated(v.heading().lift()));
				jteOutput.writeContent("</a> / <b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(f.say("transfer.page.reception"));
				jteOutput.writeContent("</b>");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("<span>");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(Shape.SEALED.svg());
				jteOutput.writeContent(" ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(f.say("transfer.page.logged"));
				jteOutput.writeContent("</span>");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n  ");
				gg.jte.generated.ondemand.transfer.JteliftheadGenerated.render(jteOutput, jteHtmlInterceptor, f, v);
				jteOutput.writeContent("\n  <div class=\"columns\">\n    <div class=\"stack\">\n      <section aria-labelledby=\"to-answer\">\n        <div class=\"head\"><h2 id=\"to-answer\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(f.say("transfer.page.to-receive", "people", unanswered.size()));
				jteOutput.writeContent("</h2></div>\n        ");
				if (v.heading().planning() || v.heading().atTheRamp()) {
					jteOutput.writeContent("<p class=\"note\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(f.say("transfer.page.reception.early"));
					jteOutput.writeContent("</p>\n        ");
				} else if (unanswered.isEmpty()) {
					jteOutput.writeContent("<p class=\"done\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(Shape.TICK.svg());
					jteOutput.writeContent(" ");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(f.say("transfer.page.reception.all"));
					jteOutput.writeContent("</p>\n        ");
				} else if (!v.may().receive()) {
					jteOutput.writeContent("<p class=\"note\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(f.say("transfer.page.reception.receiver-only", "party", f.party(v.heading().receiver())));
					jteOutput.writeContent("</p>\n        ");
				} else if (receipt == null) {
					jteOutput.writeContent("<p class=\"note\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(f.say("transfer.page.reception.wait-for-giver"));
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n");
				if (v.may().receive() && receipt != null && !unanswered.isEmpty()) {
					jteOutput.writeContent("        <form method=\"post\" action=\"/lifts/");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(v.heading().lift());
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/receive\" id=\"receive\">\n          <input type=\"hidden\" name=\"_csrf\"");
					var __jte_html_attribute_0 = f.antiForgery();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><input type=\"hidden\" name=\"key\"");
					var __jte_html_attribute_1 = f.newKey().toString();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n          <input type=\"hidden\" name=\"handover\"");
					var __jte_html_attribute_2 = receipt.handover();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><input type=\"hidden\" name=\"agreed\"");
					var __jte_html_attribute_3 = receipt.agreed();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_3);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n          <p class=\"note\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(f.say("transfer.page.reception.how"));
					jteOutput.writeContent("</p>\n          <p class=\"inline no-print\"><button type=\"button\" data-rest=\"ACCEPTED\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(Shape.TICK.svg());
					jteOutput.writeContent(" ");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(f.say("transfer.page.accept-rest"));
					jteOutput.writeContent("</button> <label>");
					jteOutput.setContext("label", null);
					jteOutput.writeUserContent(f.say("transfer.page.find-line"));
					jteOutput.writeContent(" <input type=\"search\" id=\"find\" autocomplete=\"off\" autofocus></label></p>\n          <div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"to-answer\">\n          <table class=\"answers\">\n            <thead><tr><th scope=\"col\">");
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
					jteOutput.writeContent("</th></tr></thead>\n            <tbody>\n");
					for (LiftView.Line line : unanswered) {
						jteOutput.writeContent("            <tr data-find=\"");
						jteOutput.setContext("tr", "data-find");
						jteOutput.writeUserContent(line.person().number());
						jteOutput.setContext("tr", null);
						jteOutput.writeContent(" ");
						jteOutput.setContext("tr", "data-find");
						jteOutput.writeUserContent(line.person().tag());
						jteOutput.setContext("tr", null);
						jteOutput.writeContent(" ");
						jteOutput.setContext("tr", "data-find");
						jteOutput.writeUserContent(line.person().latin());
						jteOutput.setContext("tr", null);
						jteOutput.writeContent(" ");
						jteOutput.setContext("tr", "data-find");
						jteOutput.writeUserContent(line.person().arabic());
						jteOutput.setContext("tr", null);
						jteOutput.writeContent("\">\n              <td class=\"strong\">");
						if (line.person().tag() != null) {
							jteOutput.setContext("td", null);
							jteOutput.writeUserContent(f.isolated(line.person().tag()));
						} else {
							jteOutput.writeContent("–");
						}
						jteOutput.writeContent("</td>\n              <th scope=\"row\"><a href=\"/persons/");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(line.person().person());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\">");
						gg.jte.generated.ondemand.transfer.JtenameGenerated.render(jteOutput, jteHtmlInterceptor, f, line.person());
						jteOutput.writeContent("</a>");
						if (!line.listed()) {
							jteOutput.writeContent(" <small class=\"watch\">");
							jteOutput.setContext("small", null);
							jteOutput.writeUserContent(Shape.NOT_ON_ROLL.svg());
							jteOutput.writeContent(" ");
							jteOutput.setContext("small", null);
							jteOutput.writeUserContent(f.say("transfer.page.on-no-list"));
							jteOutput.writeContent("</small>");
						} else if (line.ending() != null) {
							jteOutput.writeContent(" <small class=\"watch\">");
							jteOutput.setContext("small", null);
							jteOutput.writeUserContent(Shape.QUERIED.svg());
							jteOutput.writeContent(" ");
							jteOutput.setContext("small", null);
							jteOutput.writeUserContent(f.say("transfer.part.QUERIED"));
							jteOutput.writeContent("</small>");
						}
						jteOutput.writeContent("</th>\n              <td class=\"nowrap\"><bdi>");
						jteOutput.setContext("bdi", null);
						jteOutput.writeUserContent(line.person().number());
						jteOutput.writeContent("</bdi></td>\n              <td><fieldset class=\"choices\"><legend class=\"away\">");
						jteOutput.setContext("legend", null);
						jteOutput.writeUserContent(f.say("transfer.page.answer"));
						jteOutput.writeContent(" ");
						jteOutput.setContext("legend", null);
						jteOutput.writeUserContent(line.person().number());
						jteOutput.writeContent("</legend>\n                ");
						for (String one : java.util.List.of("OPEN", "ACCEPTED", "QUERIED", "RETURNED")) {
							jteOutput.writeContent("<label><input type=\"radio\" name=\"line.");
							jteOutput.setContext("input", "name");
							jteOutput.writeUserContent(line.person().person());
							jteOutput.setContext("input", null);
							jteOutput.writeContent("\"");
							var __jte_html_attribute_4 = one;
							if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
								jteOutput.writeContent(" value=\"");
								jteOutput.setContext("input", "value");
								jteOutput.writeUserContent(__jte_html_attribute_4);
								jteOutput.setContext("input", null);
								jteOutput.writeContent("\"");
							}
							var __jte_html_attribute_5 = one.equals("OPEN");
							if (__jte_html_attribute_5) {
							jteOutput.writeContent(" checked");
							}
							jteOutput.writeContent("> ");
							jteOutput.setContext("label", null);
							jteOutput.writeUserContent(f.say("transfer.answer." + one));
							jteOutput.writeContent("</label>");
						}
						jteOutput.writeContent("\n              </fieldset></td>\n              <td><input name=\"reason.");
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
						jteOutput.writeContent("\" maxlength=\"400\" autocomplete=\"off\"></td>\n            </tr>\n");
					}
					jteOutput.writeContent("            </tbody>\n          </table>\n          </div>\n          <p class=\"inline act-of-receipt\"><button class=\"first\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(f.say("transfer.page.receive"));
					jteOutput.writeContent("</button> <small>");
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(f.say("transfer.page.receive.note", "party", f.party(v.heading().receiver())));
					jteOutput.writeContent(" <bdi class=\"hash\">");
					jteOutput.setContext("bdi", null);
					jteOutput.writeUserContent(receipt.agreed());
					jteOutput.writeContent("</bdi></small></p>\n        </form>\n");
				}
				if (v.may().give() && v.heading().underWay() && !unanswered.isEmpty() && receipt == null) {
					jteOutput.writeContent("        <form class=\"inline\" method=\"post\" action=\"/lifts/");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(v.heading().lift());
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/give\">\n          <input type=\"hidden\" name=\"_csrf\"");
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
					jteOutput.writeContent("><input type=\"hidden\" name=\"from\" value=\"reception\">\n          <input type=\"hidden\" name=\"stage\" value=\"RECEIPT\"><input type=\"hidden\" name=\"leg\"");
					var __jte_html_attribute_8 = lastLeg;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_8);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n          <button class=\"first\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(f.say("transfer.page.give-receipt", "party", f.party(v.heading().receiver())));
					jteOutput.writeContent("</button> <small>");
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(f.say("transfer.page.give-receipt.note", "people", unanswered.size()));
					jteOutput.writeContent("</small>\n        </form>\n");
				}
				jteOutput.writeContent("      </section>\n      <section aria-labelledby=\"answered\">\n        <h2 id=\"answered\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(f.say("transfer.page.answered", "people", said.size()));
				jteOutput.writeContent("</h2>\n");
				if (!said.isEmpty()) {
					jteOutput.writeContent("        <details");
					var __jte_html_attribute_9 = said.size() <= 30;
					if (__jte_html_attribute_9) {
					jteOutput.writeContent(" open");
					}
					jteOutput.writeContent("><summary>");
					jteOutput.setContext("summary", null);
					jteOutput.writeUserContent(f.say("transfer.page.answered.show"));
					jteOutput.writeContent("</summary>\n        <table><thead><tr><th scope=\"col\">");
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
					jteOutput.writeContent("</th></tr></thead><tbody>\n        ");
					for (LiftView.Line line : said) {
						jteOutput.writeContent("<tr><td>");
						if (line.person().tag() != null) {
							jteOutput.setContext("td", null);
							jteOutput.writeUserContent(f.isolated(line.person().tag()));
						} else {
							jteOutput.writeContent("–");
						}
						jteOutput.writeContent("</td><th scope=\"row\"><a href=\"/persons/");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(line.person().person());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\">");
						gg.jte.generated.ondemand.transfer.JtenameGenerated.render(jteOutput, jteHtmlInterceptor, f, line.person());
						jteOutput.writeContent("</a></th><td class=\"nowrap\"><bdi>");
						jteOutput.setContext("bdi", null);
						jteOutput.writeUserContent(line.person().number());
						jteOutput.writeContent("</bdi></td><td");
						var __jte_html_attribute_10 = line.tone().equals("watch") && !line.ending().equals("ACCEPTED") ? "watch" : "";
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
							jteOutput.writeContent(" class=\"");
							jteOutput.setContext("td", "class");
							jteOutput.writeUserContent(__jte_html_attribute_10);
							jteOutput.setContext("td", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(">");
						gg.jte.generated.ondemand.transfer.JtepartshapeGenerated.render(jteOutput, jteHtmlInterceptor, line.ending());
						jteOutput.writeContent(" ");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(f.say("transfer.part." + line.ending()));
						jteOutput.writeContent(" ");
						if (line.reason() != null) {
							jteOutput.writeContent("<small><bdi>");
							jteOutput.setContext("bdi", null);
							jteOutput.writeUserContent(line.reason());
							jteOutput.writeContent("</bdi></small>");
						}
						jteOutput.writeContent("</td></tr>");
					}
					jteOutput.writeContent("\n        </tbody></table>\n        </details>\n");
				}
				jteOutput.writeContent("      </section>\n      ");
				if (v.may().find() && v.heading().underWay()) {
					gg.jte.generated.ondemand.transfer.JteothersGenerated.render(jteOutput, jteHtmlInterceptor, f, v, "reception", lastLeg);
				}
				jteOutput.writeContent("\n      ");
				if (v.may().count() && v.heading().underWay()) {
					gg.jte.generated.ondemand.transfer.JtecountGenerated.render(jteOutput, jteHtmlInterceptor, f, v, "reception", lastLeg, true);
				}
				jteOutput.writeContent("\n      ");
				if (v.may().close()) {
					gg.jte.generated.ondemand.transfer.JtecloseoutGenerated.render(jteOutput, jteHtmlInterceptor, f, v);
				}
				jteOutput.writeContent("\n    </div>\n    <div class=\"stack\">\n      <section><h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(f.say("transfer.page.balance-by-name"));
				jteOutput.writeContent("</h2><p>");
				gg.jte.generated.ondemand.transfer.JteverdictGenerated.render(jteOutput, jteHtmlInterceptor, f, v.verdict());
				jteOutput.writeContent("</p></section>\n      ");
				gg.jte.generated.ondemand.transfer.JteliftactsGenerated.render(jteOutput, jteHtmlInterceptor, f, v);
				jteOutput.writeContent("\n    </div>\n  </div>\n  <script");
				var __jte_html_attribute_11 = f.asset("lines.js");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
					jteOutput.writeContent(" src=\"");
					jteOutput.setContext("script", "src");
					jteOutput.writeUserContent(__jte_html_attribute_11);
					jteOutput.setContext("script", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" defer></script>\n");
			}
		}, "day");
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Frame f = (Frame)params.get("f");
		LiftView v = (LiftView)params.get("v");
		render(jteOutput, jteHtmlInterceptor, f, v);
	}
}
