package org.amana;

import java.util.List;
import org.amana.planner.cli.PlanCommand;
import org.amana.platform.cli.Command;
import org.amana.platform.cli.Console;

/** The planner from the command line: an engine alone, without server or database. */
final class PlanningCommand implements Command {

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public int run(List<String> arguments, Console console) {
        return PlanCommand.run(arguments.toArray(String[]::new), console.out(), console.err());
    }
}
