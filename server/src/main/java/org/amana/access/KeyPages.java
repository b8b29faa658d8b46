package org.amana.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.amana.access.pages.KeysView;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Your keys: those with which the reader signs in without a password. */
@PageController
final class KeyPages {

    static final String KEYS = "/keys";

    private final KeyDesk desk;
    private final Passkeys keys;
    private final Sessions sessions;
    private final Site site;
    private final Pages pages;

    KeyPages(KeyDesk desk, Passkeys keys, Sessions sessions, Site site, Pages pages) {
        this.desk = desk;
        this.keys = keys;
        this.sessions = sessions;
        this.site = site;
        this.pages = pages;
    }

    @GetMapping(KEYS)
    @Needs(Right.OWN_SESSION)
    ResponseEntity<byte[]> all(Viewer viewer, Frame frame, HttpServletRequest request) {
        return pages.show(
                frame,
                "access/keys.jte",
                new KeysView(
                        keys.of(viewer.user()),
                        site.isHere(request),
                        site.isName() ? site.origin() + KEYS : null,
                        viewer.by().name()));
    }

    @PostMapping(KEYS + "/begin")
    @Needs(Right.OWN_SESSION)
    ResponseEntity<String> begin(Viewer viewer) {
        return json(desk.askForKey(viewer));
    }

    @PostMapping(KEYS)
    @Needs(Right.OWN_SESSION)
    ResponseEntity<String> add(@RequestBody String answer, Viewer viewer) {
        desk.add(viewer, answer);
        return json("{\"to\":\"" + KEYS + "\"}");
    }

    /** Whoever came in by the key is out at once, the reader included. */
    @PostMapping(KEYS + "/{passkey}/removal")
    @Needs(Right.OWN_SESSION)
    ResponseEntity<byte[]> remove(@PathVariable UUID passkey, Viewer viewer) {
        keys.remove(passkey, viewer.user());
        sessions.endAllBy(passkey);
        return Pages.then(KEYS);
    }

    static ResponseEntity<String> json(String body) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
