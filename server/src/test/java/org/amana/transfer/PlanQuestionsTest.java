package org.amana.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Plan;
import org.amana.planner.child.BestPlanner;
import org.amana.planner.child.ChildSolver;
import org.amana.planner.generate.SmallGenerator;
import org.amana.planner.replan.Replan;
import org.amana.planner.why.Supply;
import org.amana.planner.why.WhatIf;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Questions about plans, with a solver and where there is none. */
class PlanQuestionsTest {

    private static final Instance INSTANCE = SmallGenerator.instance(3);
    private static final List<WhatIf> ONE_MORE = List.of(WhatIf.more(Supply.INTAKE, "", 1, 1));

    @Test
    void withoutASolverPlansAreMadeAndWhyIsNotAnswered() throws NoValidPlan {
        try (PlanQuestions questions = new PlanQuestions(new BestPlanner(null))) {
            UUID plan = UUID.randomUUID();
            assertThat(questions.explain(plan, INSTANCE)).isEmpty();
            assertThat(questions.ask(plan, INSTANCE, ONE_MORE)).isEmpty();
            assertThat(questions.bound(INSTANCE)).isEmpty();
            assertThat(questions.plan(INSTANCE, Limits.firstAnswer()).engine())
                    .contains("greedy", "no solver for this machine");
        }
    }

    @Test
    void theSameQuestionHasTheSameAnswerWhateverWasAskedBetween() {
        Assumptions.assumeTrue(ChildSolver.fits(), "no native solver for this machine");
        try (PlanQuestions questions = new PlanQuestions(new BestPlanner())) {
            UUID plan = UUID.randomUUID();
            List<Double> first = questions.ask(plan, INSTANCE, ONE_MORE).orElseThrow();
            double bound = questions.explain(plan, INSTANCE).orElseThrow().bound();
            assertThat(questions.bound(SmallGenerator.instance(4))).isPresent();
            List<WhatIf> two = List.of(ONE_MORE.getFirst(), WhatIf.more(Supply.INTAKE, "", 1, 2));
            assertThat(questions.ask(plan, INSTANCE, two).orElseThrow().getFirst())
                    .isEqualTo(first.getFirst());
            assertThat(questions.explain(plan, INSTANCE).orElseThrow().bound()).isEqualTo(bound);
        }
    }

    @Test
    void whoAsksSomethingElseCallsOffWhatTheyAskedBefore() throws NoValidPlan {
        try (PlanQuestions questions = new PlanQuestions(new BestPlanner(null))) {
            UUID officer = UUID.randomUUID();
            UUID another = UUID.randomUUID();
            long before = questions.ticket(officer);
            long others = questions.ticket(another);
            long now = questions.ticket(officer);
            assertThat(questions.stale(officer, before)).isTrue();
            assertThat(questions.stale(officer, now)).isFalse();
            assertThat(questions.stale(another, others)).isFalse();
            Replan rest = Replan.after(INSTANCE, new Plan(INSTANCE.name(), List.of()), 0);
            assertThat(questions
                            .replan(rest, Limits.firstAnswer(), officer, now)
                            .planned()
                            .objective())
                    .isGreaterThanOrEqualTo(0);
        }
    }
}
