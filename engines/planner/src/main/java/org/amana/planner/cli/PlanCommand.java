package org.amana.planner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.PeopleList;
import org.amana.planner.Plan;
import org.amana.planner.Planned;
import org.amana.planner.check.ManifestCheck;
import org.amana.planner.check.ManifestChecker;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.check.Violation;
import org.amana.planner.child.BestPlanner;
import org.amana.planner.child.ChildSolver;
import org.amana.planner.generate.OperationGenerator;
import org.amana.planner.generate.SmallGenerator;
import org.amana.planner.json.BadInput;
import org.amana.planner.json.PlannerJson;
import org.amana.planner.json.Reading;
import org.amana.planner.manifest.Assigned;
import org.amana.planner.manifest.Conflict;
import org.amana.planner.manifest.MoreSorties;
import org.amana.planner.replan.Change;
import org.amana.planner.replan.Replan;
import org.amana.planner.replan.Replanned;
import org.amana.planner.replan.Replanner;
import org.amana.planner.shuttle.Shuttle;
import org.amana.planner.shuttle.ShuttleCheck;
import org.amana.planner.shuttle.ShuttlePlan;
import org.amana.planner.shuttle.ShuttlePlanner;
import org.amana.planner.stories.Replay;

/** Plans an instance, names the people of a plan, or checks either, from files to files. */
public final class PlanCommand {

    /** The plan is valid, or was made. */
    public static final int DONE = 0;
    /** The plan breaks a rule, or none was found that breaks none. */
    public static final int REFUSED = 1;
    /** The command line or a file cannot be used. */
    public static final int UNUSABLE = 2;

    private static final int CHANGES_SHOWN = 40;
    private static final int REPLAYS = 10_000;

    private static final String USAGE = """
            plan INSTANCE [--out PLAN] [--seconds N | --gap G] [--people PEOPLE --manifest OUT] [--from PREVIOUS [--night N] [--stay SHARE]]
            plan --check INSTANCE PLAN
            plan --check INSTANCE PEOPLE MANIFEST
            plan --why INSTANCE [--at PLACE]
            plan --stories INSTANCE [--seconds N | --gap G]
            plan --replay INSTANCE PLAN [--replays N] [--seed N]
            plan --buses FILE [--seconds N]
            plan --example FOLDER [--seed N]

              --out       write the plan here
              --seconds   stop after so many seconds; without it the answer is the same in every run
              --gap       stop when no plan can be better by more than this share, such as 1% or 0.01; the same plan in every run
              --people    everybody by name and whom to keep apart; --manifest is where the names on sorties go
              --from      a plan under way: its nights up to --night (1 if not given) stay as they are
              --stay      what staying near that plan may cost of the objective, such as 0.5%; 0.1% if not given, 0 for nothing
              --check     recompute a plan or a manifest and list every rule it breaks
              --why       what binds and what one more of it would save; with --at what each night would cost those at a place
              --replay    draw the days on which places fall many times, and say how outcomes of a plan spread
              --stories   what if it doubles: each place in turn twice as likely to fall, every plan tried in every story
              --buses     buses that go to and fro until points are empty, last load safe soonest; 5 seconds unless told otherwise
              --example   write synthetic instances to try: one the size of the operation, and a small one with its people
            """;

    private final PrintStream out;
    private final PrintStream err;
    private final BestPlanner planner;

    private PlanCommand(PrintStream out, PrintStream err, BestPlanner planner) {
        this.out = out;
        this.err = err;
        this.planner = planner;
    }

    /**
     * Runs the command.
     *
     * @param args the words after {@code plan}
     * @return {@link #DONE}, {@link #REFUSED} or {@link #UNUSABLE}
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        try (BestPlanner planner = new BestPlanner()) {
            return new PlanCommand(out, err, planner).run(args);
        }
    }

    private int run(String[] args) {
        try {
            Arguments arguments = new Arguments(args);
            if (arguments.has("--check")) {
                return check(arguments.files());
            }
            if (arguments.has("--example")) {
                return example(arguments);
            }
            if (arguments.has("--stories")) {
                return stories(arguments);
            }
            if (arguments.has("--why")) {
                return why(arguments);
            }
            if (arguments.has("--replay")) {
                return replay(arguments);
            }
            if (arguments.has("--buses")) {
                return buses(arguments);
            }
            return plan(arguments);
        } catch (Arguments.Usage e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return UNUSABLE;
        } catch (NoSuchFileException e) {
            err.println(e.getMessage() + ": no such file");
            return UNUSABLE;
        } catch (IOException | BadInput | IllegalArgumentException e) {
            err.println(e.getMessage());
            return UNUSABLE;
        } catch (NoValidPlan e) {
            err.println("no valid plan found; the best attempt breaks:");
            e.reasons().forEach(r -> err.println("  " + r));
            return REFUSED;
        }
    }

    private int stories(Arguments arguments) throws Arguments.Usage, IOException, BadInput, NoValidPlan {
        if (arguments.files().size() != 1) {
            throw new Arguments.Usage("one instance is wanted");
        }
        Instance instance =
                noted(PlannerJson.readInstance(Path.of(arguments.files().getFirst())));
        StoriesText.print(instance, planner, limits(arguments), out);
        return DONE;
    }

    private int why(Arguments arguments) throws Arguments.Usage, IOException, BadInput {
        if (arguments.files().size() != 1) {
            throw new Arguments.Usage("one instance is wanted");
        }
        Instance instance =
                noted(PlannerJson.readInstance(Path.of(arguments.files().getFirst())));
        ChildSolver solver = planner.solver();
        if (solver == null) {
            err.println("no solver for this machine: why cannot be answered without one");
            return REFUSED;
        }
        WhyText.print(instance, arguments.value("--at").orElse(""), solver, out);
        return DONE;
    }

    private int replay(Arguments arguments) throws Arguments.Usage, IOException, BadInput {
        if (arguments.files().size() != 2) {
            throw new Arguments.Usage("--replay wants INSTANCE PLAN");
        }
        Instance instance =
                noted(PlannerJson.readInstance(Path.of(arguments.files().get(0))));
        Plan plan = noted(PlannerJson.readPlan(Path.of(arguments.files().get(1))));
        int replays = (int) arguments.number("--replays", REPLAYS);
        Replay.Spread spread = Replay.of(instance, plan, Map.of(), replays, (long) arguments.number("--seed", 1));
        out.println("replays        " + replays);
        out.println(line("mean", spread.mean()));
        out.println(line("a tenth below", spread.low()));
        out.println(line("half below", spread.middle()));
        out.println(line("nine tenths", spread.high()));
        out.println(line("nobody in", spread.nothing()));
        return DONE;
    }

    private int buses(Arguments arguments) throws Arguments.Usage, IOException, BadInput {
        if (arguments.files().size() != 1) {
            throw new Arguments.Usage("one file is wanted");
        }
        Shuttle shuttle = ShuttleText.read(Path.of(arguments.files().getFirst()));
        ShuttlePlan made = ShuttlePlanner.plan(shuttle, arguments.number("--seconds", 5), Integer.MAX_VALUE, 1);
        List<String> problems = ShuttleCheck.problems(shuttle, made);
        if (!problems.isEmpty()) {
            problems.forEach(err::println);
            return REFUSED;
        }
        ShuttleText.print(made, out);
        return DONE;
    }

    private int example(Arguments arguments) throws Arguments.Usage, IOException {
        Path folder =
                Files.createDirectories(Path.of(arguments.value("--example").orElseThrow()));
        long seed = (long) arguments.number("--seed", 1);
        Instance small = SmallGenerator.instance(seed);
        write(
                folder.resolve("operation.instance.json").toString(),
                PlannerJson.write(OperationGenerator.operation(seed)));
        write(folder.resolve("small.instance.json").toString(), PlannerJson.write(small));
        write(
                folder.resolve("small.people.json").toString(),
                PlannerJson.write(SmallGenerator.people(small, 3, 3, seed)));
        return DONE;
    }

    private int plan(Arguments arguments) throws Arguments.Usage, IOException, BadInput, NoValidPlan {
        if (arguments.files().size() != 1 || arguments.has("--people") != arguments.has("--manifest")) {
            throw new Arguments.Usage("one instance is wanted, and --people goes with --manifest");
        }
        if ((arguments.has("--night") || arguments.has("--stay")) && !arguments.has("--from")) {
            throw new Arguments.Usage("--night and --stay go with --from");
        }
        Instance instance =
                noted(PlannerJson.readInstance(Path.of(arguments.files().getFirst())));
        Plan plan = arguments.has("--from") ? replanned(instance, arguments) : planned(instance, arguments);
        if (arguments.has("--people")) {
            plan = named(instance, plan, arguments);
        }
        if (arguments.has("--out")) {
            write(arguments.value("--out").orElseThrow(), PlannerJson.write(plan));
        }
        return DONE;
    }

    private Plan planned(Instance instance, Arguments arguments) throws Arguments.Usage, NoValidPlan {
        Planned planned = planner.plan(instance, limits(arguments));
        report(planned);
        return planned.plan();
    }

    private Plan replanned(Instance instance, Arguments arguments)
            throws Arguments.Usage, IOException, BadInput, NoValidPlan {
        Plan previous =
                noted(PlannerJson.readPlan(Path.of(arguments.value("--from").orElseThrow())));
        int night = (int) arguments.number("--night", 1);
        Replan replan = Replan.after(instance, previous, night);
        double tolerance = arguments.has("--stay") ? arguments.share("--stay") : Replanner.TOLERANCE;
        Replanned replanned = new Replanner(planner, tolerance).plan(replan, limits(arguments));
        Planned rest = replanned.planned();
        out.println("nights 1 to " + night + " stay: " + replan.frozen().size() + " sorties");
        out.println("the nights after them:");
        report(rest);
        Plan whole = replan.join(instance.name(), rest.plan());
        changes(replan, replanned);
        PlanCheck check = PlanChecker.check(instance, whole);
        out.println(line("whole", check.objective()));
        // What was flown stands as a fact; the nights after it are valid on their own.
        check.violations().forEach(v -> err.println("in the plan that stays: " + v));
        return whole;
    }

    private void changes(Replan replan, Replanned replanned) {
        out.println("sorties        " + replanned.sortiesChanged() + " struck or added, of "
                + replan.later().missions().size() + " of the plan so far");
        out.println(String.format(
                Locale.ROOT,
                "staying near   costs %.6f more than the best plan found, %.3f %%",
                replanned.staying(),
                replanned.best() <= 0 ? 0 : 100 * replanned.staying() / replanned.best()));
        List<Change> changes = replanned.changes();
        out.println("changes        " + changes.size() + " ways and nights, nights counted from the next one");
        changes.stream().limit(CHANGES_SHOWN).forEach(c -> out.println("  " + c));
    }

    private static Limits limits(Arguments arguments) throws Arguments.Usage {
        if (arguments.has("--gap")) {
            double gap = arguments.share("--gap");
            return arguments.has("--seconds")
                    ? new Limits(seconds(arguments), Integer.MAX_VALUE, gap)
                    : Limits.untilGap(gap);
        }
        return arguments.has("--seconds") ? Limits.within(seconds(arguments)) : Limits.goodAnswer();
    }

    private static Duration seconds(Arguments arguments) throws Arguments.Usage {
        return Duration.ofMillis((long) (1000 * arguments.number("--seconds", 0)));
    }

    /** Names on the sorties; answers the plan with the sorties that were added to keep people apart. */
    private Plan named(Instance instance, Plan plan, Arguments arguments)
            throws Arguments.Usage, IOException, BadInput {
        PeopleList people =
                noted(PlannerJson.readPeople(Path.of(arguments.value("--people").orElseThrow())));
        int first = arguments.has("--from") ? 1 + (int) arguments.number("--night", 1) : 1;
        MoreSorties.Widened widened = MoreSorties.build(instance, plan, people, first);
        Assigned assigned = widened.assigned();
        write(arguments.value("--manifest").orElseThrow(), PlannerJson.write(assigned.manifest()));
        out.println("keep apart     " + assigned.pairs() + " pairs on one sortie, " + assigned.unavoidablePairs()
                + " of them unavoidable with this plan");
        for (Conflict c : assigned.conflicts()) {
            out.println("  sortie " + c.mission() + " group " + c.group() + " " + c.people() + ": " + c.why());
        }
        if (widened.added() > 0) {
            out.println("sorties added  " + widened.added() + ", so that fewer of them meet; the plan costs the same");
        }
        return widened.plan();
    }

    private int check(List<String> files) throws Arguments.Usage, IOException, BadInput {
        if (files.size() != 2 && files.size() != 3) {
            throw new Arguments.Usage("--check wants INSTANCE PLAN or INSTANCE PEOPLE MANIFEST");
        }
        Instance instance = noted(PlannerJson.readInstance(Path.of(files.get(0))));
        if (files.size() == 2) {
            return print(PlanChecker.check(instance, noted(PlannerJson.readPlan(Path.of(files.get(1))))), List.of());
        }
        PeopleList people = noted(PlannerJson.readPeople(Path.of(files.get(1))));
        ManifestCheck check =
                ManifestChecker.check(instance, people, noted(PlannerJson.readManifest(Path.of(files.get(2)))));
        out.println("keep apart     " + check.pairs() + " pairs on one sortie");
        return print(check.plan(), check.people());
    }

    private int print(PlanCheck check, List<Violation> people) {
        out.println(line("objective", check.objective()));
        out.println(line("  holding", check.holding()));
        out.println(line("  transit", check.transit()));
        if (check.danger() > 0) {
            out.println(line("  danger", check.danger()));
        }
        out.println("people         " + check.people() + ", left behind " + check.leftBehind());
        out.println("sorties        " + check.missions() + ", the last on night " + check.lastNight());
        out.println("violations     " + (check.violations().size() + people.size()));
        check.violations().forEach(v -> out.println("  " + v));
        people.forEach(v -> out.println("  " + v));
        return check.valid() && people.isEmpty() ? DONE : REFUSED;
    }

    private void report(Planned planned) {
        out.println(line("objective", planned.objective()));
        planned.bound().ifPresentOrElse(b -> out.println(line("bound", b)), () -> out.println("bound          none"));
        // A bound of nothing leaves open how much could be saved; a share of it would be no news.
        boolean says = planned.bound().orElse(0) > 0 || planned.objective() <= 0;
        planned.gap()
                .ifPresent(g -> out.println(
                        says
                                ? String.format(Locale.ROOT, "gap            %.2f %%", 100 * g)
                                : "gap            unknown: the bound is 0, which every plan keeps"));
        out.println("engine         " + planned.engine());
        out.println("stopped        "
                + planned.stop().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        out.println("sorties        " + planned.plan().missions().size());
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%-15s%.6f", name, value);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(Path.of(file), text);
        out.println("written        " + file);
    }

    private <T> T noted(Reading<T> reading) {
        reading.remarks().forEach(r -> err.println("note: " + r));
        return reading.value();
    }
}
