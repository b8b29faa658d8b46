package org.amana.planner.greedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Planned;
import org.amana.planner.StopReason;
import org.amana.planner.generate.OperationGenerator;
import org.junit.jupiter.api.Test;

class OperationSizeTest {

    @Test
    void theOperationGetsAGoodPlanWithABound() throws NoValidPlan {
        Instance operation = OperationGenerator.operation(1);
        assertThat(operation.people()).isEqualTo(OperationGenerator.PEOPLE);
        Planned planned = new GreedyPlanner().plan(operation, Limits.goodAnswer());
        assertThat(planned.gap().orElseThrow()).isBetween(0.0, 0.06);
        assertThat(planned.stop()).isEqualTo(StopReason.ROUNDS_DONE);
    }

    @Test
    void noTimeStillGetsAPlan() throws NoValidPlan {
        Planned planned = new GreedyPlanner().plan(OperationGenerator.operation(2), Limits.within(Duration.ZERO));
        assertThat(planned.stop()).isEqualTo(StopReason.TIME_UP);
        assertThat(planned.bound()).isEmpty();
        assertThat(planned.plan().missions()).isNotEmpty();
    }
}
