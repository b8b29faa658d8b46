package org.amana.console;

/** For whom a report is. */
enum Version {
    INTERNAL,
    /** For outside: no small numbers, nothing of lifts, nobody's last whereabouts. */
    RELEASABLE;

    /** Code of the words at the head of each sheet. */
    String about() {
        return this == INTERNAL ? "console.report.about.internal" : "console.report.about.releasable";
    }
}
