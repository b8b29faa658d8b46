package org.amana;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amana.biometrics.cli.IrisFiles;
import org.amana.platform.cli.CommandLine;
import org.amana.platform.cli.Console;
import org.amana.platform.cli.Options;
import org.amana.platform.cli.Words;

/** Irises from the command line: an engine alone, without server or database. */
final class IrisCommand extends CommandLine {

    IrisCommand() {
        super(Set.of(), Set.of("out"));
    }

    @Override
    public String name() {
        return "iris";
    }

    @Override
    protected int run(Options options, Words words, Console console) {
        if (options.words().isEmpty()) {
            throw new Options.UsageException("cli.word-missing", "score");
        }
        List<String> arguments = new ArrayList<>(options.words());
        options.all("out").forEach(value -> arguments.addAll(List.of("--out", value)));
        return IrisFiles.run(arguments.toArray(String[]::new), console.out(), console.err());
    }
}
