package org.amana.enrolment;

import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How often this gallery is wrong, and what each number was counted on. */
@PageController
final class AccuracyPages {

    private static final int MOST = 500;

    private final AccuracyReads reads;
    private final Pages pages;

    AccuracyPages(AccuracyReads reads, Pages pages) {
        this.reads = reads;
        this.pages = pages;
    }

    @GetMapping("/enrolment/accuracy")
    @Needs(Right.ENROLMENT_READ)
    ResponseEntity<byte[]> accuracy(Viewer viewer, Frame frame) {
        return pages.show(frame, "enrolment/accuracy.jte", reads.view(viewer));
    }

    /** @param hits only those that count against us */
    @GetMapping("/enrolment/accuracy/behind")
    @Needs(Right.ENROLMENT_READ)
    ResponseEntity<byte[]> behind(
            @RequestParam AccuracyReads.Measure measure,
            @RequestParam AccuracyReads.By by,
            @RequestParam String of,
            @RequestParam(defaultValue = "false") boolean hits,
            Viewer viewer,
            Frame frame) {
        return pages.show(frame, "enrolment/accuracy-behind.jte", reads.behind(viewer, measure, by, of, hits, MOST));
    }
}
