package org.amana.access;

import java.time.Instant;
import java.util.List;
import org.amana.access.pages.ReadLogView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who read what, newest first. */
@RestController
@RequestMapping("/api/v1/read-log")
final class ReadLogApi {

    private static final int MOST = 1_000;

    private final ReadLogLines log;

    ReadLogApi(ReadLogLines log) {
        this.log = log;
    }

    /**
     * @param before only what was read earlier; with the last line's time it turns the page
     * @param subject only lines whose subject holds this text, such as a person's id
     */
    @GetMapping
    @Needs(Right.READ_LOG_READ)
    List<ReadLogView.Line> lines(
            @RequestParam(required = false) @Nullable Instant before,
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String subject,
            Viewer viewer) {
        return log.of(viewer, before, user, subject, MOST);
    }
}
