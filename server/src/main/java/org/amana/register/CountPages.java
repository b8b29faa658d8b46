package org.amana.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
import org.amana.platform.time.Occurred;
import org.amana.platform.time.Uuids;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.amana.register.pages.Asked;
import org.amana.register.pages.CountFormView;
import org.amana.register.pages.CountView;
import org.amana.register.pages.CountsView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Counts: taken by a form that does not say what the roll says, and read with whatever they opened. */
@PageController
final class CountPages {

    private static final int LISTED = 100;
    private static final int NAMED = 100;

    private static final List<CountFact.CountKind> KINDS = List.of(
            CountFact.CountKind.FORMAL,
            CountFact.CountKind.STANDING,
            CountFact.CountKind.PICTURE,
            CountFact.CountKind.EMERGENCY,
            CountFact.CountKind.OUT_COUNT);

    /**
     * The form.
     *
     * @param occurred when it was taken
     * @param seen register numbers or tags of those recognised, one on each line; one that leads to nobody, or to several, counts
     *     as unknown
     */
    record Form(
            UUID count,
            String place,
            CountFact.CountKind kind,
            String occurred,
            String firstName,
            int first,
            @Nullable String secondName,
            @Nullable Integer second,
            @Nullable Integer unknown,
            @Nullable String seen) {}

    private record Recognised(List<UUID> persons, int unknown) {}

    private final Reads reads;
    private final CountsTaken counts;
    private final Evidence evidence;
    private final Discrepancies discrepancies;
    private final FindingPersons finding;
    private final Whereabouts whereabouts;
    private final PlaceList places;
    private final Commands commands;
    private final Counting counting;
    private final Access access;
    private final Pages pages;

    CountPages(
            Reads reads,
            CountsTaken counts,
            Evidence evidence,
            Discrepancies discrepancies,
            FindingPersons finding,
            Whereabouts whereabouts,
            PlaceList places,
            Commands commands,
            Counting counting,
            Access access,
            Pages pages) {
        this.reads = reads;
        this.counts = counts;
        this.evidence = evidence;
        this.discrepancies = discrepancies;
        this.finding = finding;
        this.whereabouts = whereabouts;
        this.places = places;
        this.commands = commands;
        this.counting = counting;
        this.access = access;
        this.pages = pages;
    }

    @GetMapping("/counts")
    @Needs(Right.COUNT_READ)
    @InNavigation(value = "register.page.nav.counts", place = 60)
    ResponseEntity<byte[]> all(
            @RequestParam(defaultValue = "") String place,
            @RequestParam @Nullable String at,
            @RequestParam @Nullable String knownAt,
            Viewer viewer,
            Frame frame) {
        Asked asked = Asked.of(at, knownAt, frame.now());
        Moment moment = new Moment(asked.at(), asked.knownAt());
        List<RollBesides.Counted> taken = reads.as(
                viewer,
                database -> place.isBlank()
                        ? counts.lastOfEach(database, moment)
                        : counts.of(database, place, moment, LISTED));
        return pages.show(
                frame,
                "register/counts.jte",
                new CountsView(asked, place.isBlank() ? null : place, taken, mayCount(viewer)));
    }

    private boolean mayCount(Viewer viewer) {
        return access.decide(viewer, Right.COUNT_WRITE) instanceof Access.Allowed;
    }

    @GetMapping("/counts/new")
    @Needs(Right.COUNT_WRITE)
    ResponseEntity<byte[]> form(@RequestParam(defaultValue = "") String place, Viewer viewer, Frame frame) {
        List<String> all = new ArrayList<>(reads.as(viewer, places::codes));
        if (!place.isBlank() && !all.contains(place)) {
            all.add(place);
        }
        return pages.show(
                frame,
                "register/count-form.jte",
                new CountFormView(Uuids.next(), place.isBlank() ? null : place, all, KINDS));
    }

    @GetMapping("/counts/{count}")
    @Needs(Right.COUNT_READ)
    ResponseEntity<byte[]> one(
            @PathVariable UUID count, @RequestParam(defaultValue = "0") int after, Viewer viewer, Frame frame) {
        CountView view = reads.as(
                        viewer,
                        database -> evidence.findCount(database, count, after, NAMED)
                                .map(found -> view(database, found, after, viewer)))
                .orElseThrow(RequestException::notFound);
        return pages.show(frame, "register/count.jte", view);
    }

    private CountView view(JdbcClient database, Evidence.CountWithPersons found, int after, Viewer viewer) {
        @Nullable
        Integer next =
                found.seen().size() < NAMED ? null : found.seen().getLast().number();
        return new CountView(
                found.count(),
                whereabouts.of(
                        database,
                        found.seen().stream().map(Evidence.Seen::person).toList()),
                after,
                next,
                discrepancies.citing(
                        database,
                        "place:" + found.count().place(),
                        "count:" + found.count().count()),
                mayCount(viewer));
    }

    @PostMapping("/counts")
    @Needs(Right.COUNT_WRITE)
    ResponseEntity<byte[]> take(@ModelAttribute Form form, Viewer viewer, Caller caller) {
        Recognised recognised = recognised(viewer, form.seen() == null ? "" : form.seen());
        Counting.Request request = new Counting.Request(
                form.count(),
                form.place(),
                form.kind(),
                Occurred.at(Asked.read(form.occurred())),
                new CountFact.Counter(form.firstName().strip(), form.first()),
                second(form),
                recognised.persons(),
                (form.unknown() == null ? 0 : form.unknown()) + recognised.unknown());
        commands.record(caller, request, counting.decider(caller.speaker(), request));
        return Pages.then("/counts/" + form.count());
    }

    private static CountFact.@Nullable Counter second(Form form) {
        @Nullable Integer figure = form.second();
        @Nullable String name = form.secondName();
        return figure == null || name == null || name.isBlank() ? null : new CountFact.Counter(name.strip(), figure);
    }

    private Recognised recognised(Viewer viewer, String text) {
        return reads.as(viewer, database -> {
            Set<UUID> persons = new LinkedHashSet<>();
            int unknown = 0;
            for (String line : text.lines().map(String::strip).distinct().toList()) {
                List<PersonSearch.Found> found = line.isEmpty() ? List.of() : finding.exactly(database, line);
                if (found.size() == 1) {
                    persons.add(found.getFirst().person());
                } else if (!line.isEmpty()) {
                    unknown++;
                }
            }
            return new Recognised(List.copyOf(persons), unknown);
        });
    }
}
