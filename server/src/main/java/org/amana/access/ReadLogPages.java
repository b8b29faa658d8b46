package org.amana.access;

import java.time.Instant;
import java.util.List;
import org.amana.access.pages.ReadLogView;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.InNavigation;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The read log as a page, for those who look after it. */
@PageController
final class ReadLogPages {

    private static final int LISTED = 100;

    private final ReadLogLines log;
    private final Pages pages;

    ReadLogPages(ReadLogLines log, Pages pages) {
        this.log = log;
        this.pages = pages;
    }

    @GetMapping("/read-log")
    @Needs(Right.READ_LOG_READ)
    @InNavigation(value = "access.page.nav.read-log", place = 80)
    ResponseEntity<byte[]> lines(
            @RequestParam @Nullable Instant before,
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String subject,
            Viewer viewer,
            Frame frame) {
        List<ReadLogView.Line> lines = log.of(viewer, before, user.strip(), subject.strip(), LISTED);
        @Nullable
        Instant earlier = lines.size() < LISTED ? null : lines.getLast().at();
        return pages.show(frame, "access/read-log.jte", new ReadLogView(user.strip(), subject.strip(), lines, earlier));
    }
}
