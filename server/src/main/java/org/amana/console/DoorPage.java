package org.amana.console;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.platform.web.Language;
import org.amana.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What a server of record shows to somebody who opens its address: that it is there, and where its doors are. It says no figure. */
@RestController
@ConditionalOnProperty(name = "amana.demo", havingValue = "false", matchIfMissing = true)
final class DoorPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s" dir="%s"><head><meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Amana</title><link rel="stylesheet" href="/home.css"></head>
            <body><header><h1>Amana · <bdi>أمانة</bdi></h1><p>%s</p>
            <nav><a href="/?lang=en">English</a> <a href="/?lang=ar">العربية</a></nav></header>
            <main><p>%s</p><ul><li><a href="/api/openapi.json">%s</a></li><li><a href="/ledger/checkpoint">%s</a></li></ul></main>
            </body></html>
            """;

    private final Texts texts;

    DoorPage(Texts texts) {
        this.texts = texts;
    }

    @GetMapping("/")
    @Needs(Right.API_READ)
    ResponseEntity<String> door(@RequestParam(required = false) @Nullable String lang, HttpServletRequest request) {
        Language language = language(lang, request);
        return ResponseEntity.ok()
                .contentType(HTML)
                .body(PAGE.formatted(
                        language.tag(),
                        language == Language.ARABIC ? "rtl" : "ltr",
                        say(language, "door.what"),
                        say(language, "door.how"),
                        say(language, "door.api"),
                        say(language, "door.ledger")));
    }

    /** The language asked for by a link, else the reader's own. */
    static Language language(@Nullable String asked, HttpServletRequest request) {
        return "ar".equals(asked) ? Language.ARABIC : "en".equals(asked) ? Language.ENGLISH : Language.of(request);
    }

    private String say(Language language, String code) {
        return HtmlUtils.htmlEscape(texts.say(language, "console." + code, Map.of()));
    }
}
