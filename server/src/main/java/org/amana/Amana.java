package org.amana;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.amana.demo.DemoCommand;
import org.amana.platform.cli.Command;
import org.amana.platform.cli.Console;
import org.amana.platform.cli.Nearest;
import org.amana.platform.cli.Words;
import org.amana.platform.export.ExportCommand;
import org.amana.platform.restore.RestoreCommand;
import org.amana.platform.verify.VerifyCommand;
import org.amana.soak.SoakCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The command line: finds the command and starts no more than it needs. */
public final class Amana {

    private static final String HELP = "--help";
    private static final Map<String, Supplier<? extends Command>> COMMANDS = commands();

    private Amana() {}

    private static Map<String, Supplier<? extends Command>> commands() {
        Map<String, Supplier<? extends Command>> all = new LinkedHashMap<>();
        all.put("serve", ServeCommand::new);
        all.put("demo", () -> new DemoCommand(new DemoGround()));
        all.put("plan", PlanningCommand::new);
        all.put("prints", PrintsOnFilesCommand::new);
        all.put("iris", IrisCommand::new);
        all.put("itl", InterchangeCommand::new);
        all.put("wsq", WsqOnFilesCommand::new);
        all.put("export", ExportCommand::new);
        all.put("verify", VerifyCommand::new);
        all.put("restore", RestoreCommand::new);
        all.put("gallery", GalleryCommand::new);
        all.put("soak", SoakCommand::new);
        // Other modules, such as the benchmarks, bring commands of their own.
        ServiceLoader.load(Command.class).stream()
                .forEach(found -> all.put(found.get().name(), found));
        return all;
    }

    public static void main(String[] args) {
        onlyWarnings();
        int status = run(Arrays.asList(args), Console.terminal());
        if (status != Command.RUNNING) {
            System.exit(status);
        }
    }

    /** Libraries say what they do only where something is amiss; a server, when it starts, brings its own settings. */
    private static void onlyWarnings() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            logs.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        }
    }

    static int run(List<String> given, Console console) {
        List<String> arguments = helpLast(given);
        String name = arguments.isEmpty() ? HELP : arguments.getFirst();
        if (HELP.equals(name)) {
            console.out().println(Words.english().say("cli.commands", String.join(", ", COMMANDS.keySet())));
            return Command.DONE;
        }
        Supplier<? extends Command> command = COMMANDS.get(name);
        if (command == null) {
            console.err().println(unknown(name));
            return Command.UNUSABLE;
        }
        return command.get().run(arguments.subList(1, arguments.size()), console);
    }

    /** Whoever asks for help is understood however they ask: {@code help demo}, {@code demo -h}, {@code demo --help}. */
    private static List<String> helpLast(List<String> given) {
        List<String> arguments = new ArrayList<>(given);
        arguments.replaceAll(argument -> argument.equals("-h") ? HELP : argument);
        if (arguments.size() > 1 && List.of(HELP, "help").contains(arguments.getFirst())) {
            arguments.removeFirst();
            arguments.add(HELP);
        } else if (arguments.equals(List.of("help"))) {
            return List.of(HELP);
        }
        return arguments;
    }

    private static String unknown(String name) {
        Words words = Words.english();
        String known = String.join(", ", COMMANDS.keySet());
        return Nearest.of(name, COMMANDS.keySet())
                .map(near -> words.say("cli.unknown-command-near", name, near, known))
                .orElseGet(() -> words.say("cli.unknown-command", name, known));
    }
}
