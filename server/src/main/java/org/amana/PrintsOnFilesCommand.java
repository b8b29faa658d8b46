package org.amana;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amana.biometrics.cli.PrintsCommand;
import org.amana.platform.cli.CommandLine;
import org.amana.platform.cli.Console;
import org.amana.platform.cli.Options;
import org.amana.platform.cli.Words;

/** Fingerprints from the command line: an engine alone, without server or database. */
final class PrintsOnFilesCommand extends CommandLine {

    private static final List<String> VALUED = List.of("probes", "gallery", "out", "dpi", "top");

    PrintsOnFilesCommand() {
        super(Set.of(), Set.copyOf(VALUED));
    }

    @Override
    public String name() {
        return "prints";
    }

    @Override
    protected int run(Options options, Words words, Console console) {
        if (options.words().isEmpty()) {
            throw new Options.UsageException("cli.word-missing", "score|identify");
        }
        List<String> arguments = new ArrayList<>(options.words());
        for (String name : VALUED) {
            options.all(name).forEach(value -> arguments.addAll(List.of("--" + name, value)));
        }
        return PrintsCommand.run(arguments.toArray(String[]::new), console.out(), console.err());
    }
}
