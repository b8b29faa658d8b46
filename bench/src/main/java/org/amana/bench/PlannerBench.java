package org.amana.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Node;
import org.amana.planner.PeopleList;
import org.amana.planner.Plan;
import org.amana.planner.PlanWatcher;
import org.amana.planner.Planned;
import org.amana.planner.child.BestPlanner;
import org.amana.planner.child.ChildSolver;
import org.amana.planner.generate.OperationGenerator;
import org.amana.planner.generate.SmallGenerator;
import org.amana.planner.greedy.GreedyPlanner;
import org.amana.planner.json.BadInput;
import org.amana.planner.json.PlannerJson;
import org.amana.planner.manifest.Assigned;
import org.amana.planner.manifest.ManifestBuilder;
import org.amana.planner.manifest.MoreSorties;
import org.amana.planner.replan.Change;
import org.amana.planner.replan.Replan;
import org.amana.planner.replan.Replanned;
import org.amana.planner.replan.Replanner;
import org.amana.planner.shock.Shock;
import org.amana.planner.why.Explanation;
import org.amana.planner.why.WhatIf;

/** Measures the planner on synthetic relatives of the operation. Wall clock, as whoever waits for a plan feels it. */
final class PlannerBench {

    static final String HELP = """
            ./amana bench planner [--seeds N] [--small INSTANCE.json] [--quick]
            ./amana bench planner --buses DIR --known FILE [--seconds N]
            ./amana bench planner --only random [--count N] [--first SEED] [--reference DIR]
            ./amana bench planner --only rivals [--seeds N] [--first SEED] [--seconds N]

              --seeds   how many operations are measured (2)
              --small   a small instance in the shared format, to be proven
              --quick   leaves out the long runs: 300 s, 90 sites
              --buses   instead of all these, a folder of instances of the bus evacuation problem
              --known   lines of a path under that folder and the best value known
              --seconds how long each instance may take (5; rivals 15)
              --only    random: instead of all these, many instances unlike each other, each plan judged by every checker
                        rivals: instead of all these, the planner beside CP-SAT and Timefold
              --count   how many (1000)
              --first   seed of the first (0; rivals 1)
              --reference  folder of the reference checkers in Python ($AMANA_SHARED/data/planner)
            """;

    private static final double NANOS = 1e9;

    private final List<String> options;
    private final int seeds;
    private final boolean quick;
    private final String small;
    private final PrintStream out;

    PlannerBench(List<String> options, PrintStream out) {
        this.options = options;
        seeds = Integer.parseInt(value("--seeds", "2"));
        small = value("--small", "");
        quick = options.contains("--quick");
        this.out = out;
    }

    private String value(String option, String otherwise) {
        int at = options.indexOf(option);
        return at < 0 ? otherwise : options.get(at + 1);
    }

    /** Whether nothing was wrong that is wrong whatever the machine. */
    boolean run() throws IOException, NoValidPlan, BadInput, InterruptedException {
        if (value("--only", "").equals("random")) {
            String shared = Optional.ofNullable(System.getenv("AMANA_SHARED")).orElse("");
            return new RandomPlans(
                                    Integer.parseInt(value("--count", "1000")),
                                    Long.parseLong(value("--first", "0")),
                                    Path.of(value("--reference", shared + "/data/planner")),
                                    out)
                            .run()
                    == 0;
        }
        if (value("--only", "").equals("rivals")) {
            return rivals(Double.parseDouble(value("--seconds", "15")));
        }
        if (options.contains("--buses")) {
            Path folder = Path.of(value("--buses", ""));
            new ShuttleBench(folder, Path.of(value("--known", "")), Double.parseDouble(value("--seconds", "5")), out)
                    .run();
            return true;
        }
        try (ChildSolver solver = new ChildSolver();
                BestPlanner planner = new BestPlanner(solver)) {
            // The first run warms what a server has warm.
            planner.plan(OperationGenerator.operation(99), Limits.within(Duration.ofSeconds(4)));
            for (int seed = 1; seed <= seeds; seed++) {
                operation(seed, planner, solver);
            }
            relatives(planner, solver);
            if (!small.isEmpty()) {
                gap(
                        planner,
                        "small instance",
                        PlannerJson.readInstance(Path.of(small)).value(),
                        10,
                        0.1);
            }
            manifest(planner);
        }
        return rivals(15) && (quick || rivals(60));
    }

    private boolean rivals(double each) throws IOException, InterruptedException, BadInput {
        boolean right = true;
        long first = Long.parseLong(value("--first", "1"));
        for (long seed = first; seed < first + seeds; seed++) {
            right &= new RivalsBench(each, out).run(OperationGenerator.operation(seed));
        }
        return right;
    }

    private void operation(int seed, BestPlanner planner, ChildSolver solver) throws NoValidPlan, IOException {
        Instance instance = OperationGenerator.operation(seed);
        String name = "operation " + seed;
        Timeline run = gap(planner, name, instance, 15, 1.9);
        say(name + ", first plan", run.firstSeconds, 0.1, "s", "");
        Planned greedy = new GreedyPlanner().plan(instance, Limits.goodAnswer());
        out.printf(
                Locale.ROOT,
                "        %s: greedy by prices, 1,000 rounds %.1f; this plan costs %.3f of it%n",
                name,
                greedy.objective(),
                run.last.objective() / greedy.objective());
        gap(planner, name, instance, 10, 1.0);
        if (!quick) {
            gap(planner, name, instance, 300, 0.7);
        }
        why(name, instance, solver);
        replan(name, instance, run.last.plan(), planner);
        memory(name, solver, 400);
    }

    private void relatives(BestPlanner planner, ChildSolver solver) throws NoValidPlan, IOException {
        gap(planner, "100,000 people, 9 sites", OperationGenerator.relative(1, 9, 18), 5, 0.5);
        if (!quick) {
            gap(planner, "57,000 people, 90 sites", OperationGenerator.relative(1, 90, 10), 60, 3);
            memory("90 sites", solver, 700);
        }
    }

    private Timeline gap(BestPlanner planner, String name, Instance instance, int seconds, double target)
            throws NoValidPlan {
        Timeline run = new Timeline();
        run.last = planner.plan(instance, Limits.within(Duration.ofSeconds(seconds)), null, run);
        double took = (System.nanoTime() - run.started) / NANOS;
        say(
                name + ", gap after " + seconds + " s",
                100 * run.last.gap().orElse(1),
                target,
                "%",
                String.format(
                        Locale.ROOT,
                        "%.4f over %.4f, %s, %.1f s",
                        run.last.objective(),
                        run.last.bound().orElse(0),
                        run.last.engine(),
                        took));
        return run;
    }

    private void why(String name, Instance instance, ChildSolver solver) {
        long began = System.nanoTime();
        solver.explain(instance);
        say(name + ", bound and prices", since(began), 1, "s", "nothing known before");
        Instance changed = riskier(instance);
        began = System.nanoTime();
        Explanation explanation = solver.explain(changed);
        say(
                name + ", bound and prices after a change",
                since(began),
                0.2,
                "s",
                "one site three times as likely to fall");
        Explanation.MovePrice move = explanation.moves().stream()
                .filter(m -> m.people() > 0)
                .findFirst()
                .orElseThrow();
        String node = changed.legs().stream()
                .filter(l -> l.id().equals(move.leg()))
                .findFirst()
                .orElseThrow()
                .from();
        began = System.nanoTime();
        double cost = solver.ask(List.of(WhatIf.leave(node, move.category(), move.gate(), move.night() + 1)))
                .getFirst();
        say(name + ", what another night would cost one person", since(began), 0.2, "s", "answer " + cost);
    }

    private static Instance riskier(Instance i) {
        Node first = i.nodes().getFirst();
        List<Node> nodes = new ArrayList<>(i.nodes());
        nodes.set(
                0,
                new Node(
                        first.id(),
                        first.kind(),
                        first.alpha().stream().map(a -> 3 * a).toList(),
                        first.omega(),
                        first.capacity()));
        return new Instance(
                i.name(),
                i.description(),
                i.nights(),
                i.gates(),
                i.categories(),
                nodes,
                i.population(),
                i.vehicles(),
                i.legs(),
                i.intakePerNight(),
                i.enrolMinutesPerNight(),
                i.escortTripsPerNight(),
                i.convoysPerNight(),
                i.busesPerConvoy(),
                i.sections());
    }

    private void replan(String name, Instance instance, Plan plan, BestPlanner planner) throws NoValidPlan {
        replanned(name + ", one site three times as likely to fall", riskier(instance), plan, planner);
        String helicopter = instance.vehicles().getFirst().id();
        Instance lost = new Shock.TailsLost(helicopter, 1, instance.nights(), 1).on(instance);
        replanned(name + ", one " + helicopter + " lost", lost, plan, planner);
    }

    private void replanned(String name, Instance now, Plan plan, BestPlanner planner) throws NoValidPlan {
        Replan replan = Replan.after(now, plan, 8);
        Replanner replanner = new Replanner(planner);
        Replanned one = replanner.plan(replan, Limits.within(Duration.ofSeconds(1)));
        Replanned ten = replanner.plan(replan, Limits.within(Duration.ofSeconds(10)));
        int seconds = quick ? 30 : 300;
        Planned best = planner.plan(replan.rest(), Limits.within(Duration.ofSeconds(seconds)));
        double least = Math.min(best.objective(), Math.min(one.best(), ten.best()));
        replanned(name, 1, one, least, 2.5, replan);
        replanned(name, 10, ten, least, 0.3, replan);
        out.printf(
                Locale.ROOT,
                "        %s: the best of %d s strikes or adds %d sorties%n",
                name,
                seconds,
                Change.between(replan.later(), best.plan()).stream()
                        .mapToInt(Change::sorties)
                        .sum());
    }

    private void replanned(String name, int seconds, Replanned made, double least, double target, Replan replan) {
        say(
                name + ", replanned in " + seconds + " s",
                100 * (made.planned().objective() / least - 1),
                target,
                "%",
                String.format(
                        Locale.ROOT,
                        "against the best of a long run; %d sorties of %d struck or added, staying near costs %.3f %%",
                        made.sortiesChanged(),
                        replan.later().missions().size(),
                        100 * made.staying() / made.best()));
    }

    private void manifest(BestPlanner planner) throws NoValidPlan {
        Instance instance = OperationGenerator.operation(1);
        Plan plan = planner.plan(instance, Limits.within(Duration.ofSeconds(5))).plan();
        PeopleList people = SmallGenerator.people(instance, 500, 6, 1);
        double seconds = Double.POSITIVE_INFINITY;
        String detail = "";
        for (int i = 0; i < 5; i++) {
            long began = System.nanoTime();
            Assigned assigned = ManifestBuilder.build(instance, plan, people);
            seconds = Math.min(seconds, since(began));
            detail = assigned.pairs() + " pairs left, " + assigned.unavoidablePairs() + " of them unavoidable";
        }
        say("manifest, 5,704 people, 500 groups", seconds, 0.1, "s", detail);
        long began = System.nanoTime();
        MoreSorties.Widened widened = MoreSorties.build(instance, plan, people, 1);
        out.printf(
                Locale.ROOT,
                "        with %d sorties added %d pairs are left, %d of them unavoidable, after %.1f s%n",
                widened.added(),
                widened.assigned().pairs(),
                widened.assigned().unavoidablePairs(),
                since(began));
    }

    private void memory(String name, ChildSolver solver, double target) throws IOException {
        double mebibytes = PeakMemory.of(solver.pid());
        if (mebibytes > 0) {
            say(name + ", most memory of the solver's process so far", mebibytes, target, "MB", "");
        }
    }

    private void say(String name, double reached, double target, String unit, String detail) {
        out.println(new Figure(name, reached, target, false, unit, detail));
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / NANOS;
    }

    /** When the first plan came. */
    private static final class Timeline implements PlanWatcher {

        private final long started = System.nanoTime();
        private double firstSeconds = Double.POSITIVE_INFINITY;
        private Planned last = new Planned(
                new Plan("", List.of()), 0, java.util.OptionalDouble.empty(), "", org.amana.planner.StopReason.TIME_UP);

        @Override
        public void better(Planned planned) {
            firstSeconds = Math.min(firstSeconds, since(started));
        }
    }
}
