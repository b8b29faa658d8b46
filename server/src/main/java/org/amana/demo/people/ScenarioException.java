package org.amana.demo.people;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario was refused; every problem found is named, not only the first. */
public final class ScenarioException extends RuntimeException {

    private static final int SHOWN = 40;

    private final transient List<Problem> problems;

    ScenarioException(List<Problem> problems) {
        super(problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
