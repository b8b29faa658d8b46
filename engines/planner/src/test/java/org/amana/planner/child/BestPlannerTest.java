package org.amana.planner.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.PlanWatcher;
import org.amana.planner.Planned;
import org.amana.planner.Scene;
import org.amana.planner.Solvers;
import org.amana.planner.StopReason;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.generate.OperationGenerator;
import org.amana.planner.generate.SmallGenerator;
import org.amana.planner.greedy.GreedyPlanner;
import org.amana.planner.why.Explanation;
import org.amana.planner.why.Supply;
import org.amana.planner.why.WhatIf;
import org.junit.jupiter.api.Test;

class BestPlannerTest {

    private static final Limits ROUNDS = new Limits(Limits.NO_TIME_LIMIT, 400);

    @Test
    void theSolverAnswersFromItsOwnProcess() throws Exception {
        Solvers.needed();
        try (ChildSolver solver = new ChildSolver();
                BestPlanner planner = new BestPlanner(solver)) {
            for (int seed = 1; seed <= 5; seed++) {
                Instance instance = SmallGenerator.instance(seed);
                Planned planned = planner.plan(instance, ROUNDS);
                assertThat(planned.engine()).isEqualTo("HiGHS 1.12");
                assertThat(PlanChecker.check(instance, planned.plan()).valid()).isTrue();
            }
            assertThat(solver.pid())
                    .isNotZero()
                    .isNotEqualTo(ProcessHandle.current().pid());
        }
    }

    @Test
    void aSolverThatDiesCostsAPlanAndNotTheProgram() throws Exception {
        Solvers.needed();
        Instance instance = SmallGenerator.instance(2);
        try (ChildSolver solver = new ChildSolver();
                BestPlanner planner = new BestPlanner(solver)) {
            planner.plan(instance, ROUNDS);
            Planned orphaned = planner.plan(instance, ROUNDS, null, new PlanWatcher() {
                @Override
                public boolean cancelled() {
                    ProcessHandle.of(solver.pid()).ifPresent(ProcessHandle::destroyForcibly);
                    return false;
                }
            });
            assertThat(PlanChecker.check(instance, orphaned.plan()).valid()).isTrue();
            assertThat(planner.plan(instance, ROUNDS).engine()).isEqualTo("HiGHS 1.12");
        }
    }

    @Test
    void withoutASolverTheGreedyEngineAnswersAndSaysSo() throws Exception {
        try (BestPlanner planner = new BestPlanner(null)) {
            Planned planned = planner.plan(SmallGenerator.instance(4), ROUNDS);
            assertThat(planned.engine()).isEqualTo("greedy by prices (no solver for this machine)");
        }
    }

    /** The first plan stands before anybody thought hard; called off, the best that was heard of is the answer. */
    @Test
    void whatThereIsIsKeptWhenSomebodySaysThatItIsEnough() throws Exception {
        Solvers.needed();
        Instance instance = OperationGenerator.operation(1);
        List<Double> heard = new CopyOnWriteArrayList<>();
        try (BestPlanner planner = new BestPlanner()) {
            Planned planned = planner.plan(instance, new Limits(Limits.NO_TIME_LIMIT, 1_000), null, new PlanWatcher() {
                @Override
                public void better(Planned better) {
                    heard.add(better.objective());
                }

                @Override
                public boolean cancelled() {
                    return heard.size() >= 2;
                }
            });
            assertThat(planned.stop()).isEqualTo(StopReason.CANCELLED);
            assertThat(PlanChecker.check(instance, planned.plan()).valid()).isTrue();
            assertThat(planned.objective()).isEqualTo(heard.getLast());
            assertThat(heard).isSortedAccordingTo(Comparator.reverseOrder());
            Planned atOnce = new GreedyPlanner().plan(instance, new Limits(Limits.NO_TIME_LIMIT, 0));
            assertThat(heard.getFirst()).isEqualTo(atOnce.objective());
        }
    }

    /** What a price says of a very small change is what solving again says. */
    @Test
    void pricesAgreeWithSolvingAgain() {
        Solvers.needed();
        try (ChildSolver solver = new ChildSolver()) {
            Instance instance = SmallGenerator.instance(11);
            Explanation explanation = solver.explain(instance);
            assertThat(explanation.limits()).isNotEmpty();
            for (Explanation.LimitWorth limit : explanation.limits()) {
                if (limit.supply() == Supply.INTAKE || limit.supply() == Supply.ESCORT) {
                    double more = 1e-4;
                    double change = solver.ask(List.of(WhatIf.more(limit.supply(), limit.where(), limit.night(), more)))
                            .getFirst();
                    assertThat(-change / more).isCloseTo(limit.worth(), within(1e-3 * Math.max(1, limit.worth())));
                }
            }
        }
    }

    /** A closed way is no reason to say that somebody cannot leave: another is tried, and somebody else waits. */
    @Test
    void whoLeavesEarlierPutsOffWhoeverIsInMoreDanger() {
        Solvers.needed();
        Instance instance = Scene.of("""
                nights 2
                category L
                site CALM alpha 0.01
                site FAILING alpha 0.2
                facility FAC
                people CALM L/G0 10
                people FAILING L/G0 10
                vehicle BUS seats 10 tails 0
                vehicle HELI seats 10 tails 4
                leg B1 CALM FAC BUS sorties 0
                leg H1 CALM FAC HELI
                leg H2 FAILING FAC HELI
                intake 10
                """);
        try (ChildSolver solver = new ChildSolver()) {
            solver.explain(instance);
            double first =
                    solver.ask(List.of(WhatIf.leave("CALM", "L", "G0", 1))).getFirst();
            assertThat(first).isCloseTo(0.2 - 0.01, within(1e-6));
        }
    }
}
