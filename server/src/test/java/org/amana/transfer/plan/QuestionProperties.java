package org.amana.transfer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amana.planner.Instance;
import org.amana.planner.InstanceProblems;
import org.amana.planner.NoValidPlan;
import org.amana.planner.PopulationEntry;
import org.amana.planner.child.BestPlanner;
import org.amana.planner.greedy.GreedyPlanner;
import org.amana.planner.json.BadInput;
import org.amana.planner.json.PlannerJson;

/** What is stated and who is nominated become a question that the engine takes, whatever the order it came in. */
class QuestionProperties {

    private static final UUID CAMPAIGN = new UUID(7, 7);
    private static final LocalDate FIRST = LocalDate.parse("2026-01-21");
    private static final List<CategoryWeight> WEIGHTS =
            List.of(new CategoryWeight("high", 5, 1, 50, 30), new CategoryWeight("low", 1, 1, 10, 15));

    private static Roster roster(Random random, int people) {
        List<Roster.Candidate> candidates = new ArrayList<>();
        List<Roster.LeftOut> leftOut = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            UUID id = new UUID(1, i);
            if (random.nextInt(5) == 0) {
                leftOut.add(new Roster.LeftOut(id, i, "transfer.left-out.absent"));
            } else {
                candidates.add(new Roster.Candidate(
                        id,
                        i,
                        random.nextInt(4) == 0 ? "kharab-al-jir" : "ghwayran",
                        Group.values()[random.nextInt(Group.values().length)],
                        random.nextBoolean() ? "high" : "low",
                        1 + random.nextInt(4)));
            }
        }
        return new Roster(candidates, leftOut);
    }

    private static Question question(Stated stated, Roster roster) {
        return new Question(stated, roster, WEIGHTS, List.of(50, 50, 50, 50), Map.of());
    }

    @Property(tries = 50)
    void everybodyStandsInOneClassAndTheEngineTakesTheQuestion(@ForAll long seed) throws BadInput {
        Roster roster = roster(new Random(seed), 60);
        Question question = question(StatedPlans.small(CAMPAIGN, FIRST, null), roster);
        Instance instance = question.instance();

        assertThat(StatedProblems.of(question.stated(), Set.of("high", "low"))).isEmpty();
        assertThat(question.misfits()).isEmpty();
        assertThat(InstanceProblems.of(instance)).isEmpty();
        assertThat(instance.people()).isEqualTo(roster.candidates().size());
        assertThat(roster.classes().stream()
                        .mapToInt(Roster.PersonClass::people)
                        .sum())
                .isEqualTo(roster.candidates().size());
        assertThat(instance.population().stream().map(PopulationEntry::count)).allMatch(count -> count > 0);
        assertThat(PlannerJson.instance("written", PlannerJson.write(instance)).value())
                .isEqualTo(instance);
    }

    @Property(tries = 50)
    void theOrderOfAnythingChangesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        Roster roster = roster(random, 40);
        Stated stated = StatedPlans.small(CAMPAIGN, FIRST, null);
        Stated shuffled = StatedPlans.with(
                stated,
                shuffled(stated.sites(), random),
                shuffled(stated.vehicles(), random),
                shuffled(stated.legs(), random));
        Roster other = new Roster(shuffled(roster.candidates(), random), shuffled(roster.leftOut(), random));

        assertThat(question(shuffled, other).instance())
                .isEqualTo(question(stated, roster).instance());
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> copy = new ArrayList<>(rows);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Property(tries = 25)
    void everybodyInAClassIsOnSortiesOrWaitsAndGroupsNeverMix(@ForAll long seed) throws NoValidPlan {
        Roster roster = roster(new Random(seed), 120);
        Solved solved = new Solving(new GreedyPlanner())
                .solve(question(StatedPlans.small(CAMPAIGN, FIRST, null), roster), List.of());
        Set<UUID> moved = new HashSet<>();
        solved.aboard().forEach(moved::addAll);

        assertThat(moved).doesNotContainAnyElementsOf(solved.waiting());
        assertThat(moved.size() + solved.waiting().size())
                .isEqualTo(roster.candidates().size());
        for (int i = 0; i < solved.plan().missions().size(); i++) {
            var mission = solved.plan().missions().get(i);
            List<UUID> aboard = solved.aboard().get(i);
            assertThat(aboard).hasSize(mission.people());
            assertThat(roster.candidates().stream()
                            .filter(one -> aboard.contains(one.person()))
                            .map(one -> one.group().name())
                            .distinct())
                    .containsExactly(mission.segregation());
        }
        assertThat(solved.bound()).isPresent();
        assertThat(solved.bound().getAsDouble()).isLessThanOrEqualTo(solved.objective() + 1e-6);
    }

    @Example
    void aHubThatIsOverfullAndCannotBeEmptiedHasNoPlanAndTheEngineSaysWhichRule() {
        List<Roster.Candidate> stranded = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            stranded.add(new Roster.Candidate(new UUID(1, i), i, "kharab-al-jir", Group.ADULT, "low", 4));
        }
        Question question = question(StatedPlans.small(CAMPAIGN, FIRST, null), new Roster(stranded, List.of()));
        assertThatExceptionOfType(NoValidPlan.class)
                .isThrownBy(() -> new Solving(new GreedyPlanner()).solve(question, List.of()))
                .satisfies(none -> assertThat(none.reasons()).isNotEmpty().allMatch(one -> one.contains("CAPACITY")));
    }

    @Example
    void theSameQuestionHasTheSamePlanByTheSolverAndItIsNoWorse() throws Exception {
        Question question = question(StatedPlans.small(CAMPAIGN, FIRST, null), roster(new Random(5), 150));
        Solved greedy = new Solving(new GreedyPlanner()).solve(question, List.of());
        try (Solving one = new Solving(new BestPlanner());
                Solving other = new Solving(new BestPlanner())) {
            Solved first = one.solve(question, List.of());
            assertThat(other.solve(question, List.of()).plan()).isEqualTo(first.plan());
            assertThat(one.solve(question, List.of()).aboard()).isEqualTo(first.aboard());
            assertThat(first.objective()).isLessThanOrEqualTo(greedy.objective() + 1e-6);
        }
    }

    @Example
    void whereNoSolverLoadsAPlanIsMadeAllTheSameAndSaysSo() throws Exception {
        Question question = question(StatedPlans.small(CAMPAIGN, FIRST, null), roster(new Random(5), 150));
        try (Solving alone = new Solving(new BestPlanner(null))) {
            Solved solved = alone.solve(question, List.of());
            assertThat(solved.engine()).contains("greedy", "no solver for this machine");
            assertThat(solved.plan().missions()).isNotEmpty();
        }
    }

    @Example
    void nobodyToPlanIsAnEmptyPlan() throws NoValidPlan {
        Question question = question(StatedPlans.small(CAMPAIGN, FIRST, null), new Roster(List.of(), List.of()));
        assertThat(new Solving(new GreedyPlanner())
                        .solve(question, List.of())
                        .plan()
                        .missions())
                .isEmpty();
    }

    @Property(tries = 25)
    void whoIsKeptApartSharesNoSortie(@ForAll long seed) throws NoValidPlan {
        Random random = new Random(seed);
        Roster roster = roster(random, 60);
        List<UUID> group = roster.candidates().stream()
                .filter(one -> one.place().equals("ghwayran"))
                .limit(8)
                .map(Roster.Candidate::person)
                .toList();
        Solved solved = new Solving(new GreedyPlanner())
                .solve(question(StatedPlans.small(CAMPAIGN, FIRST, null), roster), List.of(group));

        for (List<UUID> aboard : solved.aboard()) {
            assertThat(aboard.stream().filter(group::contains)).hasSizeLessThanOrEqualTo(1);
        }
    }
}
