package org.amana.planner.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amana.planner.Escorts;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.Load;
import org.amana.planner.Manifest;
import org.amana.planner.Mission;
import org.amana.planner.NamedMission;
import org.amana.planner.NoValidPlan;
import org.amana.planner.PeopleList;
import org.amana.planner.PersonHeld;
import org.amana.planner.Plan;
import org.amana.planner.Scene;
import org.amana.planner.check.ManifestCheck;
import org.amana.planner.check.ManifestChecker;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.generate.OperationGenerator;
import org.amana.planner.generate.SmallGenerator;
import org.amana.planner.greedy.GreedyPlanner;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private static final Instance TWO_SORTIES = Scene.of("""
            nights 1
            category L
            site S1 alpha 0.1
            facility FAC
            people S1 L/G0 4
            vehicle HELI seats 2 tails 2
            leg H1 S1 FAC HELI
            """);

    private static Plan plan(Instance instance) throws NoValidPlan {
        return new GreedyPlanner()
                .plan(instance, new Limits(Duration.ofSeconds(9), 40))
                .plan();
    }

    private static PeopleList four(List<List<String>> apart) {
        return new PeopleList(
                List.of("A", "B", "C", "D").stream()
                        .map(id -> new PersonHeld(id, "S1", "L", "G0"))
                        .toList(),
                apart);
    }

    @Test
    void pairsGoOnDifferentSorties() throws NoValidPlan {
        Assigned assigned = ManifestBuilder.build(
                TWO_SORTIES, plan(TWO_SORTIES), four(List.of(List.of("A", "B"), List.of("C", "D"), List.of("A", "D"))));
        assertThat(assigned.pairs()).isZero();
        assertThat(assigned.conflicts()).isEmpty();
    }

    @Test
    void threeApartOnTwoSortiesIsImpossibleAndSaysSo() throws NoValidPlan {
        Assigned assigned =
                ManifestBuilder.build(TWO_SORTIES, plan(TWO_SORTIES), four(List.of(List.of("A", "B", "C"))));
        assertThat(assigned.pairs()).isEqualTo(1);
        assertThat(assigned.unavoidablePairs()).isEqualTo(1);
        assertThat(assigned.conflicts().get(0).why())
                .isEqualTo("impossible to avoid all: 3 of the group are L at S1, 2 sorties take them from there");
    }

    /** Escorts are counted by who is on board and what their categories ask for; a manifest that says otherwise is wrong. */
    @Test
    void aManifestSaysWhatEscortsEachSortieNeeds() throws NoValidPlan {
        Instance guarded = Scene.of("""
                nights 1
                category H escorts 0.5
                category L escorts 0.1
                site S1 alpha 0.1
                facility FAC
                people S1 H/G0 3
                people S1 L/G0 2
                vehicle HELI seats 8 tails 1
                leg H1 S1 FAC HELI
                """);
        PeopleList five = new PeopleList(
                List.of("A", "B", "C", "D", "E").stream()
                        .map(id -> new PersonHeld(id, "S1", id.compareTo("D") < 0 ? "H" : "L", "G0"))
                        .toList(),
                List.of());
        Manifest manifest = ManifestBuilder.build(guarded, plan(guarded), five).manifest();
        NamedMission sortie = manifest.missions().getFirst();
        assertThat(sortie.escorts())
                .isEqualTo(new Escorts(2, List.of(new Escorts.Share("H", 3, 1.5), new Escorts.Share("L", 2, 0.2))));
        assertThat(ManifestChecker.check(guarded, five, manifest).valid()).isTrue();
        Manifest short1 = new Manifest(List.of(new NamedMission(
                sortie.night(),
                sortie.leg(),
                sortie.segregation(),
                sortie.people(),
                new Escorts(1, List.of(new Escorts.Share("H", 3, 1.5))))));
        assertThat(ManifestChecker.check(guarded, five, short1).people())
                .extracting(one -> one.text())
                .anyMatch(text -> text.startsWith("1 escorts are named"))
                .anyMatch(text -> text.startsWith("escorts by category are {H=1.5}"));
    }

    /** Two of the four aircraft stand idle: a third sortie keeps the third of the group apart, at no cost. */
    @Test
    void whereASortieMayBeAddedItKeepsThemApart() throws NoValidPlan {
        Instance roomy = Scene.of("""
                nights 1
                category L
                site S1 alpha 0.1
                facility FAC
                people S1 L/G0 4
                vehicle HELI seats 2 tails 4
                leg H1 S1 FAC HELI
                """);
        Plan plan = new Plan("two sorties", List.of(sortie(2), sortie(2)));
        PeopleList three = four(List.of(List.of("A", "B", "C")));
        MoreSorties.Widened widened = MoreSorties.build(roomy, plan, three, 1);
        assertThat(widened.added()).isEqualTo(1);
        assertThat(widened.assigned().conflicts()).isEmpty();
        assertThat(widened.plan().missions()).hasSize(3);
        assertThat(PlanChecker.check(roomy, widened.plan()).objective())
                .isEqualTo(PlanChecker.check(roomy, plan).objective());
        // Briefed already: nothing is added.
        assertThat(MoreSorties.build(roomy, plan, three, 2).added()).isZero();
    }

    @Test
    void whereNoAircraftIsLeftTheyStillMeetAndItIsSaid() throws NoValidPlan {
        MoreSorties.Widened widened =
                MoreSorties.build(TWO_SORTIES, plan(TWO_SORTIES), four(List.of(List.of("A", "B", "C"))), 1);
        assertThat(widened.added()).isZero();
        assertThat(widened.assigned().conflicts().getFirst().why()).startsWith("impossible to avoid all");
    }

    private static Mission sortie(int people) {
        return new Mission(1, "H1", "ADULT", List.of(new Load("L", "G0", people)));
    }

    @Property(tries = 100)
    void addedSortiesBreakNoRuleCostNothingAndFewerMeet(@ForAll long seed) throws NoValidPlan {
        Instance instance = SmallGenerator.instance(seed);
        Plan plan = plan(instance);
        PeopleList people = SmallGenerator.people(instance, 10, 6, seed);
        MoreSorties.Widened widened = MoreSorties.build(instance, plan, people, 1);
        ManifestCheck check =
                ManifestChecker.check(instance, people, widened.assigned().manifest());
        assertThat(check.valid()).as(check.toString()).isTrue();
        assertThat(check.plan().objective())
                .isCloseTo(PlanChecker.check(instance, plan).objective(), within(1e-9));
        assertThat(check.pairs())
                .isLessThanOrEqualTo(
                        ManifestBuilder.build(instance, plan, people).pairs());
        assertThat(widened.plan().missions()).hasSize(plan.missions().size() + widened.added());
    }

    @Test
    void peopleWhoAreNotThePopulationAreRefused() throws NoValidPlan {
        Plan plan = plan(TWO_SORTIES);
        PeopleList five = new PeopleList(List.of(new PersonHeld("A", "S1", "L", "G0")), List.of());
        assertThatThrownBy(() -> ManifestBuilder.build(TWO_SORTIES, plan, five))
                .hasMessageContaining("L/G0 at S1: 3 names missing");
    }

    @Property(tries = 100)
    void namesConnectAndAddUpToThePlan(@ForAll long seed) throws NoValidPlan {
        Instance instance = SmallGenerator.instance(seed);
        Plan plan = plan(instance);
        PeopleList people = SmallGenerator.people(instance, 10, 6, seed);
        Assigned assigned = ManifestBuilder.build(instance, plan, people);
        ManifestCheck check = ManifestChecker.check(instance, people, assigned.manifest());
        assertThat(check.valid()).as(check.toString()).isTrue();
        assertThat(check.pairs()).isEqualTo(assigned.pairs()).isGreaterThanOrEqualTo(assigned.unavoidablePairs());
        assertThat(check.plan().missions()).isEqualTo(plan.missions().size());
    }

    @Test
    void theOperationHasFewConflictsLeft() throws NoValidPlan {
        Instance instance = OperationGenerator.operation(1);
        PeopleList people = SmallGenerator.people(instance, 500, 6, 1);
        Assigned assigned = ManifestBuilder.build(instance, plan(instance), people);
        assertThat(ManifestChecker.check(instance, people, assigned.manifest()).valid())
                .isTrue();
        assertThat(assigned.pairs()).isLessThan(80);
    }
}
