package org.amana.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.access.Access;
import org.amana.access.Needs;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.InNavigation;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.pages.TypedTime;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.amana.register.pages.DiscrepanciesView;
import org.amana.register.pages.DiscrepancyView;
import org.amana.register.pages.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What does not agree: who must resolve it, by when, and what was done about it. */
@PageController
final class DiscrepancyPages {

    private static final int LISTED = 100;
    private static final int MOST_PAGES = 1_000;
    private static final String PERSON = "person:";

    private final Reads reads;
    private final Discrepancies discrepancies;
    private final Whereabouts whereabouts;
    private final Commands commands;
    private final Disputing disputing;
    private final Access access;
    private final Pages pages;

    DiscrepancyPages(
            Reads reads,
            Discrepancies discrepancies,
            Whereabouts whereabouts,
            Commands commands,
            Disputing disputing,
            Access access,
            Pages pages) {
        this.reads = reads;
        this.discrepancies = discrepancies;
        this.whereabouts = whereabouts;
        this.commands = commands;
        this.disputing = disputing;
        this.access = access;
        this.pages = pages;
    }

    @GetMapping("/discrepancies")
    @Needs(Right.DISCREPANCY_READ)
    @InNavigation(value = "register.page.nav.discrepancies", place = 65)
    ResponseEntity<byte[]> open(
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "OPEN") Discrepancies.State state,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "0") int page,
            Viewer viewer,
            Frame frame) {
        int shown = Math.clamp(page, 0, MOST_PAGES);
        @Nullable String whose = owner.isBlank() ? null : owner;
        @Nullable String what = about.isBlank() ? null : about;
        @Nullable LocalDate on = day.isBlank() ? null : TypedTime.day(day);
        var filter = new Discrepancies.Filter(
                whose,
                what,
                overdue,
                state,
                on == null ? null : TypedTime.start(on),
                on == null ? null : TypedTime.start(on.plusDays(1)),
                shown * LISTED,
                LISTED + 1);
        return pages.show(frame, "register/discrepancies.jte", reads.as(viewer, database -> {
            List<Discrepancies.Discrepancy> found = discrepancies.byClock(database, filter, frame.now());
            return new DiscrepanciesView(
                    whose,
                    what,
                    overdue,
                    state,
                    on,
                    TypedTime.dayOf(frame.now()),
                    shown,
                    found.size() > LISTED,
                    found.stream().limit(LISTED).toList(),
                    discrepancies.byOwner(database, frame.now()),
                    discrepancies.byBreach(database, frame.now()).stream()
                            .filter(kind -> kind.open() > 0)
                            .toList());
        }));
    }

    @GetMapping("/discrepancies/{discrepancy}")
    @Needs(Right.DISCREPANCY_READ)
    ResponseEntity<byte[]> one(
            @PathVariable UUID discrepancy, @RequestParam(defaultValue = "0") int after, Viewer viewer, Frame frame) {
        DiscrepancyView view = reads.as(
                        viewer,
                        database -> discrepancies
                                .find(database, discrepancy)
                                .map(noted -> view(database, noted, Math.max(0, after), viewer)))
                .orElseThrow(RequestException::notFound);
        return pages.show(frame, "register/discrepancy.jte", view);
    }

    private DiscrepancyView view(JdbcClient database, Discrepancies.Noted noted, int after, Viewer viewer) {
        Discrepancies.Discrepancy found = noted.discrepancy();
        List<Known> about = found.about().startsWith(PERSON)
                ? whereabouts.of(database, List.of(UUID.fromString(found.about().substring(PERSON.length()))))
                : List.of();
        return new DiscrepancyView(
                noted,
                whereabouts.of(
                        database,
                        found.persons().stream()
                                .skip(after)
                                .limit(DiscrepancyView.SHOWN)
                                .toList()),
                after,
                about.isEmpty() ? null : about.getFirst(),
                found.open() && access.decide(viewer, Right.DISCREPANCY_WRITE) instanceof Access.Allowed);
    }

    @PostMapping("/discrepancies/{discrepancy}/notes")
    @Needs(Right.DISCREPANCY_WRITE)
    ResponseEntity<byte[]> note(@PathVariable UUID discrepancy, @RequestParam String note, Caller caller) {
        var request = new Disputing.Note(discrepancy, note);
        commands.record(caller, request, disputing.noting(caller.speaker(), request));
        return Pages.then("/discrepancies/" + discrepancy);
    }

    @PostMapping("/discrepancies/{discrepancy}/resolution")
    @Needs(Right.DISCREPANCY_WRITE)
    ResponseEntity<byte[]> resolve(
            @PathVariable UUID discrepancy,
            @RequestParam CountFact.Outcome outcome,
            @RequestParam String explanation,
            Caller caller) {
        var request = new Disputing.Resolution(discrepancy, outcome, explanation, List.of());
        commands.record(caller, request, disputing.resolving(caller.speaker(), request));
        return Pages.then("/discrepancies/" + discrepancy);
    }
}
