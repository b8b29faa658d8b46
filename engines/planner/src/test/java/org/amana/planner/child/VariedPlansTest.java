package org.amana.planner.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.Planned;
import org.amana.planner.Shared;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.cli.ReferenceCheck;
import org.amana.planner.generate.VariedGenerator;
import org.amana.planner.json.PlannerJson;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The planner that is meant, on instances unlike each other: a few of those that the bench runs a thousand of. */
class VariedPlansTest {

    private static final int CASES = 24;
    private static final Limits LIMITS = new Limits(Limits.NO_TIME_LIMIT, 200, 0.01);

    private static List<Planned> plans(Path folder) throws Exception {
        List<Planned> plans = new ArrayList<>();
        try (BestPlanner planner = new BestPlanner()) {
            for (int seed = 0; seed < CASES; seed++) {
                Instance instance = VariedGenerator.instance(seed);
                Planned planned = planner.plan(instance, LIMITS);
                assertThat(PlanChecker.check(instance, planned.plan()).violations())
                        .as("seed %d", seed)
                        .isEmpty();
                assertThat(planned.bound().orElse(0)).isLessThanOrEqualTo(planned.objective() + 1e-6);
                Files.writeString(folder.resolve(seed + ".instance.json"), PlannerJson.write(instance));
                Files.writeString(folder.resolve(seed + ".plan.json"), PlannerJson.write(planned.plan()));
                plans.add(planned);
            }
        }
        return plans;
    }

    @Test
    void everyPlanPassesEveryChecker(@TempDir Path folder) throws Exception {
        List<Planned> plans = plans(folder);
        List<ReferenceCheck.Verdict> verdicts;
        try {
            verdicts = ReferenceCheck.of(Shared.planner(), folder, CASES);
        } catch (IOException e) {
            System.err.println("SKIPPED: no python3 to run the reference checkers with");
            Assumptions.abort("no python3");
            return;
        }
        for (int seed = 0; seed < CASES; seed++) {
            assertThat(verdicts.get(seed).violations()).as("seed %d", seed).isZero();
            assertThat(verdicts.get(seed).objective())
                    .as("seed %d", seed)
                    .isCloseTo(plans.get(seed).objective(), within(1e-4));
        }
    }

    @Test
    void theSameSeedIsTheSameInstanceAndOthersAreOthers() {
        assertThat(VariedGenerator.instance(7)).isEqualTo(VariedGenerator.instance(7));
        assertThat(VariedGenerator.instance(8)).isNotEqualTo(VariedGenerator.instance(7));
        assertThat(VariedGenerator.large(24)).isTrue();
        assertThat(VariedGenerator.instance(24).nights()).isEqualTo(30);
    }
}
