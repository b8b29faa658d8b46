package org.amana.register;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
import org.amana.register.pages.PlaceView;
import org.amana.register.pages.PlacesView;
import org.amana.register.pages.WhyView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Places: who should be there, and beside it, never mixed with it, who was seen there. And the parties that keep them. */
@PageController
final class PlacePages {

    private static final int NAMES = 100;
    private static final int TERMS = 200;
    private static final int COUNTS = 6;
    private static final int CLAIMS = 8;
    private static final int DIFFERING = 20;

    private final Reads reads;
    private final PlaceTable table;
    private final PlaceList places;
    private final Rolls rolls;
    private final RollBesides besides;
    private final CountsTaken counts;
    private final Evidence evidence;
    private final Discrepancies discrepancies;
    private final LastCustody lost;
    private final Access access;
    private final Pages pages;

    PlacePages(
            Reads reads,
            PlaceTable table,
            PlaceList places,
            Rolls rolls,
            RollBesides besides,
            CountsTaken counts,
            Evidence evidence,
            Discrepancies discrepancies,
            LastCustody lost,
            Access access,
            Pages pages) {
        this.reads = reads;
        this.table = table;
        this.places = places;
        this.rolls = rolls;
        this.besides = besides;
        this.counts = counts;
        this.evidence = evidence;
        this.discrepancies = discrepancies;
        this.lost = lost;
        this.access = access;
        this.pages = pages;
    }

    @GetMapping("/places")
    @Needs(Right.ROLL_READ)
    @InNavigation(value = "register.page.nav.places", place = 20)
    ResponseEntity<byte[]> all(
            @RequestParam @Nullable String at, @RequestParam @Nullable String knownAt, Viewer viewer, Frame frame) {
        Asked asked = Asked.of(at, knownAt, frame.now());
        return pages.show(frame, "register/places.jte", reads.as(viewer, database -> table.of(database, asked, null)));
    }

    @GetMapping("/parties/{code}")
    @Needs(Right.ROLL_READ)
    ResponseEntity<byte[]> party(
            @PathVariable String code,
            @RequestParam @Nullable String at,
            @RequestParam @Nullable String knownAt,
            Viewer viewer,
            Frame frame) {
        Asked asked = Asked.of(at, knownAt, frame.now());
        PlacesView view = reads.as(
                        viewer,
                        database -> places.hasParty(database, code)
                                ? Optional.of(table.of(database, asked, code))
                                : Optional.<PlacesView>empty())
                .orElseThrow(RequestException::notFound);
        return pages.show(frame, "register/party.jte", view);
    }

    @GetMapping("/places/{code}")
    @Needs(Right.ROLL_READ)
    ResponseEntity<byte[]> place(
            @PathVariable String code,
            @RequestParam @Nullable String at,
            @RequestParam @Nullable String knownAt,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam @Nullable String why,
            Viewer viewer,
            Frame frame) {
        Asked asked = Asked.of(at, knownAt, frame.now());
        PlaceView view = reads.as(viewer, database -> view(database, code, asked, after, why, viewer));
        return pages.show(frame, "register/place.jte", view);
    }

    private PlaceView view(
            JdbcClient database, String code, Asked asked, int after, @Nullable String why, Viewer viewer) {
        Moment moment = new Moment(asked.at(), asked.knownAt());
        PlacesView.@Nullable Where where = places.find(database, code).orElse(null);
        Roll roll = rolls.roll(database, Whose.place(code), moment, after, NAMES);
        List<RollBesides.Counted> taken = counts.of(database, code, moment, COUNTS);
        if (where == null && roll.number() == 0 && !places.isInBooks(database, code)) {
            throw RequestException.notFound();
        }
        var open = Discrepancies.Filter.open(null, "place:" + code, false, 0, DIFFERING);
        return new PlaceView(
                asked,
                code,
                where,
                roll.listed().stream()
                        .map(listed -> listed.account().party())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                roll,
                after,
                besides.of(database, Whose.place(code), moment),
                taken,
                evidence.claims(database, "place:" + code, moment, CLAIMS),
                discrepancies.byClock(database, open, asked.knownAt()),
                lost.of(database, moment).stream()
                        .filter(some -> code.equals(some.place()))
                        .map(some ->
                                new PlacesView.Lost(some.authority(), some.place(), some.resident(), some.persons()))
                        .toList(),
                access.decide(viewer, Right.COUNT_WRITE) instanceof Access.Allowed,
                why == null ? null : terms(database, code, asked, why, 0));
    }

    /** The strip that says what a figure rests on, or the next part of it. */
    @GetMapping("/places/{code}/why")
    @Needs(Right.ROLL_READ)
    ResponseEntity<byte[]> why(
            @PathVariable String code,
            @RequestParam(defaultValue = "roll") String what,
            @RequestParam @Nullable String at,
            @RequestParam @Nullable String knownAt,
            @RequestParam(defaultValue = "0") int after,
            Viewer viewer,
            Frame frame) {
        Asked asked = Asked.of(at, knownAt, frame.now());
        return pages.show(
                frame, "register/why.jte", reads.as(viewer, database -> terms(database, code, asked, what, after)));
    }

    private WhyView terms(JdbcClient database, String code, Asked asked, String what, int after) {
        Moment moment = new Moment(asked.at(), asked.knownAt());
        Whose whose = Whose.place(code);
        int number;
        List<WhyView.Term> terms;
        if (what.equals("seen") || what.equals("not-seen") || what.equals("strangers")) {
            RollBesides.Beside beside = besides.of(database, whose, moment);
            number = switch (what) {
                case "seen" -> beside.seen();
                case "not-seen" -> beside.notSeen();
                default -> beside.strangers();
            };
            List<RollBesides.Sight> sights = what.equals("strangers")
                    ? besides.strangers(database, code, moment, after, TERMS)
                    : besides.who(database, whose, moment, what.equals("seen"), after, TERMS);
            terms = sights.stream()
                    .map(one -> new WhyView.Term(one.person(), one.number(), null, one.leaf(), one.seen()))
                    .toList();
        } else {
            @Nullable AccountKind kind = kind(what);
            number = kind == null
                    ? rolls.tally(database, whose, moment).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum()
                    : rolls.tally(database, whose, moment).getOrDefault(kind, 0);
            terms = rolls.why(database, whose, moment, kind, after, TERMS).stream()
                    .map(one -> new WhyView.Term(one.person(), one.number(), one.seq(), one.leaf(), null))
                    .toList();
        }
        @Nullable
        Integer next =
                terms.size() < TERMS ? null : Integer.valueOf(terms.getLast().number());
        return new WhyView(code, what, number, terms, next, asked);
    }

    private static @Nullable AccountKind kind(String what) {
        if (what.equals("roll")) {
            return null;
        }
        try {
            return AccountKind.valueOf(what.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw RequestException.notFound();
        }
    }
}
