package org.amana.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amana.planner.NoValidPlan;
import org.amana.planner.json.BadInput;
import org.amana.platform.cli.Command;
import org.amana.platform.cli.Console;
import org.jspecify.annotations.Nullable;

/** The command {@code bench}: measures one part against its figures. */
public final class BenchCommand implements Command {

    private static final String HELP = """
            ./amana bench <what> [options]

              register     the register: writing, rolls, histories; --help says more
              pages        the pages: how quick, how small, how late an update comes; --help says more
              planner      the planner: gaps, bounds, replanning, names, others beside it; --help says more
              biometrics   prints and irises: speed, memory, accuracy beside SourceAFIS; --help says more
            """;

    /** Measures and prints; false if what it needs is not there. */
    @FunctionalInterface
    private interface Measuring {
        boolean run(List<String> options, PrintStream out)
                throws IOException, SQLException, InterruptedException, BadInput, NoValidPlan;
    }

    private record Part(String help, Measuring measuring) {}

    private static final Map<String, Part> PARTS = parts();

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("register", new Part(Options.HELP, (options, out) -> {
            new RegisterBench(Options.parse(options), out).run();
            return true;
        }));
        parts.put("pages", new Part(PagesBench.HELP, (options, out) -> {
            PagesBench.of(options, out).run();
            return true;
        }));
        parts.put("planner", new Part(PlannerBench.HELP, (options, out) -> new PlannerBench(options, out).run()));
        parts.put(
                "biometrics",
                new Part(
                        BiometricsOptions.HELP,
                        (options, out) -> new BiometricsBench(BiometricsOptions.parse(options), out).run()));
        return parts;
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public int run(List<String> arguments, Console console) {
        String what = arguments.isEmpty() ? "--help" : arguments.getFirst();
        @Nullable Part part = PARTS.get(what);
        if (part == null) {
            console.out().print(HELP);
            return what.equals("--help") ? DONE : UNUSABLE;
        }
        List<String> options = arguments.subList(1, arguments.size());
        if (options.contains("--help")) {
            console.out().print(part.help());
            return DONE;
        }
        try {
            return part.measuring().run(options, console.out()) ? DONE : NOT_WELL;
        } catch (IllegalArgumentException | BadInput e) {
            console.err().println("amana: " + e.getMessage());
            return UNUSABLE;
        } catch (NoValidPlan e) {
            console.err().println("amana: " + e.getMessage());
            return NOT_WELL;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOT_WELL;
        } catch (SQLException | IOException e) {
            e.printStackTrace(console.err());
            return NOT_WELL;
        }
    }
}
