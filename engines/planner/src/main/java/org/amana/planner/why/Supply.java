package org.amana.planner.why;

/** What can be short. */
public enum Supply {
    /** A tail of a type of vehicle, for one night. */
    TAIL,
    /** A sortie that a leg can take. */
    SORTIE,
    /** A convoy that can be led. */
    CONVOY,
    /** An escort for one trip. */
    ESCORT,
    /** A place of intake. */
    INTAKE,
    /** A minute of enrolment. */
    MINUTE,
    /** A place in a section, from that night on. */
    SECTION,
    /** A bed in a hub. */
    BED,
    /** Not a supply: the night on which somebody leaves. */
    NIGHT
}
