package org.amana.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.amana.planner.NoValidPlan;
import org.amana.planner.json.BadInput;
import org.amana.platform.cli.Command;
import org.amana.platform.cli.Console;

/** The command {@code bench}: measures one part against its figures. */
public final class BenchCommand implements Command {

    private static final String HELP = """
            ./amana bench <what> [options]

              register   the register: writing, rolls, histories; --help says more
              planner    the planner: gaps, bounds, replanning, names; --help says more
            """;

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public int run(List<String> arguments, Console console) {
        if (!arguments.isEmpty() && arguments.getFirst().equals("planner")) {
            return planner(arguments.subList(1, arguments.size()), console);
        }
        if (arguments.isEmpty() || !arguments.getFirst().equals("register")) {
            boolean asked = arguments.isEmpty() || arguments.getFirst().equals("--help");
            console.out().print(HELP);
            return asked ? DONE : UNUSABLE;
        }
        List<String> options = arguments.subList(1, arguments.size());
        if (options.contains("--help")) {
            console.out().print(Options.HELP);
            return DONE;
        }
        try {
            new RegisterBench(Options.parse(options), console.out()).run();
            return DONE;
        } catch (IllegalArgumentException e) {
            console.err().println("amana: " + e.getMessage());
            return UNUSABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOT_WELL;
        } catch (SQLException | IOException e) {
            e.printStackTrace(console.err());
            return NOT_WELL;
        }
    }

    private static int planner(List<String> options, Console console) {
        if (options.contains("--help")) {
            console.out().print(PlannerBench.HELP);
            return DONE;
        }
        try {
            new PlannerBench(options, console.out()).run();
            return DONE;
        } catch (IOException | BadInput | IllegalArgumentException e) {
            console.err().println("amana: " + e.getMessage());
            return UNUSABLE;
        } catch (NoValidPlan e) {
            console.err().println("amana: " + e.getMessage());
            return NOT_WELL;
        }
    }
}
