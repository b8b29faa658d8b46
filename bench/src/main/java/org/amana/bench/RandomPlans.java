package org.amana.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.Manifest;
import org.amana.planner.NoValidPlan;
import org.amana.planner.PeopleList;
import org.amana.planner.Planned;
import org.amana.planner.check.ManifestCheck;
import org.amana.planner.check.ManifestChecker;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.child.BestPlanner;
import org.amana.planner.cli.ReferenceCheck;
import org.amana.planner.generate.SmallGenerator;
import org.amana.planner.generate.VariedGenerator;
import org.amana.planner.json.PlannerJson;
import org.amana.planner.manifest.ManifestBuilder;

/**
 * Plans and names for many instances, each unlike the others: every one passes our checkers and, where they are to be had, the reference
 * checkers in Python; both say the same of what it costs, and no bound is above it. The same seeds give the same plans.
 */
final class RandomPlans {

    private static final int BATCH = 50;
    private static final double TOLERANCE = 1e-4;
    /** By rounds and gap, so that a run can be repeated; a large one gets fewer, as it has more in each. */
    private static final Limits SMALL = new Limits(Limits.NO_TIME_LIMIT, 400, 0.001);

    private static final Limits LARGE = new Limits(Limits.NO_TIME_LIMIT, 200, 0.03);
    private static final int GROUPS = 8;
    private static final int LARGEST = 6;

    private record Made(long seed, Planned planned) {}

    private final int count;
    private final long first;
    private final Path reference;
    private final PrintStream out;
    private final List<Made> batch = new ArrayList<>();
    private int broken;
    private int bySolver;
    private int nearest;
    private int asked;
    private double longest;

    /**
     * @param reference folder of the reference checkers; where it has none this is said loudly
     * @param first seed of the first
     */
    RandomPlans(int count, long first, Path reference, PrintStream out) {
        this.count = count;
        this.first = first;
        this.reference = reference;
        this.out = out;
    }

    /** How many broke a rule, or were judged otherwise by the reference checkers. */
    int run() throws IOException, InterruptedException {
        boolean both = ReferenceCheck.in(reference);
        if (!both) {
            out.println("SKIPPED the reference checkers: none at " + reference
                    + "; say --reference DIR, or set AMANA_SHARED to the folder that has data/planner");
        }
        Path folder = Files.createTempDirectory("amana-plans");
        try (BestPlanner planner = new BestPlanner()) {
            for (int i = 0; i < count; i++) {
                plan(planner, first + i, folder);
                if (both && (batch.size() == BATCH || i == count - 1)) {
                    compare(folder);
                }
                if (!both) {
                    batch.clear();
                }
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        out.println(new Figure(
                count + " random instances, plans that break a rule",
                broken,
                0,
                false,
                "",
                String.format(
                        Locale.ROOT,
                        "%d by the solver, %d within 0.1 %% of their bound, %d also judged by the reference checkers, %.1f s the"
                                + " longest",
                        bySolver,
                        nearest,
                        asked,
                        longest)));
        return broken;
    }

    private void plan(BestPlanner planner, long seed, Path folder) throws IOException {
        Instance instance = VariedGenerator.instance(seed);
        long began = System.nanoTime();
        Planned planned;
        try {
            planned = planner.plan(instance, VariedGenerator.large(seed) ? LARGE : SMALL);
        } catch (NoValidPlan | IllegalStateException e) {
            wrong(seed, e.toString());
            return;
        }
        longest = Math.max(longest, (System.nanoTime() - began) / 1e9);
        bySolver += planned.engine().startsWith("greedy") ? 0 : 1;
        nearest += planned.gap().orElse(1) <= 0.001 ? 1 : 0;
        PeopleList people = SmallGenerator.people(instance, GROUPS, LARGEST, seed);
        Manifest manifest =
                ManifestBuilder.build(instance, planned.plan(), people).manifest();
        PlanCheck ours = PlanChecker.check(instance, planned.plan());
        ManifestCheck names = ManifestChecker.check(instance, people, manifest);
        boolean asSaid = Math.abs(ours.objective() - planned.objective()) <= TOLERANCE;
        if (!ours.valid() || !names.plan().valid() || !names.people().isEmpty() || !asSaid) {
            wrong(seed, ours.violations() + " " + names.plan().violations() + " " + names.people());
        }
        String name = folder.resolve(String.valueOf(batch.size())).toString();
        Files.writeString(Path.of(name + ".instance.json"), PlannerJson.write(instance));
        Files.writeString(Path.of(name + ".plan.json"), PlannerJson.write(planned.plan()));
        Files.writeString(Path.of(name + ".people.json"), PlannerJson.write(people));
        Files.writeString(Path.of(name + ".manifest.json"), PlannerJson.write(manifest));
        batch.add(new Made(seed, planned));
    }

    private void compare(Path folder) throws IOException, InterruptedException {
        List<ReferenceCheck.Verdict> verdicts = ReferenceCheck.of(reference, folder, batch.size());
        for (int i = 0; i < batch.size(); i++) {
            ReferenceCheck.Verdict said = verdicts.get(i);
            Planned planned = batch.get(i).planned();
            boolean bounded = planned.bound().orElse(0) <= said.objective() + TOLERANCE;
            boolean same = Math.abs(said.objective() - planned.objective()) <= TOLERANCE
                    && Math.abs(said.objectiveOfNames() - planned.objective()) <= TOLERANCE;
            if (said.violations() > 0 || said.ofNames() > 0 || !same || !bounded) {
                wrong(batch.get(i).seed(), planned.plan().instance() + ", the reference checkers say " + said);
            }
        }
        asked += batch.size();
        batch.clear();
    }

    private void wrong(long seed, String why) {
        broken++;
        out.println("        seed " + seed + ": " + why);
    }
}
