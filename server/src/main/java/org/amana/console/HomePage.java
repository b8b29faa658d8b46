package org.amana.console;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Scope;
import org.amana.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The home page of a demonstration, open to whoever looks: everybody in it is synthetic. A server of record shows
 * {@link DoorPage} instead.
 */
@RestController
@ConditionalOnProperty(name = "amana.demo", havingValue = "true")
final class HomePage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Viewer ANYBODY = new Viewer(new UUID(0, 0), "anybody", "anybody", Set.of(), Scope.EVERYTHING);

    private final OverviewReads overview;
    private final HomeText text;

    HomePage(OverviewReads overview, HomeText text) {
        this.overview = overview;
        this.text = text;
    }

    @GetMapping("/")
    @Needs(Right.DEMO_READ)
    ResponseEntity<String> home(@RequestParam(required = false) @Nullable String lang, HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .body(text.of(overview.now(ANYBODY), DoorPage.language(lang, request)));
    }
}
