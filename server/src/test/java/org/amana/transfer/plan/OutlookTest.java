package org.amana.transfer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Plan;
import org.amana.planner.Planned;
import org.amana.planner.StopReason;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.generate.SmallGenerator;
import org.amana.planner.greedy.GreedyPlanner;
import org.junit.jupiter.api.Test;

/** The board's figures are those of the independent checker, and what is tried means the same to engine and officer. */
class OutlookTest {

    private static final CategoryWeight LOW = new CategoryWeight("low", 1, 1, 10, 15);

    private static Planned plan(Instance instance) {
        try {
            return new GreedyPlanner().plan(instance, new Limits(Limits.NO_TIME_LIMIT, 20));
        } catch (NoValidPlan e) {
            return new Planned(
                    new Plan(instance.name(), List.of()),
                    PlanChecker.check(instance, new Plan(instance.name(), List.of()))
                            .objective(),
                    OptionalDouble.empty(),
                    "nobody",
                    StopReason.ROUNDS_DONE);
        }
    }

    @Property(tries = 40)
    void whatPlacesAndWaysCostIsTheObjectiveAndEverybodyIsSomewhere(@ForAll @IntRange(max = 500) int seed) {
        Instance instance = SmallGenerator.instance(seed);
        Plan plan = plan(instance).plan();
        PlanCheck check = PlanChecker.check(instance, plan);
        Outlook outlook = Outlook.of(instance, plan);

        double places =
                outlook.places().stream().mapToDouble(Outlook.Place::cost).sum();
        double ways = outlook.ways().stream().mapToDouble(Outlook.Way::cost).sum();
        assertThat(places + ways).isCloseTo(check.objective(), within(1e-6 * Math.max(1, check.objective())));
        assertThat(outlook.left(outlook.nights())).isEqualTo(check.leftBehind());
        assertThat(outlook.ways().stream()
                        .flatMap(way -> way.sorties().stream())
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(check.missions());
    }

    @Property(tries = 40)
    void aPlanThatPassedTheCheckerUsesNoMoreThanThereIs(@ForAll @IntRange(max = 500) int seed) {
        Instance instance = SmallGenerator.instance(seed);
        Plan plan = plan(instance).plan();
        if (!PlanChecker.check(instance, plan).valid()) {
            return;
        }
        for (Outlook.Limit limit : Outlook.of(instance, plan).limits()) {
            for (int night = 1; night <= instance.nights(); night++) {
                assertThat(limit.used().get(night - 1))
                        .as("%s %s, night %d", limit.supply(), limit.where(), night)
                        .isLessThanOrEqualTo(limit.most().get(night - 1) + 1e-6);
            }
        }
    }

    /** The engine is asked about the same thing that is put on record when the officer says so. */
    @Property(tries = 30)
    void whatIsTriedIsTheSameToTheEngineAndOnRecord(
            @ForAll @IntRange(min = -2, max = 3) int tails,
            @ForAll @IntRange(min = -60, max = 40) int intake,
            @ForAll @IntRange(max = 3) int twice) {
        Stated stated = StatedPlans.small(new UUID(7, 7), LocalDate.parse("2026-01-21"), null);
        Trial trial = new Trial(Map.of("bus", tails, "c-130", 1), 0, intake, Map.of("ghwayran", 100 * twice));
        Instance tried = trial.on(question(stated, stated.intake().perNight()).instance());
        Stated recorded = trial.on(stated, UUID.randomUUID(), 0, Map.of(), "cell");
        Instance fromRecord = question(recorded, recorded.intake().perNight()).instance();

        assertThat(fromRecord.vehicles()).isEqualTo(tried.vehicles());
        assertThat(fromRecord.intakePerNight()).isEqualTo(tried.intakePerNight());
        for (int i = 0; i < tried.nodes().size(); i++) {
            List<Double> chances = tried.nodes().get(i).alpha();
            for (int night = 0; night < chances.size(); night++) {
                assertThat(fromRecord.nodes().get(i).alpha().get(night)).isCloseTo(chances.get(night), within(1e-9));
            }
        }
        assertThat(tails == 0 || recorded.vehicles().getFirst().tails().source().endsWith("cell"))
                .as("whose figure it is")
                .isTrue();
    }

    private static Question question(Stated stated, List<Integer> intake) {
        Roster roster = new Roster(
                List.of(new Roster.Candidate(new UUID(1, 1), 1, "ghwayran", Group.ADULT, "low", 1)), List.of());
        return new Question(stated, roster, List.of(LOW), intake, Map.of());
    }

    @Test
    void nightsThatAreGoneAreCutOffWithWhoeverArrivedInThem() {
        Stated small = StatedPlans.small(new UUID(7, 7), LocalDate.parse("2026-01-21"), null);
        Stated whole = new Stated(
                small.plan(),
                small.campaign(),
                small.receiver(),
                small.destination(),
                small.firstNight(),
                small.nights(),
                small.sites(),
                small.vehicles(),
                small.legs(),
                small.intake(),
                null,
                null,
                null,
                null,
                List.of(new Stated.Section(
                        "north", null, null, new Stated.Figures(List.of(10, 20, 30, 40), "receiver"))),
                List.of(new Stated.Clearing("gate.files.not-ready", 3, "clinic")),
                null);
        Stated rest = new Trial(Map.of(), 0, 0, Map.of()).on(whole, UUID.randomUUID(), 2, Map.of("north", 15), "cell");

        assertThat(rest.firstNight()).isEqualTo("2026-01-23");
        assertThat(rest.nights()).isEqualTo(2);
        assertThat(Objects.requireNonNull(rest.sections()).getFirst().arrivals().perNight())
                .containsExactly(15, 25);
        assertThat(rest.cleared().getFirst().night()).isEqualTo(1);
        assertThat(StatedProblems.of(rest, Set.of("low"))).isEmpty();
    }
}
