package org.amana.planner.replan;

import java.util.List;
import org.amana.planner.Planned;

/**
 * A plan of the rest of an operation that changes little of the plan so far.
 *
 * @param planned the plan
 * @param best the objective of the best plan that was found, whatever it changed
 * @param changes what the plan does otherwise than the plan so far, nights counted from the next one
 */
public record Replanned(Planned planned, double best, List<Change> changes) {

    public Replanned {
        changes = List.copyOf(changes);
    }

    /** What it costs to stay near the plan so far, in the unit of the objective. */
    public double staying() {
        return Math.max(0, planned.objective() - best);
    }

    /** Sorties that are struck, and those that are added: a sortie on another night or way counts twice. */
    public int sortiesChanged() {
        return changes.stream().mapToInt(Change::sorties).sum();
    }
}
