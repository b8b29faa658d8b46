package org.amana.register;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.access.Access;
import org.amana.access.Needs;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.InNavigation;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.web.RequestException;
import org.amana.register.pages.Asked;
import org.amana.register.pages.FoundView;
import org.amana.register.pages.Known;
import org.amana.register.pages.PersonView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** People found by whatever is at hand, and all that is known of one. */
@PageController
final class PersonPages {

    private static final int MOST_FOUND = 50;

    private final Reads reads;
    private final Histories histories;
    private final FindingPersons finding;
    private final Whereabouts whereabouts;
    private final OpenCorrections corrections;
    private final PlaceList places;
    private final Access access;
    private final Pages pages;
    private final List<PersonNotes> notes;
    private final Conveyances conveyances = new Conveyances();

    PersonPages(
            Reads reads,
            Histories histories,
            FindingPersons finding,
            Whereabouts whereabouts,
            OpenCorrections corrections,
            PlaceList places,
            Access access,
            Pages pages,
            List<PersonNotes> notes) {
        this.reads = reads;
        this.histories = histories;
        this.finding = finding;
        this.whereabouts = whereabouts;
        this.corrections = corrections;
        this.places = places;
        this.access = access;
        this.pages = pages;
        this.notes = List.copyOf(notes);
    }

    /** One who is found exactly needs no list. */
    @GetMapping("/persons")
    @Needs(Right.SEARCH)
    @InNavigation(value = "register.page.nav.persons", place = 50)
    ResponseEntity<byte[]> find(@RequestParam(defaultValue = "") String q, Viewer viewer, Frame frame) {
        String text = q.strip();
        return reads.as(viewer, database -> {
            List<PersonSearch.Found> exact = text.isEmpty() ? List.of() : finding.exactly(database, text);
            if (exact.size() == 1) {
                return Pages.then("/persons/" + exact.getFirst().person());
            }
            List<PersonSearch.Found> found =
                    !exact.isEmpty() || text.isEmpty() ? exact : finding.find(database, text, MOST_FOUND);
            List<Known> known = whereabouts.of(
                    database, found.stream().map(PersonSearch.Found::person).toList());
            return pages.show(frame, "register/persons.jte", new FoundView(text, known, found.size() >= MOST_FOUND));
        });
    }

    @GetMapping("/persons/{person}")
    @Needs(Right.PERSON_READ)
    ResponseEntity<byte[]> person(
            @PathVariable UUID person,
            @RequestParam @Nullable String at,
            @RequestParam @Nullable String knownAt,
            @RequestParam @Nullable String done,
            Viewer viewer,
            Frame frame) {
        Asked asked = Asked.of(at, knownAt, frame.now());
        PersonView view = reads.as(
                        viewer,
                        database -> histories
                                .of(database, person, new Moment(asked.at(), asked.knownAt()))
                                .map(history -> view(database, history, asked, done, viewer, frame)))
                .orElseThrow(RequestException::notFound);
        return pages.show(frame, "register/person.jte", view);
    }

    private PersonView view(
            JdbcClient database,
            PersonHistory history,
            Asked asked,
            @Nullable String done,
            Viewer viewer,
            Frame frame) {
        List<Continuity.Interval> intervals = history.continuity().intervals();
        boolean mayCorrect = !asked.then() && access.decide(viewer, Right.CORRECTION_WRITE) instanceof Access.Allowed;
        return new PersonView(
                asked,
                history,
                name(history, false),
                name(history, true),
                tag(history, asked),
                intervals.isEmpty() ? null : intervals.getLast(),
                history.sightings().stream()
                        .filter(seen -> !seen.seen().isAfter(asked.at()))
                        .max(Comparator.comparing(PersonHistory.Sighting::seen))
                        .orElse(null),
                history.entries().reversed(),
                Axes.draw(history, asked.at(), frame.direction().equals("rtl"), conveyances.among(database)),
                whereabouts.of(database, history.linked()),
                corrections.of(database, history.head().person(), viewer.party()),
                mayCorrect ? CorrectionPages.newest(history) : null,
                mayCorrect ? places.codes(database) : List.of(),
                mayCorrect ? places.parties(database) : List.of(),
                history.acts().stream()
                        .collect(Collectors.toMap(PersonHistory.Act::act, Function.identity(), (one, same) -> one)),
                notes.stream()
                        .flatMap(
                                note -> note.of(database, viewer, history.head().person()).stream())
                        .toList(),
                intervals.isEmpty()
                        ? null
                        : places.instrument(database, intervals.getLast().account()),
                done == null || !CorrectionPages.DONE.contains(done) ? null : "register.page.done." + done);
    }

    /** The first name told in a script, as rolls show it. */
    private static @Nullable String name(PersonHistory history, boolean arabic) {
        return history.assertions().stream()
                .filter(said -> said.field() == PersonFact.AssertedField.NAME)
                .filter(said -> "arab".equals(said.scheme()) == arabic)
                .min(Comparator.comparingLong(PersonHistory.Assertion::leaf))
                .map(PersonHistory.Assertion::value)
                .orElse(null);
    }

    private static @Nullable String tag(PersonHistory history, Asked asked) {
        return history.tags().stream()
                .filter(tag -> !tag.bound().isAfter(asked.at()))
                .filter(tag -> tag.removed() == null || tag.removed().isAfter(asked.at()))
                .max(Comparator.comparing(PersonHistory.Tag::bound))
                .map(PersonHistory.Tag::tag)
                .orElse(null);
    }
}
