package org.amana.console;

import org.amana.access.Needs;
import org.amana.access.Right;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How pages look. */
@RestController
final class StyleSheet {

    @GetMapping(path = "/home.css", produces = "text/css")
    @Needs(Right.API_READ)
    Resource style() {
        return new ClassPathResource("home.css", StyleSheet.class);
    }
}
