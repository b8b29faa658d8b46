package org.amana;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amana.biometrics.cli.WsqCommand;
import org.amana.platform.cli.CommandLine;
import org.amana.platform.cli.Console;
import org.amana.platform.cli.Options;
import org.amana.platform.cli.Words;

/** WSQ from the command line: an engine alone, without server or database. */
final class WsqOnFilesCommand extends CommandLine {

    private static final List<String> VALUED = List.of("rate", "dpi", "width", "height");

    WsqOnFilesCommand() {
        super(Set.of(), Set.copyOf(VALUED));
    }

    @Override
    public String name() {
        return "wsq";
    }

    @Override
    protected int run(Options options, Words words, Console console) {
        if (options.words().isEmpty()) {
            throw new Options.UsageException("cli.word-missing", "decode|encode");
        }
        List<String> arguments = new ArrayList<>(options.words());
        for (String name : VALUED) {
            options.all(name).forEach(value -> arguments.addAll(List.of("--" + name, value)));
        }
        return WsqCommand.run(arguments.toArray(String[]::new), console.out(), console.err());
    }
}
