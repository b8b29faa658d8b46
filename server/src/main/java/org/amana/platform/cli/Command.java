package org.amana.platform.cli;

import java.util.List;

/** One command of the command line. It starts no more than it needs. */
public interface Command {

    /** What it was asked for went well. */
    int DONE = 0;

    /** It ran, and what it found is not well. */
    int NOT_WELL = 1;

    /** It could not run: asked in a way that is not understood, or nothing there to work on. */
    int UNUSABLE = 2;

    /** It has started what goes on by itself, and the process must not end. */
    int RUNNING = -1;

    /** The word by which it is called. */
    String name();

    /** @return the exit status */
    int run(List<String> arguments, Console console);
}
