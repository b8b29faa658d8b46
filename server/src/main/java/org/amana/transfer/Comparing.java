package org.amana.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.amana.planner.Plan;
import org.amana.planner.replan.Change;
import org.amana.platform.pages.Frame;
import org.amana.transfer.pages.PlanBoardView;
import org.amana.transfer.pages.PlanCompareView;
import org.amana.transfer.plan.Outlook;
import org.amana.transfer.plan.Stated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds two plans against each other, night by night of the calendar, as they need not begin on the same. */
@Component
final class Comparing {

    private static final int UNSAID = -1;

    private final PlanWords words;

    Comparing(PlanWords words) {
        this.words = words;
    }

    PlanCompareView of(
            PlanBoardView.Head a, PlanBook.Entry one, PlanBoardView.Head b, PlanBook.Entry other, Frame frame) {
        LocalDate first = earlier(one.stated().firstNight(), other.stated().firstNight());
        LocalDate last = one.stated().lastNight().isAfter(other.stated().lastNight())
                ? one.stated().lastNight()
                : other.stated().lastNight();
        int nights = (int) ChronoUnit.DAYS.between(first, last) + 1;
        List<Instant> days = new ArrayList<>();
        for (int night = 0; night < nights; night++) {
            days.add(LiftPageReads.noon(first.plusDays(night)));
        }
        return new PlanCompareView(
                a,
                b,
                figures(a, one, b, other, frame),
                last(one),
                last(other),
                days,
                places(one, other, first, nights),
                changes(one, other, first, frame));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private List<PlanCompareView.Figure> figures(
            PlanBoardView.Head a, PlanBook.Entry one, PlanBoardView.Head b, PlanBook.Entry other, Frame f) {
        List<PlanCompareView.Figure> figures = new ArrayList<>();
        add(figures, f.say("transfer.campaign.plan-objective"), a, b, head -> PlanBoardView.escapes(head.objective()));
        add(
                figures,
                f.say("transfer.campaign.bound"),
                a,
                b,
                head -> head.bound() == null ? "–" : PlanBoardView.escapes(head.bound()));
        add(
                figures,
                f.say("transfer.campaign.gap"),
                a,
                b,
                head -> head.gap() == null ? "–" : PlanBoardView.percent(head.gap()));
        add(figures, f.say("transfer.plan.compare.people"), a, b, head -> f.figure(head.people()));
        add(figures, f.say("transfer.plan.compare.moved"), a, b, head -> f.figure(head.moved()));
        add(figures, f.say("transfer.plan.waiting"), a, b, head -> f.figure(head.waiting()));
        add(figures, f.say("transfer.campaign.left-out"), a, b, head -> f.figure(head.leftOut()));
        String sorties = f.figure(one.plan().missions().size());
        String others = f.figure(other.plan().missions().size());
        figures.add(new PlanCompareView.Figure(
                f.say("transfer.plan.sorties.title"), sorties, others, !sorties.equals(others)));
        return figures;
    }

    private static void add(
            List<PlanCompareView.Figure> to,
            String words,
            PlanBoardView.Head a,
            PlanBoardView.Head b,
            Function<PlanBoardView.Head, String> said) {
        String one = said.apply(a);
        String other = said.apply(b);
        to.add(new PlanCompareView.Figure(words, one, other, !one.equals(other)));
    }

    private static @Nullable Instant last(PlanBook.Entry entry) {
        int night = entry.plan().missions().stream()
                .mapToInt(mission -> mission.night())
                .max()
                .orElse(0);
        return night == 0 ? null : LiftPageReads.noon(entry.stated().day(night));
    }

    private static List<PlanCompareView.Place> places(
            PlanBook.Entry one, PlanBook.Entry other, LocalDate first, int nights) {
        TreeSet<String> places = new TreeSet<>();
        one.outlook().places().forEach(place -> places.add(place.place()));
        other.outlook().places().forEach(place -> places.add(place.place()));
        return places.stream()
                .map(place -> new PlanCompareView.Place(
                        place, left(one, place, first, nights), left(other, place, first, nights)))
                .filter(place -> place.a().stream().anyMatch(left -> left > 0)
                        || place.b().stream().anyMatch(left -> left > 0))
                .toList();
    }

    private static List<Integer> left(PlanBook.Entry entry, String code, LocalDate first, int nights) {
        int offset = (int) ChronoUnit.DAYS.between(first, entry.stated().firstNight());
        List<Integer> left = new ArrayList<>();
        for (int night = 0; night < nights; night++) {
            int own = night - offset;
            left.add(
                    own < 0 || own >= entry.stated().nights()
                            ? UNSAID
                            : entry.outlook().places().stream()
                                    .filter(place -> place.place().equals(code))
                                    .mapToInt(place -> place.left().get(own))
                                    .findFirst()
                                    .orElse(UNSAID));
        }
        return left;
    }

    private List<PlanCompareView.Change> changes(
            PlanBook.Entry one, PlanBook.Entry other, LocalDate first, Frame frame) {
        return Change.between(onCalendar(one, first), onCalendar(other, first)).stream()
                .map(change -> new PlanCompareView.Change(
                        LiftPageReads.noon(first.plusDays(change.night() - 1L)),
                        way(one, other, change.leg(), frame),
                        change.sortiesBefore(),
                        change.peopleBefore(),
                        change.sortiesAfter(),
                        change.peopleAfter()))
                .toList();
    }

    private String way(PlanBook.Entry one, PlanBook.Entry other, String leg, Frame frame) {
        Outlook.Way way = java.util.stream.Stream.of(one, other)
                .flatMap(entry -> entry.outlook().ways().stream())
                .filter(candidate -> candidate.leg().equals(leg))
                .findFirst()
                .orElseThrow();
        return words.way(way.from(), way.to(), way.vehicle(), frame);
    }

    private static Plan onCalendar(PlanBook.Entry entry, LocalDate first) {
        Stated stated = entry.stated();
        int offset = (int) ChronoUnit.DAYS.between(first, stated.firstNight());
        return new Plan(
                entry.plan().instance(),
                entry.plan().missions().stream()
                        .map(mission -> mission.onNight(mission.night() + offset))
                        .toList());
    }
}
