package org.amana.console;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amana.console.pages.HomeView;
import org.amana.console.pages.HomeView.Figures;
import org.amana.reference.PlaceKind;
import org.amana.reference.Reference;
import org.amana.register.AccountKind;
import org.amana.register.LastCustody;
import org.amana.register.Moment;
import org.amana.register.NumberNow;
import org.amana.register.SeenNow;
import org.amana.transfer.LiftBoard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts the number now together, by authority and place: the roll on one side, what was seen on the other. */
@Component
final class NumberTable {

    /** A place is to be counted every day. */
    private static final Duration COUNT_HOLDS = Duration.ofHours(24);

    /** @param sum of people held; residents of camps stand apart */
    record Table(Figures sum, List<HomeView.Authority> authorities, List<HomeView.Camp> camps) {}

    private final SeenNow seen;
    private final Reference reference;

    NumberTable(SeenNow seen, Reference reference) {
        this.seen = seen;
        this.reference = reference;
    }

    Table of(JdbcClient database, Moment moment, List<LiftBoard.Now> lifts) {
        SeenNow.Observed observed = seen.of(database, moment);
        NumberNow.Table table = observed.table();
        List<LastCustody.Lost> missing = observed.lost();
        Map<String, LiftBoard.Now> moving =
                lifts.stream().collect(Collectors.toMap(LiftBoard.Now::place, Function.identity()));
        Map<String, List<HomeView.Line>> byParty = new TreeMap<>();
        for (NumberNow.Line line : table.lines()) {
            @Nullable String place = line.place();
            if (place != null && !isCamp(place)) {
                byParty.computeIfAbsent(line.authority(), party -> new ArrayList<>())
                        .add(line(line, place, moving.get(place), observed, moment.at()));
            }
        }
        for (LastCustody.Lost some : missing) {
            if (!some.resident()) {
                byParty.computeIfAbsent(some.authority(), party -> new ArrayList<>())
                        .add(lostLine(some));
            }
        }
        List<HomeView.Authority> authorities = byParty.entrySet().stream()
                .map(entry -> authority(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                                (HomeView.Authority a) -> a.sum().roll())
                        .reversed())
                .toList();
        Figures sum = authorities.stream().map(HomeView.Authority::sum).reduce(Figures.none(), Figures::plus);
        return new Table(sum, authorities, camps(table, observed, missing));
    }

    private boolean isCamp(String place) {
        return reference
                .findPlace(place)
                .filter(p -> p.kind() == PlaceKind.CAMP)
                .isPresent();
    }

    private static HomeView.Authority authority(String party, List<HomeView.Line> lines) {
        List<HomeView.Line> sorted = lines.stream()
                .sorted(Comparator.comparing(HomeView.Line::lastCustodian)
                        .thenComparing(HomeView.Line::lift)
                        .thenComparing(line -> -line.figures().roll()))
                .toList();
        Figures sum = sorted.stream().map(HomeView.Line::figures).reduce(Figures.none(), Figures::plus);
        return new HomeView.Authority(party, sum, sorted);
    }

    private static HomeView.Line line(
            NumberNow.Line line, String place, LiftBoard.@Nullable Now lift, SeenNow.Observed observed, Instant now) {
        int present = line.persons() - line.unaccounted() - line.absent();
        boolean reception = lift != null && lift.inReception();
        SeenNow.Seen saw =
                observed.seen().getOrDefault(new SeenNow.Where(line.authority(), place), new SeenNow.Seen(0, 0));
        SeenNow.@Nullable LastCount count = observed.counts().get(place);
        Figures figures = new Figures(
                line.inTransit() ? 0 : present,
                line.inTransit() && !reception ? present : 0,
                line.inTransit() && reception ? present : 0,
                line.absent(),
                0,
                saw.seen(),
                saw.notSeen(),
                observed.strangers().getOrDefault(place, 0),
                line.nextBack());
        return new HomeView.Line(
                lift == null ? place : lift.lift(),
                line.inTransit(),
                false,
                figures,
                count == null ? null : count.taken(),
                count == null ? null : how(count),
                count != null && !count.clears(),
                !line.inTransit()
                        && (count == null || count.taken().plus(COUNT_HOLDS).isBefore(now)));
    }

    private static String how(SeenNow.LastCount count) {
        return "console.count." + count.kind().name() + (count.byTwo() ? ".two" : "");
    }

    private static HomeView.Line lostLine(LastCustody.Lost some) {
        Figures figures = new Figures(0, 0, 0, 0, some.persons(), 0, 0, 0, null);
        return new HomeView.Line(
                some.place() == null ? "" : some.place(), false, true, figures, null, null, false, false);
    }

    private List<HomeView.Camp> camps(
            NumberNow.Table table, SeenNow.Observed observed, List<LastCustody.Lost> missing) {
        Map<String, HomeView.Camp> camps = new TreeMap<>();
        for (NumberNow.Line line : table.lines()) {
            @Nullable String place = line.place();
            if (place != null && isCamp(place)) {
                int present = line.persons() - line.byKind().getOrDefault(AccountKind.UNACCOUNTED, 0);
                int saw = observed.seen()
                        .getOrDefault(new SeenNow.Where(line.authority(), place), new SeenNow.Seen(0, 0))
                        .seen();
                camps.merge(
                        place, new HomeView.Camp(place, line.authority(), present, present, saw, 0), NumberTable::sum);
            }
        }
        for (LastCustody.Lost some : missing) {
            if (some.resident() && some.place() != null) {
                camps.merge(
                        some.place(),
                        new HomeView.Camp(some.place(), some.authority(), some.persons(), 0, 0, some.persons()),
                        NumberTable::sum);
            }
        }
        return List.copyOf(camps.values());
    }

    private static HomeView.Camp sum(HomeView.Camp one, HomeView.Camp other) {
        return new HomeView.Camp(
                one.place(),
                one.party(),
                one.roll() + other.roll(),
                one.present() + other.present(),
                one.seen() + other.seen(),
                one.unknown() + other.unknown());
    }
}
