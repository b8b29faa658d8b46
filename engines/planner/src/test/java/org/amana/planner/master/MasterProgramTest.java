package org.amana.planner.master;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Planned;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.generate.SmallGenerator;
import org.amana.planner.generate.VariedGenerator;
import org.amana.planner.greedy.GreedyPlanner;
import org.amana.planner.program.LinearProgram;
import org.junit.jupiter.api.Test;

/** The program says of a valid plan what the checker says: that it is allowed, and what it costs. */
class MasterProgramTest {

    private static final int SEEDS = 60;
    private static final double TOLERANCE = 1e-6;

    @Test
    void everyPlanIsAnAnswerOfTheProgramAtTheSameCost() throws NoValidPlan {
        for (int seed = 1; seed <= SEEDS; seed++) {
            agrees(SmallGenerator.instance(seed));
        }
        agrees(VariedGenerator.instance(0));
    }

    private static void agrees(Instance instance) throws NoValidPlan {
        Planned planned = new GreedyPlanner().plan(instance, Limits.firstAnswer());
        MasterProgram master = new MasterProgram(instance, 0);
        double[] values = master.values(planned.plan());
        assertThat(cost(master.program(), values) * master.unit())
                .as(instance.name())
                .isCloseTo(planned.objective(), within(TOLERANCE * Math.max(1, planned.objective())));
        keepsRows(master.program(), values, instance.name());
        assertThat(PlanChecker.check(instance, master.plan(values)).violations())
                .as(instance.name())
                .isEmpty();
    }

    private static double cost(LinearProgram program, double[] values) {
        double sum = 0;
        for (int j = 0; j < values.length; j++) {
            sum += program.cost()[j] * values[j];
        }
        return sum;
    }

    private static void keepsRows(LinearProgram program, double[] values, String name) {
        for (int j = 0; j < values.length; j++) {
            assertThat(values[j]).as("column %d of %s", j, name).isBetween(program.lower()[j], program.upper()[j]);
        }
        for (int i = 0; i < program.rows(); i++) {
            double sum = 0;
            for (int e = program.rowStart()[i]; e < program.rowStart()[i + 1]; e++) {
                sum += program.value()[e] * values[program.index()[e]];
            }
            assertThat(sum)
                    .as("row %d of %s", i, name)
                    .isBetween(program.rowLower()[i] - TOLERANCE, program.rowUpper()[i] + TOLERANCE);
        }
    }
}
