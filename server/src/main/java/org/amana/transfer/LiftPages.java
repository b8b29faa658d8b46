package org.amana.transfer;

import java.util.Locale;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.InNavigation;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.web.RequestException;
import org.amana.transfer.pages.LiftView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lifts, and one lift as it is seen at each of its places of work: the desk, the ramp, the reception. */
@PageController
final class LiftPages {

    private final LiftPageReads reads;
    private final RampFinding finding;
    private final Pages pages;

    LiftPages(LiftPageReads reads, RampFinding finding, Pages pages) {
        this.finding = finding;
        this.reads = reads;
        this.pages = pages;
    }

    @GetMapping("/lifts")
    @Needs(Right.LIFT_READ)
    @InNavigation(value = "transfer.nav.lifts", place = 40)
    ResponseEntity<byte[]> lifts(Viewer viewer, Frame frame) {
        return pages.show(frame, "transfer/lifts.jte", reads.list(viewer));
    }

    /** @param why the term of which the people and entries are shown */
    @GetMapping("/lifts/{lift}")
    @Needs(Right.LIFT_READ)
    ResponseEntity<byte[]> lift(
            @PathVariable String lift,
            @RequestParam(required = false) @Nullable String why,
            Viewer viewer,
            Frame frame) {
        return pages.show(frame, "transfer/lift.jte", read(viewer, lift, why));
    }

    @GetMapping("/lifts/{lift}/why")
    @Needs(Right.LIFT_READ)
    ResponseEntity<byte[]> why(@PathVariable String lift, @RequestParam String part, Viewer viewer, Frame frame) {
        LiftView view = read(viewer, lift, part);
        if (view.why() == null) {
            throw RequestException.notFound();
        }
        return pages.show(frame, "transfer/lift-why.jte", view);
    }

    @GetMapping("/lifts/{lift}/ramp")
    @Needs(Right.LIFT_READ)
    ResponseEntity<byte[]> ramp(@PathVariable String lift, Viewer viewer, Frame frame) {
        return pages.show(frame, "transfer/ramp.jte", read(viewer, lift, null));
    }

    /** Who stands there, of whom the tablet knows no line. */
    @GetMapping("/lifts/{lift}/ramp/find")
    @Needs(Right.SEARCH)
    ResponseEntity<byte[]> find(@PathVariable String lift, @RequestParam String q, Viewer viewer, Frame frame) {
        return pages.show(frame, "transfer/found.jte", finding.find(viewer, q).orElseThrow(RequestException::notFound));
    }

    @GetMapping("/lifts/{lift}/reception")
    @Needs(Right.LIFT_READ)
    ResponseEntity<byte[]> reception(@PathVariable String lift, Viewer viewer, Frame frame) {
        return pages.show(frame, "transfer/reception.jte", read(viewer, lift, null));
    }

    /** A lift's conveyance is a place too, whose code is the lift's in small letters. */
    private LiftView read(Viewer viewer, String lift, @Nullable String why) {
        return reads.lift(viewer, lift.toUpperCase(Locale.ROOT), why).orElseThrow(RequestException::notFound);
    }
}
