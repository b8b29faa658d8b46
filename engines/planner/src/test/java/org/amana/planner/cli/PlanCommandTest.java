package org.amana.planner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amana.planner.Instance;
import org.amana.planner.Shared;
import org.amana.planner.child.ChildSolver;
import org.amana.planner.generate.SmallGenerator;
import org.amana.planner.json.PlannerJson;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final String TINY = "src/test/resources/tiny.instance.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Object... words) {
        out.reset();
        err.reset();
        String[] args = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            args[i] = words[i].toString();
        }
        return PlanCommand.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void sendsBusesToAndFro(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("buses.txt");
        Files.writeString(file, "2 1\n1 2\n2 3 2 1\n2 4 2 2\n1 4 4\n1 1 9\n2 9 1\n");
        assertThat(run("--buses", file)).isZero();
        assertThat(printed()).contains("bus 1", "last safe      7", "bound ");
        Files.writeString(file, "2 1\n1 2\n2 3 2 1\n2 4 2 2\n1 4 -4\n1 1 9\n2 9 1\n");
        assertThat(run("--buses", file)).isEqualTo(PlanCommand.UNUSABLE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("buses.txt: number 15: time from a depot: -4");
        Files.writeString(file, "2 1\n1 2\n2 3 2 1\n2 2 1 1\n1 4 4\n1 1 9\n2 9 1\n");
        assertThat(run("--buses", file)).isEqualTo(PlanCommand.UNUSABLE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("room for 2 loads, and 3 wait");
    }

    @Test
    void plansNamesReplansAndChecks(@TempDir Path folder) throws Exception {
        Instance instance = PlannerJson.readInstance(Path.of(TINY)).value();
        Path people = folder.resolve("people.json");
        Path plan = folder.resolve("plan.json");
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(people, PlannerJson.write(SmallGenerator.people(instance, 3, 3, 1)));
        assertThat(run(TINY, "--out", plan, "--people", people, "--manifest", manifest))
                .isZero();
        assertThat(printed()).contains("objective ", "bound ", "gap ", "engine         ", "keep apart");
        assertThat(run("--check", TINY, plan)).isZero();
        assertThat(run("--check", TINY, people, manifest)).isZero();
        assertThat(run(TINY, "--from", plan, "--night", "2", "--out", plan)).isZero();
        assertThat(run("--check", TINY, plan)).isZero();
        assertThat(printed()).contains("violations     0");
    }

    @Test
    void whyAndReplaysAreAnsweredFromTheCommandLine(@TempDir Path folder) throws Exception {
        Instance instance = PlannerJson.readInstance(Path.of(TINY)).value();
        String place = instance.population().getFirst().node();
        Path plan = folder.resolve("plan.json");
        assertThat(run(TINY, "--out", plan)).isZero();
        assertThat(run("--replay", TINY, plan, "--replays", "500")).isZero();
        String once = printed();
        assertThat(once).contains("replays        500", "mean ", "nobody in ");
        assertThat(run("--replay", TINY, plan, "--replays", "500")).isZero();
        assertThat(printed()).as("the same in every run").isEqualTo(once);
        assertThat(run("--replay", TINY)).isEqualTo(PlanCommand.UNUSABLE);
        Assumptions.assumeTrue(ChildSolver.fits(), "no native solver for this machine");
        assertThat(run("--why", TINY, "--at", place)).isZero();
        assertThat(printed()).contains("bound ", "what binds", "night  1");
        assertThat(run("--why", TINY, "--at", "moon")).isEqualTo(PlanCommand.UNUSABLE);
    }

    @Test
    void aBrokenPlanIsRefusedWithItsRules(@TempDir Path folder) throws Exception {
        Path plan = folder.resolve("plan.json");
        Files.writeString(plan, """
                {"missions":[{"night":1,"leg":"H1","segregation":"ADULT",
                "load":[{"category":"LOW","gate":"G0","count":11}]}]}
                """);
        assertThat(run("--check", TINY, plan)).isEqualTo(PlanCommand.REFUSED);
        assertThat(printed()).contains("SEATS", "STOCK");
    }

    @Test
    void whatCannotBeUsedIsSaid() {
        assertThat(run("nowhere.json")).isEqualTo(PlanCommand.UNUSABLE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nowhere.json: no such file");
        assertThat(run(TINY, "--hurry")).isEqualTo(PlanCommand.UNUSABLE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("unknown option --hurry", "--seconds");
        assertThat(run(TINY, "--seconds", "soon")).isEqualTo(PlanCommand.UNUSABLE);
    }

    @Test
    void theSmallMeasuringInstance(@TempDir Path folder) {
        Path shared = Shared.planner();
        Path instance = shared.resolve("p3-small-700.instance.json");
        assertThat(run("--check", instance, shared.resolve("p3-small-700.best-plan.json")))
                .isZero();
        assertThat(printed()).contains("objective      44.283851");
        Path plan = folder.resolve("plan.json");
        assertThat(run(instance, "--out", plan)).isZero();
        double objective =
                Double.parseDouble(printed().lines().findFirst().orElseThrow().substring(15));
        double bound = Double.parseDouble(
                printed().lines().skip(1).findFirst().orElseThrow().substring(15));
        assertThat(objective).isLessThan(46);
        assertThat(bound).isBetween(41.0, 44.2689);
    }
}
