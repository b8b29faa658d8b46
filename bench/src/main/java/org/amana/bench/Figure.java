package org.amana.bench;

import java.util.Locale;

/**
 * A figure to reach and what was reached.
 *
 * @param reached in the unit of the target
 * @param atLeast whether more is better
 * @param detail what it was computed from
 */
record Figure(String name, double reached, double target, boolean atLeast, String unit, String detail) {

    boolean good() {
        return atLeast ? reached >= target : reached <= target;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-7s %-58s %9.2f %-3s (%s %.2f)  %s",
                good() ? "reached" : "MISSED",
                name,
                reached,
                unit,
                atLeast ? "at least" : "at most",
                target,
                detail);
    }
}
