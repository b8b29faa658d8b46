package gg.jte.generated.ondemand.transfer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Shape;
import org.amana.transfer.pages.LiftView;
@SuppressWarnings("unchecked")
public final class JteliftGenerated {
	public static final String JTE_NAME = "transfer/lift.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,8,8,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,10,10,10,10,10,10,10,10,10,10,10,11,11,11,11,11,11,11,11,11,11,11,13,13,15,15,15,15,15,18,18,19,19,19,19,22,22,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,23,25,25,26,26,26,27,27,31,31,31,31,31,31,32,32,32,32,32,32,32,36,36,36,36,36,36,36,36,36,37,37,37,37,37,37,37,38,38,38,38,38,38,40,40,42,42,42,42,42,42,42,42,42,42,42,42,43,43,43,43,45,45,47,47,47,47,47,47,47,47,47,47,47,47,48,48,48,48,48,48,52,52,53,53,53,54,54,54,54,54,54,54,54,54,55,55,55,55,55,55,58,58,61,61,61,61,62,62,64,64,64,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,65,69,69,69,70,70,70,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Frame f, LiftView v) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, f, f.say("transfer.page.lift") + " " + v.heading().lift(), new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("<a href=\"/lifts\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(f.say("transfer.page.lifts"));
				jteOutput.writeContent("</a> / <a href=\"/campaigns/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(v.heading().campaign());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(f.isolated(v.heading().campaignName()));
				jteOutput.writeContent("</a> / <b>");
				jteOutput.setContext("b", null);
				jteOutput.writeUserContent(f.isolated(v.heading().lift()));
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
				jteOutput.writeContent("\n  <p class=\"inline no-print places-of-work\">\n    ");
				if (v.may().build()) {
					jteOutput.writeContent("<a class=\"button\" href=\"/lifts/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(v.heading().lift());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/build\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(f.say("transfer.page.to-build"));
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("\n    ");
				if (v.may().answer()) {
					jteOutput.writeContent("<a class=\"button first\" href=\"/lifts/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(v.heading().lift());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/build\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(f.say("transfer.page.to-answer"));
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("\n    ");
				if (v.heading().atTheRamp()) {
					jteOutput.writeContent("<a class=\"button\" href=\"/lifts/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(v.heading().lift());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/ramp\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(f.say("transfer.page.to-ramp"));
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("\n    ");
				if (v.heading().underWay() || v.heading().closed()) {
					jteOutput.writeContent("<a class=\"button\" href=\"/lifts/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(v.heading().lift());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("/reception\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(f.say("transfer.page.to-reception"));
					jteOutput.writeContent("</a>");
				}
				jteOutput.writeContent("\n  </p>\n");
				if (!v.heading().planning() && !v.heading().state().equals("ABORTED")) {
					jteOutput.writeContent("  <section aria-labelledby=\"balance\">\n    <div class=\"head\"><h2 id=\"balance\">");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(f.say("transfer.page.balance-by-name"));
					jteOutput.writeContent(" ");
					gg.jte.generated.ondemand.transfer.JteverdictGenerated.render(jteOutput, jteHtmlInterceptor, f, v.verdict());
					jteOutput.writeContent("</h2></div>\n    <div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"balance\">\n    <table class=\"balance sum third\"><tbody>\n      ");
					gg.jte.generated.ondemand.transfer.JteequationGenerated.render(jteOutput, jteHtmlInterceptor, f, v.heading().lift(), "loading", v.loading());
					jteOutput.writeContent("\n      ");
					if (!v.heading().atTheRamp()) {
						gg.jte.generated.ondemand.transfer.JteequationGenerated.render(jteOutput, jteHtmlInterceptor, f, v.heading().lift(), "receiving", v.receiving());
					}
					jteOutput.writeContent("\n    </tbody></table>\n    </div>\n    <div id=\"why\" aria-live=\"polite\">");
					gg.jte.generated.ondemand.transfer.JteliftwhyGenerated.render(jteOutput, jteHtmlInterceptor, f, v);
					jteOutput.writeContent("</div>\n    ");
					if (!v.heading().atTheRamp() && !v.silent().isEmpty()) {
						jteOutput.writeContent("<p class=\"note\">");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(f.say("transfer.page.nobody"));
						jteOutput.writeContent(" ");
						for (var part : gg.jte.support.ForSupport.of(v.silent())) {
							if (!part.isFirst()) {
								jteOutput.setContext("p", null);
								jteOutput.writeUserContent(f.direction().equals("rtl") ? "، " : ", ");
							}
							jteOutput.setContext("p", null);
							jteOutput.writeUserContent(f.say("transfer.part." + part.get()));
						}
						jteOutput.writeContent(". ");
						if (!v.heading().closed()) {
							jteOutput.setContext("p", null);
							jteOutput.writeUserContent(f.say("transfer.page.open-at-closing"));
						}
						jteOutput.writeContent("</p>");
					}
					jteOutput.writeContent("\n  </section>\n");
				} else {
					jteOutput.writeContent("  <p class=\"done\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(f.say("transfer.verdict." + v.heading().state()));
					jteOutput.writeContent("</p>\n");
				}
				jteOutput.writeContent("  <hr class=\"ink\">\n  <div class=\"columns\">\n    <section aria-labelledby=\"manifest\">\n      <div class=\"head\"><h2 id=\"manifest\">");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(f.say("transfer.page.manifest"));
				jteOutput.writeContent(" <small>");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(f.say("transfer.page.manifest.sum", "people", v.exceptions().size() + v.inOrder().size(), "version", v.heading().version()));
				jteOutput.writeContent("</small></h2>\n        <a class=\"no-print\" href=\"/lifts/");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(v.heading().lift());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("/papers/manifest\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(f.say("transfer.page.print-manifest"));
				jteOutput.writeContent("</a></div>\n      <div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"manifest\">\n      <table class=\"manifest\">\n        <thead><tr>\n          <th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("transfer.page.tag"));
				jteOutput.writeContent("</th><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("transfer.page.name"));
				jteOutput.writeContent("</th><th scope=\"col\" class=\"wide\"></th><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("transfer.page.number"));
				jteOutput.writeContent("</th>\n          ");
				for (String gate : v.gates()) {
					jteOutput.writeContent("<th scope=\"col\" class=\"turned\"><span>");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(f.say("transfer.gate." + gate));
					jteOutput.writeContent("</span></th>");
				}
				jteOutput.writeContent("\n          <th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("transfer.page.loading"));
				jteOutput.writeContent("</th><th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("transfer.page.receiver"));
				jteOutput.writeContent("</th>\n        </tr></thead>\n");
				if (!v.exceptions().isEmpty()) {
					jteOutput.writeContent("        <tbody>\n          <tr class=\"group\"><th scope=\"rowgroup\"");
					var __jte_html_attribute_0 = 6 + v.gates().size();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" colspan=\"");
						jteOutput.setContext("th", "colspan");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("th", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(f.say("transfer.page.exceptions", "lines", v.exceptions().size()));
					jteOutput.writeContent("</th></tr>\n          ");
					for (LiftView.Line line : v.exceptions()) {
						gg.jte.generated.ondemand.transfer.JteliftlineGenerated.render(jteOutput, jteHtmlInterceptor, f, v, line, false);
					}
					jteOutput.writeContent("\n        </tbody>\n");
				}
				jteOutput.writeContent("        <tbody>\n          <tr class=\"group\"><th scope=\"rowgroup\"");
				var __jte_html_attribute_1 = 6 + v.gates().size();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" colspan=\"");
					jteOutput.setContext("th", "colspan");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("th", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(f.say("transfer.page.in-order", "lines", v.inOrder().size()));
				jteOutput.writeContent("</th></tr>\n          ");
				for (var line : gg.jte.support.ForSupport.of(v.inOrder())) {
					if (line.getIndex() < 10) {
						gg.jte.generated.ondemand.transfer.JteliftlineGenerated.render(jteOutput, jteHtmlInterceptor, f, v, line.get(), true);
					}
				}
				jteOutput.writeContent("\n        </tbody>\n      </table>\n      </div>\n");
				if (v.inOrder().size() > 10) {
					jteOutput.writeContent("      <details><summary>");
					jteOutput.setContext("summary", null);
					jteOutput.writeUserContent(f.say("transfer.page.more-in-order", "lines", v.inOrder().size() - 10));
					jteOutput.writeContent("</summary>\n        <div class=\"scroll\" tabindex=\"0\" role=\"region\"");
					var __jte_html_attribute_2 = f.say("transfer.page.manifest");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" aria-label=\"");
						jteOutput.setContext("div", "aria-label");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("div", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><table class=\"manifest\"><tbody>\n          ");
					for (var line : gg.jte.support.ForSupport.of(v.inOrder())) {
						if (line.getIndex() >= 10) {
							gg.jte.generated.ondemand.transfer.JteliftlineGenerated.render(jteOutput, jteHtmlInterceptor, f, v, line.get(), true);
						}
					}
					jteOutput.writeContent("\n        </tbody></table></div>\n      </details>\n");
				}
				jteOutput.writeContent("    </section>\n    <div class=\"stack\">\n      ");
				if (v.may().run() || v.may().carry()) {
					gg.jte.generated.ondemand.transfer.JteliftwayGenerated.render(jteOutput, jteHtmlInterceptor, f, v);
				}
				jteOutput.writeContent("\n      ");
				gg.jte.generated.ondemand.transfer.JteliftactsGenerated.render(jteOutput, jteHtmlInterceptor, f, v);
				jteOutput.writeContent("\n      <section>\n        <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(f.say("transfer.page.legs"));
				jteOutput.writeContent("</h2>\n        <ol class=\"plain\">");
				for (LiftView.Leg leg : v.heading().legs()) {
					jteOutput.writeContent("<li><b>");
					jteOutput.setContext("b", null);
					jteOutput.writeUserContent(f.figure(leg.number()));
					jteOutput.writeContent("</b> <bdi>");
					jteOutput.setContext("bdi", null);
					jteOutput.writeUserContent(f.place(leg.from()));
					jteOutput.writeContent("</bdi> <span aria-hidden=\"true\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(f.direction().equals("rtl") ? "←" : "→");
					jteOutput.writeContent("</span> <bdi>");
					jteOutput.setContext("bdi", null);
					jteOutput.writeUserContent(f.place(leg.to()));
					jteOutput.writeContent("</bdi>. ");
					jteOutput.setContext("li", null);
					jteOutput.writeUserContent(f.isolated(leg.conveyance()));
					if (leg.tail() != null) {
						jteOutput.writeContent(" ");
						jteOutput.setContext("li", null);
						jteOutput.writeUserContent(f.isolated(leg.tail()));
					}
					jteOutput.writeContent(", ");
					jteOutput.setContext("li", null);
					jteOutput.writeUserContent(f.say("transfer.page.seats", "seats", leg.seats()));
					jteOutput.writeContent(" <bdi>");
					jteOutput.setContext("bdi", null);
					jteOutput.writeUserContent(f.party(leg.carrier()));
					jteOutput.writeContent("</bdi>. <small>");
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(f.time(leg.departs()));
					jteOutput.writeContent(", ");
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(f.hour(leg.arrives()));
					jteOutput.writeContent("</small></li>");
				}
				jteOutput.writeContent("</ol>\n      </section>\n    </div>\n  </div>\n");
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
