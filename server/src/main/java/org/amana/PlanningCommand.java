package org.amana;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amana.planner.cli.PlanCommand;
import org.amana.platform.cli.CommandLine;
import org.amana.platform.cli.Console;
import org.amana.platform.cli.Options;
import org.amana.platform.cli.Words;

/** The planner from the command line: an engine alone, without server or database. */
final class PlanningCommand extends CommandLine {

    private static final List<String> FLAGS = List.of("check", "stories", "why", "replay", "buses");
    private static final List<String> VALUED =
            List.of("out", "seconds", "gap", "people", "manifest", "from", "night", "example", "seed", "at", "replays");

    PlanningCommand() {
        super(Set.copyOf(FLAGS), Set.copyOf(VALUED));
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    protected int run(Options options, Words words, Console console) {
        if (options.words().isEmpty() && !options.has("example")) {
            throw new Options.UsageException("cli.word-missing", "INSTANCE");
        }
        List<String> arguments = new ArrayList<>(options.words());
        FLAGS.stream().filter(options::has).forEach(flag -> arguments.add("--" + flag));
        for (String name : VALUED) {
            options.all(name).forEach(value -> arguments.addAll(List.of("--" + name, value)));
        }
        return PlanCommand.run(arguments.toArray(String[]::new), console.out(), console.err());
    }
}
