package org.amana.demo.people;

import java.nio.file.Path;

/** The committed scenarios, read once for all tests. */
public final class Scenarios {

    static final Path FOLDER = Path.of(System.getProperty("amana.root", ".."), "scenarios");
    public static final Scenario FULL = Scenario.load(FOLDER.resolve("north-east-syria-2026"));
    public static final Scenario SMALL = Scenario.load(FOLDER.resolve("small"));
    public static final Population PEOPLE =
            People.generate(FULL, FULL.settings().seed());

    private Scenarios() {}
}
