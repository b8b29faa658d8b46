package org.amana.planner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.amana.planner.Breaker;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.Manifest;
import org.amana.planner.NamedMission;
import org.amana.planner.PeopleList;
import org.amana.planner.Plan;
import org.amana.planner.Planned;
import org.amana.planner.Shared;
import org.amana.planner.cli.ReferenceCheck;
import org.amana.planner.generate.SmallGenerator;
import org.amana.planner.greedy.GreedyPlanner;
import org.amana.planner.json.PlannerJson;
import org.amana.planner.manifest.ManifestBuilder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference checkers in Python and ours say the same about good and broken plans and manifests. */
class PythonAgreementTest {

    private static final int CASES = 150;

    @Test
    void sameAnswers(@TempDir Path folder) throws Exception {
        Path reference = Shared.planner();
        List<String> ours = new ArrayList<>();
        int broken = 0;
        for (int i = 0; i < CASES; i++) {
            String answer = write(folder, i);
            ours.add(answer);
            broken += answer.split(" ")[1].equals("0") ? 0 : 1;
        }
        List<ReferenceCheck.Verdict> theirs = python(reference, folder);
        assertThat(broken).isBetween(CASES / 4, CASES - CASES / 4);
        assertThat(theirs).hasSize(CASES);
        for (int i = 0; i < CASES; i++) {
            String[] mine = ours.get(i).split(" ");
            ReferenceCheck.Verdict other = theirs.get(i);
            double[] said = {
                other.objective(),
                other.violations(),
                other.leftBehind(),
                other.lastNight(),
                other.objectiveOfNames(),
                other.ofNames(),
                other.pairs()
            };
            assertThat(mine).hasSameSizeAs(said);
            for (int f = 0; f < mine.length; f++) {
                assertThat(Double.parseDouble(mine[f]))
                        .as("case %d field %d", i, f)
                        .isCloseTo(said[f], within(1e-4));
            }
        }
    }

    private static String write(Path folder, int i) throws Exception {
        Instance instance = SmallGenerator.instance(i);
        Planned planned = new GreedyPlanner().plan(instance, new Limits(Duration.ofSeconds(9), 20));
        PeopleList people = SmallGenerator.people(instance, 8, 6, i);
        Manifest manifest =
                ManifestBuilder.build(instance, planned.plan(), people).manifest();
        Plan plan = planned.plan();
        if (i % 2 == 1) {
            plan = Breaker.broken(instance, plan, i);
            manifest = broken(manifest, i);
        }
        Files.writeString(folder.resolve(i + ".instance.json"), PlannerJson.write(instance));
        Files.writeString(folder.resolve(i + ".plan.json"), PlannerJson.write(plan));
        Files.writeString(folder.resolve(i + ".people.json"), PlannerJson.write(people));
        Files.writeString(folder.resolve(i + ".manifest.json"), PlannerJson.write(manifest));
        PlanCheck c = PlanChecker.check(instance, plan);
        ManifestCheck m = ManifestChecker.check(instance, people, manifest);
        return c.objective() + " " + c.violations().size() + " " + c.leftBehind() + " " + c.lastNight() + " "
                + m.plan().objective() + " "
                + (m.plan().violations().size() + m.people().size()) + " " + m.pairs();
    }

    private static Manifest broken(Manifest manifest, int seed) {
        List<NamedMission> missions = new ArrayList<>(manifest.missions());
        if (!missions.isEmpty()) {
            NamedMission m = missions.get(seed % missions.size());
            List<String> people = new ArrayList<>(m.people());
            people.add(missions.get(0).people().get(0));
            missions.set(seed % missions.size(), new NamedMission(m.night(), m.leg(), m.segregation(), people, null));
        }
        return new Manifest(missions);
    }

    private static List<ReferenceCheck.Verdict> python(Path reference, Path folder) throws InterruptedException {
        try {
            return ReferenceCheck.of(reference, folder, CASES);
        } catch (IOException e) {
            System.err.println("SKIPPED: no python3 to run the reference checkers with");
            return Assumptions.abort("no python3");
        }
    }
}
