package org.amana.platform.pages;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes a page of a template and what it shows. Each template takes the {@link Frame} as {@code f} and its view as {@code v}. */
@Component
public final class Pages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Templates templates;

    Pages(Templates templates) {
        this.templates = templates;
    }

    /**
     * A page, or the part of one that is to replace another.
     *
     * @param template path of the template under the templates' folder
     */
    public ResponseEntity<byte[]> show(Frame frame, String template, Object view) {
        return show(HttpStatus.OK, frame, template, view);
    }

    /** The same, for a page that says why something was not done. */
    public ResponseEntity<byte[]> show(HttpStatus status, Frame frame, String template, Object view) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, frame.language().tag())
                .header(HttpHeaders.VARY, "Cookie, Accept-Language")
                .body(markup(frame, template, view));
    }

    /** The bytes alone, for whoever sends them to many. */
    public byte[] markup(Frame frame, String template, Object view) {
        return templates.render(template, Map.of("f", frame, "v", view));
    }

    /** Sends the reader on after something was done, so that loading the page again does not do it again. */
    public static ResponseEntity<byte[]> then(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
