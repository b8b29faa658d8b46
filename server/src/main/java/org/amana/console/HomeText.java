package org.amana.console;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.amana.platform.web.Language;
import org.amana.platform.web.Texts;
import org.amana.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The overview as a page. */
@Component
final class HomeText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final ZoneId HERE = ZoneId.of("Asia/Baghdad");

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s" dir="%s"><head><meta charset="utf-8"><meta http-equiv="refresh" content="3">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title><link rel="stylesheet" href="/home.css"></head>
            <body><header><h1>%s</h1><p>%s</p><nav><a href="/?lang=en">English</a> <a href="/?lang=ar">العربية</a></nav></header>
            <main>%s</main></body></html>
            """;

    private final Texts texts;
    private final Reference reference;

    HomeText(Texts texts, Reference reference) {
        this.texts = texts;
        this.reference = reference;
    }

    String of(Overview overview, Language language) {
        String title = say(language, "title");
        String when = say(
                language,
                "as-of",
                "utc",
                TIME.format(overview.at().atZone(ZoneOffset.UTC)),
                "local",
                TIME.format(overview.at().atZone(HERE)));
        String body = sum(overview, language)
                + accounts(overview, language)
                + discrepancies(overview, language)
                + ledger(overview, language);
        return PAGE.formatted(language.tag(), language == Language.ARABIC ? "rtl" : "ltr", title, title, when, body);
    }

    private String say(Language language, String code, String... namesAndValues) {
        Map<String, String> arguments = new TreeMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return HtmlUtils.htmlEscape(texts.say(language, "console." + code, arguments));
    }

    private String sum(Overview overview, Language language) {
        Map<String, Long> kinds = overview.accounts().stream()
                .collect(Collectors.groupingBy(
                        Overview.Line::kind, TreeMap::new, Collectors.summingLong(Overview.Line::persons)));
        long held = kinds.getOrDefault("HELD", 0L);
        String others = kinds.entrySet().stream()
                .filter(kind -> !kind.getKey().equals("HELD"))
                .map(kind ->
                        "<dt>%s</dt><dd>%,d</dd>".formatted(say(language, "kind." + kind.getKey()), kind.getValue()))
                .collect(Collectors.joining());
        return "<section><p class=\"hero\"><b>%,d</b> %s</p><dl>%s</dl></section>"
                .formatted(held, say(language, "kind.HELD"), others);
    }

    private String accounts(Overview overview, Language language) {
        Map<String, List<Overview.Line>> byParty = overview.accounts().stream()
                .filter(line -> line.party() != null)
                .collect(
                        Collectors.groupingBy(line -> String.valueOf(line.party()), TreeMap::new, Collectors.toList()));
        List<String> rows = new ArrayList<>();
        byParty.forEach((party, lines) -> {
            long all = lines.stream().mapToLong(Overview.Line::persons).sum();
            rows.add("<tr class=\"band\"><th scope=\"rowgroup\">%s</th><td></td><td class=\"n\">%,d</td></tr>"
                    .formatted(partyName(party, language), all));
            lines.stream()
                    .sorted(Comparator.comparingLong(Overview.Line::persons).reversed())
                    .forEach(line -> rows.add(row(line, language)));
        });
        return "<section><h2>%s</h2><table><tr><th>%s</th><th>%s</th><th class=\"n\">%s</th></tr>%s</table></section>"
                .formatted(
                        say(language, "accounts"),
                        say(language, "account.where"),
                        say(language, "account.kind"),
                        say(language, "account.persons"),
                        String.join("", rows));
    }

    private String row(Overview.Line line, Language language) {
        boolean moving = line.place() != null && isConveyance(line.place());
        return "<tr%s><td class=\"in\"><bdi>%s</bdi></td><td>%s</td><td class=\"n\">%,d</td></tr>"
                .formatted(
                        moving ? " class=\"move\"" : line.place() == null ? " class=\"alarm\"" : "",
                        placeName(line.place(), language),
                        say(language, "kind." + line.kind()),
                        line.persons());
    }

    private boolean isConveyance(String place) {
        return reference
                .findPlace(place)
                .filter(p -> p.kind().name().equals("CONVEYANCE"))
                .isPresent();
    }

    private String placeName(@Nullable String code, Language language) {
        if (code == null) {
            return say(language, "nowhere");
        }
        return HtmlUtils.htmlEscape(reference
                .findPlace(code)
                .map(p ->
                        language == Language.ARABIC ? p.names().ar() : p.names().en())
                .orElse(code));
    }

    private String partyName(String code, Language language) {
        return HtmlUtils.htmlEscape(reference
                .findParty(code)
                .map(p ->
                        language == Language.ARABIC ? p.names().ar() : p.names().en())
                .orElse(code));
    }

    private String discrepancies(Overview overview, Language language) {
        String rows = overview.discrepancies().stream()
                .map(kind ->
                        "<tr%s><td>%s</td><td class=\"n\">%,d</td><td class=\"n\">%,d</td><td class=\"n\">%,d</td></tr>"
                                .formatted(
                                        kind.overdue() > 0 ? " class=\"watch\"" : "",
                                        HtmlUtils.htmlEscape(texts.say(language, kind.breach(), Map.of())),
                                        kind.open(),
                                        kind.overdue(),
                                        kind.resolved()))
                .collect(Collectors.joining());
        return "<section><h2>%s</h2><table><tr><th></th><th class=\"n\">%s</th><th class=\"n\">%s</th><th class=\"n\">%s</th></tr>%s</table></section>"
                .formatted(
                        say(language, "discrepancies"),
                        say(language, "open"),
                        say(language, "overdue"),
                        say(language, "resolved"),
                        rows);
    }

    private String ledger(Overview overview, Language language) {
        return "<section><h2>%s</h2><p>%s</p></section>"
                .formatted(
                        say(language, "ledger"),
                        say(
                                language,
                                overview.sound() ? "ledger.sound" : "ledger.unsound",
                                "leaves",
                                Long.toString(overview.leaves()),
                                "sum",
                                Long.toString(overview.sum())));
    }
}
