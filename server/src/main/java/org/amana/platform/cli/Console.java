package org.amana.platform.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command writes: what it found, and what it has to say besides. */
public record Console(PrintStream out, PrintStream err) {

    /** The terminal, in UTF-8 whatever the locale: names and Arabic text have no other way. */
    public static Console terminal() {
        return new Console(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }
}
