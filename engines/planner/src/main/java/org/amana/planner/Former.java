package org.amana.planner;

/**
 * A plan made before, which a new one should change little of.
 *
 * @param plan what was meant so far; it need not keep the rules any more, and may name what is not there any more
 * @param tolerance what staying near it may cost, as a share of the best plan found
 */
public record Former(Plan plan, double tolerance) {

    public Former {
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("a tolerance must not be negative: " + tolerance);
        }
    }
}
