package org.amana.biometrics.cli;

import java.io.PrintStream;

/** Compares the irises of a folder. */
public final class IrisFiles {

    private IrisFiles() {}

    /**
     * Runs the command.
     *
     * @param args the words after {@code iris}
     * @return 0 if every file was read, 1 if in some no iris was found, 2 if the command line or the folder cannot be used
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        err.println("iris score is not built yet");
        return 2;
    }
}
