package org.amana.planner.check;

/** The rules of a plan and of a manifest; the name of the rule is what a page shows. */
public enum Rule {
    /** The night lies in the plan, the leg and the classes exist, counts are positive. */
    MISSION,
    /** Nobody leaves from where they were not at nightfall. */
    STOCK,
    /** A leg carries only what it may carry. */
    CATEGORY,
    /** A sortie carries one segregation group only. */
    SEGREGATION,
    /** Nobody enters a facility before their gate opens. */
    GATE,
    /** People and escorts fit into the seats. */
    SEATS,
    /** A leg has no more sorties than it can take. */
    SORTIES,
    /** No more tails work than are serviceable. */
    TAILS,
    /** No more convoys leave than can be led. */
    CONVOYS,
    /** No more escorts travel than there are. */
    ESCORTS,
    /** No more people arrive than can be received. */
    INTAKE,
    /** No more minutes of enrolment are needed than there are. */
    ENROLMENT,
    /** No section takes more than its capacity since night 1. */
    SECTION,
    /** No place holds more than its capacity. */
    CAPACITY,
    /** A named person is where their sortie starts, and on it once. */
    PERSON
}
