package org.amana.planner.json;

import java.util.List;
import java.util.stream.Collectors;
import org.amana.planner.Problem;

/** A file that cannot be taken, with everything that is wrong with it. */
public final class BadInput extends Exception {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final transient List<Problem> problems;

    public BadInput(String source, List<Problem> problems) {
        super(problems.stream().map(p -> source + ": " + p).collect(Collectors.joining("\n")));
        this.source = source;
        this.problems = List.copyOf(problems);
    }

    /** Name of the file. */
    public String source() {
        return source;
    }

    /** All problems, not only the first. */
    public List<Problem> problems() {
        return problems;
    }
}
