package org.amana.console;

import java.time.Instant;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The number now, and at any earlier time. */
@RestController
@RequestMapping("/api/v1/overview")
final class OverviewApi {

    private final OverviewReads overview;

    OverviewApi(OverviewReads overview) {
        this.overview = overview;
    }

    /** @param at now, unless another instant is asked about */
    @GetMapping
    @Needs(Right.SITREP_READ)
    Overview overview(@RequestParam(required = false) @Nullable Instant at, Viewer viewer) {
        return at == null ? overview.now(viewer) : overview.at(viewer, at);
    }
}
