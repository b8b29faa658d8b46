package org.amana.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amana.planner.why.Supply;
import org.amana.platform.pages.Frame;
import org.amana.platform.web.RequestException;
import org.amana.transfer.pages.PlanBoardView;
import org.amana.transfer.pages.PlanWhyView;
import org.amana.transfer.plan.Outlook;
import org.amana.transfer.plan.Stated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a figure of a plan apart: into people and sorties that can be opened, and into what somebody stated. */
@Component
final class PlanWhy {

    /** Which figure. */
    enum What {
        OBJECTIVE,
        BOUND,
        LEFT,
        RISK,
        LOAD,
        LIMIT
    }

    private static final double LITTLE = 1e-9;

    private final PlanWords words;

    PlanWhy(PlanWords words) {
        this.words = words;
    }

    /**
     * @param where code of the place, the leg, or the limit with what it is of
     * @param night from 1; 0 where the figure is of no night
     */
    PlanWhyView why(PlanBook.Entry entry, String path, What what, String where, int night, Frame frame) {
        if (night < 0 || night > entry.outlook().nights()) {
            throw RequestException.notFound();
        }
        return switch (what) {
            case OBJECTIVE -> objective(entry, frame);
            case BOUND -> bound(entry, frame);
            case LEFT -> left(entry, path, where, night, frame);
            case RISK -> risk(entry, where, night, frame);
            case LOAD -> load(entry, path, where, night, frame);
            case LIMIT -> limit(entry, where, night, frame);
        };
    }

    private PlanWhyView objective(PlanBook.Entry entry, Frame f) {
        List<PlanWhyView.Term> terms = new ArrayList<>();
        entry.outlook().places().stream()
                .filter(place -> place.cost() > LITTLE)
                .sorted(Comparator.comparingDouble(Outlook.Place::cost).reversed())
                .forEach(place -> terms.add(term(
                        place.cost(), f.say("transfer.plan.why.of-place", "place", f.place(place.place())), null, "")));
        entry.outlook().ways().stream()
                .filter(way -> way.cost() > LITTLE)
                .forEach(way -> terms.add(term(
                        way.cost(),
                        f.say("transfer.plan.why.underway", "way", words.way(way.from(), way.to(), way.vehicle(), f)),
                        null,
                        "")));
        return new PlanWhyView(
                f.say("transfer.campaign.plan-objective"),
                PlanBoardView.escapes(entry.outlook().places().stream()
                                .mapToDouble(Outlook.Place::cost)
                                .sum()
                        + entry.outlook().ways().stream()
                                .mapToDouble(Outlook.Way::cost)
                                .sum()),
                terms,
                f.say("transfer.plan.why.objective.note"));
    }

    private PlanWhyView bound(PlanBook.Entry entry, Frame f) {
        PlanViews.Summary summary = entry.summary();
        return new PlanWhyView(
                f.say("transfer.campaign.bound"),
                summary.bound() == null ? "–" : PlanBoardView.escapes(summary.bound() / 1_000_000.0),
                List.of(),
                f.say(
                        summary.bound() == null || summary.bound() == 0
                                ? "transfer.plan.why.no-bound"
                                : "transfer.plan.why.bound"));
    }

    /** Those there before, less those who leave, and those who come. */
    private PlanWhyView left(PlanBook.Entry entry, String path, String where, int night, Frame f) {
        Outlook.Place place = place(entry, where);
        List<PlanWhyView.Term> terms = new ArrayList<>();
        int before = night <= 1 ? place.before() : place.left().get(night - 2);
        terms.add(new PlanWhyView.Term(
                f.figure(before), f.say("transfer.plan.why.there", "place", f.place(where)), null, ""));
        if (night > 0) {
            for (PlanBoardView.Sortie sortie : PlanBoards.sorties(entry, words, f)) {
                boolean leaves = sortie.from().equals(where);
                if (sortie.night() == night && (leaves || sortie.to().equals(where))) {
                    terms.add(new PlanWhyView.Term(
                            (leaves ? "−" : "+") + f.figure(sortie.people()),
                            f.say(
                                    "transfer.plan.why.sortie",
                                    "sortie",
                                    sortie.number(),
                                    "way",
                                    words.way(sortie.from(), sortie.to(), sortie.vehicle(), f)),
                            path + "/people?sortie=" + sortie.number(),
                            ""));
                }
            }
        }
        return new PlanWhyView(
                f.say("transfer.plan.why.left", "place", f.place(where), "night", night),
                f.figure(night == 0 ? place.before() : place.left().get(night - 1)),
                terms,
                f.say("transfer.plan.why.left.note"));
    }

    /** People, times the chance as stated, times what one of them counts. */
    private PlanWhyView risk(PlanBook.Entry entry, String where, int night, Frame f) {
        Outlook.Place place = place(entry, where);
        Stated.Site site = entry.stated().site(where).orElseThrow(RequestException::notFound);
        List<PlanWhyView.Term> terms = new ArrayList<>();
        Stated.Chance chance = night == 0
                ? site.after()
                : site.hazards().stream()
                        .filter(hazard -> hazard.first() <= night && night <= hazard.last())
                        .findFirst()
                        .orElseThrow(RequestException::notFound)
                        .chance();
        int people = place.left().get((night == 0 ? entry.outlook().nights() : night) - 1);
        terms.add(new PlanWhyView.Term(
                f.figure(people), f.say("transfer.plan.why.risk.people", "place", f.place(where)), null, ""));
        terms.add(new PlanWhyView.Term(
                PlanBoardView.percent(chance.falls()), f.say("transfer.plan.why.risk.falls"), null, chance.source()));
        terms.add(new PlanWhyView.Term(
                PlanBoardView.percent(chance.escapes()),
                f.say("transfer.plan.why.risk.escapes"),
                null,
                chance.source()));
        return new PlanWhyView(
                f.say(
                        night == 0 ? "transfer.plan.why.risk.after" : "transfer.plan.why.risk",
                        "place",
                        f.place(where),
                        "night",
                        night),
                PlanBoardView.escapes(night == 0 ? place.after() : place.risk().get(night - 1)),
                terms,
                f.say("transfer.plan.why.risk.note"));
    }

    private PlanWhyView load(PlanBook.Entry entry, String path, String leg, int night, Frame f) {
        Stated.Way way = entry.stated().legs().stream()
                .filter(one -> one.leg().equals(leg))
                .findFirst()
                .orElseThrow(RequestException::notFound);
        if (night == 0) {
            throw RequestException.notFound();
        }
        List<PlanWhyView.Term> terms = new ArrayList<>();
        int people = 0;
        for (PlanViews.Sortie sortie : entry.whole().sorties()) {
            if (sortie.night() == night && sortie.leg().equals(leg)) {
                people += sortie.people();
                terms.add(new PlanWhyView.Term(
                        f.figure(sortie.people()),
                        f.say(
                                "transfer.plan.why.aboard",
                                "sortie",
                                sortie.number(),
                                "group",
                                f.say("transfer.plan.group." + sortie.group())),
                        path + "/people?sortie=" + sortie.number(),
                        ""));
            }
        }
        terms.add(new PlanWhyView.Term(
                f.figure(way.sorties().perNight().get(night - 1)),
                f.say("transfer.plan.why.most-sorties"),
                null,
                way.sorties().source()));
        return new PlanWhyView(
                f.say(
                        "transfer.plan.why.load",
                        "way",
                        words.way(way.from(), way.to(), way.vehicle(), f),
                        "night",
                        night),
                f.figure(people),
                terms,
                "");
    }

    private PlanWhyView limit(PlanBook.Entry entry, String which, int night, Frame f) {
        Outlook.Limit limit = entry.outlook().limits().stream()
                .filter(one -> (one.supply() + ":" + one.where()).equals(which))
                .findFirst()
                .orElseThrow(RequestException::notFound);
        if (night == 0) {
            throw RequestException.notFound();
        }
        List<PlanWhyView.Term> terms = new ArrayList<>();
        for (Outlook.Way way : entry.outlook().ways()) {
            if (way.sorties().get(night - 1) > 0 && concerns(limit, way, entry)) {
                terms.add(new PlanWhyView.Term(
                        f.say(
                                "transfer.plan.why.people-on",
                                "people",
                                way.people().get(night - 1),
                                "sorties",
                                way.sorties().get(night - 1)),
                        words.way(way.from(), way.to(), way.vehicle(), f),
                        null,
                        ""));
            }
        }
        terms.add(new PlanWhyView.Term(
                PlanBoardView.amount(limit.most().get(night - 1)),
                f.say("transfer.plan.why.to-be-had"),
                null,
                source(entry, limit, night, f)));
        return new PlanWhyView(
                f.say(
                        "transfer.plan.why.limit",
                        "limit",
                        words.limit(limit.supply().name(), limit.where(), f),
                        "night",
                        night),
                PlanBoardView.amount(limit.used().get(night - 1)),
                terms,
                f.say(limit.full(night) ? "transfer.plan.why.limit.full" : "transfer.plan.why.limit.free"));
    }

    /** Where the receiver has offered places, or lifts bring people already, the officer's figure was not taken. */
    private String source(PlanBook.Entry entry, Outlook.Limit limit, int night, Frame f) {
        boolean asStated = limit.supply() != Supply.INTAKE
                || limit.most().get(night - 1)
                        == (double) entry.stated().intake().perNight().get(night - 1);
        return asStated ? words.source(entry.stated(), limit) : f.say("transfer.plan.why.offered");
    }

    private static boolean concerns(Outlook.Limit limit, Outlook.Way way, PlanBook.Entry entry) {
        return switch (limit.supply()) {
            case TAIL -> way.vehicle().equals(limit.where());
            case BED -> way.to().equals(limit.where()) || way.from().equals(limit.where());
            case INTAKE, MINUTE, SECTION -> way.to().equals(entry.stated().destination());
            case CONVOY ->
                entry.stated().vehicles().stream()
                        .anyMatch(vehicle -> vehicle.type().equals(way.vehicle()) && vehicle.convoy());
            case ESCORT, SORTIE, NIGHT -> true;
        };
    }

    private static Outlook.Place place(PlanBook.Entry entry, String where) {
        return entry.outlook().places().stream()
                .filter(place -> place.place().equals(where))
                .findFirst()
                .orElseThrow(RequestException::notFound);
    }

    private static PlanWhyView.Term term(double figure, String words, @Nullable String path, String source) {
        return new PlanWhyView.Term(PlanBoardView.escapes(figure), words, path, source);
    }
}
