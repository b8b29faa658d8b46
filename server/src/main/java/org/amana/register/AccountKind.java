package org.amana.register;

import java.util.Locale;

/** What it means to stand in an account. */
public enum AccountKind {
    /** Deprived of liberty, in a place, under an authority. */
    HELD,
    /** Living in a camp: may leave without having escaped. */
    RESIDENT,
    /** With somebody who is held or resident: a newborn, a child with its mother. */
    ACCOMPANYING,
    /** Cannot be produced; the last custodian still answers. */
    UNACCOUNTED,
    NOT_YET_ON_ROLL,
    DUPLICATE,
    RELEASED,
    REPATRIATED,
    EXTRADITED,
    DIED,
    ESCAPED,
    LEFT_CAMP;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Whether people who stand here are in somebody's hands, at a place. */
    public boolean atPlace() {
        return this == HELD || this == RESIDENT || this == ACCOMPANYING;
    }

    /** Whether an authority answers for people who stand here. */
    public boolean answeredFor() {
        return atPlace() || this == UNACCOUNTED;
    }

    /** The word that stands for the kind in an account's code. */
    public String word() {
        return word;
    }
}
