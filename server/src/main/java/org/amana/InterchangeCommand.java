package org.amana;

import java.util.List;
import java.util.Set;
import org.amana.biometrics.cli.ItlCommand;
import org.amana.platform.cli.CommandLine;
import org.amana.platform.cli.Console;
import org.amana.platform.cli.Options;
import org.amana.platform.cli.Words;

/** Biometric interchange files from the command line: an engine alone, without server or database. */
final class InterchangeCommand extends CommandLine {

    InterchangeCommand() {
        super(Set.of(), Set.of());
    }

    @Override
    public String name() {
        return "itl";
    }

    @Override
    protected int run(Options options, Words words, Console console) {
        List<String> arguments = options.words();
        if (arguments.isEmpty()) {
            throw new Options.UsageException("cli.word-missing", "check|list|rewrite");
        }
        return ItlCommand.run(arguments.toArray(String[]::new), console.out(), console.err());
    }
}
