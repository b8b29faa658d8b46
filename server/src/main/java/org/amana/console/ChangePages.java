package org.amana.console;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.amana.access.Needs;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.documents.Document;
import org.amana.platform.documents.Papers;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.web.RequestException;
import org.amana.reference.Reference;
import org.amana.register.Moment;
import org.amana.register.PlaceChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who came to a place and who left it, between two local times. */
@PageController
final class ChangePages {

    /** What was recorded at the same instant is a few microseconds ahead of the clock. */
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    private final Reads reads;
    private final PlaceChanges changes;
    private final ChangePaper paper;
    private final Reference reference;
    private final Papers papers;

    ChangePages(Reads reads, PlaceChanges changes, ChangePaper paper, Reference reference, Papers papers) {
        this.reads = reads;
        this.changes = changes;
        this.paper = paper;
        this.reference = reference;
        this.papers = papers;
    }

    /** From one local time to another; without the latter, until now. */
    record Asked(
            String place,
            LocalDate fromDay,
            @Nullable LocalTime fromHour,
            @Nullable LocalDate toDay,
            @Nullable LocalTime toHour) {

        Instant from() {
            return instant(fromDay, fromHour);
        }

        Instant to(Instant now) {
            if (toDay == null) {
                return now;
            }
            Instant to = instant(toDay, toHour);
            return to.isAfter(now) ? now : to;
        }

        private static Instant instant(LocalDate day, @Nullable LocalTime hour) {
            return day.atTime(hour == null ? LocalTime.MIDNIGHT : hour)
                    .atZone(Frame.HERE)
                    .toInstant();
        }
    }

    @GetMapping("/reports/changes")
    @Needs(Right.ROLL_READ)
    ResponseEntity<byte[]> changes(
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable LocalDate fromDay,
            @RequestParam(required = false) @Nullable LocalTime fromHour,
            @RequestParam(required = false) @Nullable LocalDate toDay,
            @RequestParam(required = false) @Nullable LocalTime toHour,
            Viewer viewer,
            Frame frame) {
        if (place == null || fromDay == null) {
            return Pages.then("/reports");
        }
        return papers.page(frame, of(new Asked(place, fromDay, fromHour, toDay, toHour), viewer, frame));
    }

    @GetMapping("/reports/changes.pdf")
    @Needs(Right.ROLL_READ)
    ResponseEntity<byte[]> printedChanges(
            @RequestParam String place,
            @RequestParam LocalDate fromDay,
            @RequestParam(required = false) @Nullable LocalTime fromHour,
            @RequestParam(required = false) @Nullable LocalDate toDay,
            @RequestParam(required = false) @Nullable LocalTime toHour,
            Viewer viewer,
            Frame frame) {
        return papers.pdf(
                frame, of(new Asked(place, fromDay, fromHour, toDay, toHour), viewer, frame), "changes-" + place);
    }

    private Document of(Asked asked, Viewer viewer, Frame frame) {
        if (reference.findPlace(asked.place()).isEmpty()) {
            throw RequestException.notFound();
        }
        Instant to = asked.to(frame.now());
        Instant known = frame.now().plus(JUST_NOW);
        PlaceChanges.Changes found = reads.as(
                viewer,
                database -> changes.between(
                        database, asked.place(), new Moment(asked.from(), known), new Moment(to, known)));
        return paper.of(asked.place(), asked.from(), to, found, frame.now(), frame.demo());
    }
}
