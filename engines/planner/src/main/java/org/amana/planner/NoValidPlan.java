package org.amana.planner;

import java.util.List;

/** An engine found no plan that keeps every rule; moving nobody breaks one too, as when a hub is already overfull. */
public final class NoValidPlan extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    public NoValidPlan(List<String> reasons) {
        super("no valid plan found: " + String.join("; ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** The rules that the best attempt breaks. */
    public List<String> reasons() {
        return reasons;
    }
}
