package org.amana.planner.check;

import java.util.List;

/**
 * What the checker says about a plan.
 *
 * @param objective weighted expected escapes and harm, {@code holding + transit + danger}
 * @param holding the part from people present at sites and hubs
 * @param transit the part from people on the way
 * @param danger the part from danger to the people held, weighed by the campaign
 * @param people people of the population
 * @param leftBehind people not in a facility after the last night
 * @param lastNight the last night with a sortie, 0 if none
 * @param missions number of sorties
 * @param violations every broken rule
 */
public record PlanCheck(
        double objective,
        double holding,
        double transit,
        double danger,
        int people,
        int leftBehind,
        int lastNight,
        int missions,
        List<Violation> violations) {

    public PlanCheck {
        violations = List.copyOf(violations);
    }

    public boolean valid() {
        return violations.isEmpty();
    }
}
