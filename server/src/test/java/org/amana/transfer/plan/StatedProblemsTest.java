package org.amana.transfer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with what was stated is said once, with the field. */
class StatedProblemsTest {

    private static final Stated GOOD = StatedPlans.small(new UUID(7, 7), LocalDate.parse("2026-01-21"), null);

    private static List<String> problems(Stated stated) {
        return StatedProblems.of(stated, Set.of("high")).stream()
                .map(refusal -> refusal.where().getFirst() + " " + refusal.code())
                .toList();
    }

    private static Stated with(List<Stated.Site> sites, List<Stated.Vehicle> vehicles, List<Stated.Way> legs) {
        return StatedPlans.with(GOOD, sites, vehicles, legs);
    }

    @Test
    void nothingIsWrongWithAGoodOne() {
        assertThat(problems(GOOD)).isEmpty();
    }

    @Test
    void aHazardMissesANightOrSaysItTwiceOrFallsTooOften() {
        Stated.Chance chance = new Stated.Chance(4_000, 5_000, StatedPlans.JUDGED);
        Stated.Site hub = GOOD.sites().getLast();
        assertThat(problems(with(
                        List.of(
                                new Stated.Site(
                                        "ghwayran",
                                        "sdf",
                                        false,
                                        List.of(new Stated.Hazard(1, 2, chance), new Stated.Hazard(2, 4, chance)),
                                        chance,
                                        null),
                                hub),
                        GOOD.vehicles(),
                        GOOD.legs())))
                .containsExactly(
                        "/sites/0/hazards transfer.plan.hazard-twice",
                        "/sites/0/hazards transfer.plan.falls-more-than-once");
        assertThat(problems(with(
                        List.of(
                                new Stated.Site(
                                        "ghwayran",
                                        "sdf",
                                        false,
                                        List.of(new Stated.Hazard(2, 3, new Stated.Chance(1, 1, " "))),
                                        new Stated.Chance(1, 10_001, "cell"),
                                        null),
                                hub),
                        GOOD.vehicles(),
                        GOOD.legs())))
                .containsExactly(
                        "/sites/0/hazards/0/chance transfer.plan.no-source",
                        "/sites/0/hazards transfer.plan.hazard-missing",
                        "/sites/0/after/escapes transfer.plan.out-of-range");
    }

    @Test
    void aLegLeadsFromAndToPlacesOfThePlanOnAVehicleOfIt() {
        Stated.Way leg = new Stated.Way(
                "nowhere",
                "moon",
                "ghwayran",
                "rocket",
                0,
                1,
                List.of("blue"),
                1,
                "cell",
                new Stated.Figures(List.of(1, -1), "cell"));
        assertThat(problems(with(GOOD.sites(), GOOD.vehicles(), List.of(leg, leg))))
                .contains(
                        "/legs/1 transfer.plan.twice",
                        "/legs/0/from transfer.plan.unknown-place",
                        "/legs/0/to transfer.plan.leads-nowhere",
                        "/legs/0/vehicle transfer.plan.unknown-vehicle",
                        "/legs/0/sortiesPerTail transfer.plan.out-of-range",
                        "/legs/0/categories/0 transfer.plan.unknown-category",
                        "/legs/0/sorties/perNight transfer.plan.not-per-night",
                        "/legs/0/sorties/perNight/1 transfer.plan.out-of-range");
    }
}
