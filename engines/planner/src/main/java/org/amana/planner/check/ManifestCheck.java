package org.amana.planner.check;

import java.util.List;

/**
 * What the checker says about a manifest.
 *
 * @param plan the plan by class that the names add up to, checked
 * @param people broken rules about single people: not there at nightfall, twice on a sortie, unknown
 * @param pairs pairs of one keep-apart group on one sortie, a pair of two groups counted twice
 */
public record ManifestCheck(PlanCheck plan, List<Violation> people, int pairs) {

    public ManifestCheck {
        people = List.copyOf(people);
    }

    /** Whether every rule is kept; conflicts of keeping apart are counted, not forbidden. */
    public boolean valid() {
        return plan.valid() && people.isEmpty();
    }
}
