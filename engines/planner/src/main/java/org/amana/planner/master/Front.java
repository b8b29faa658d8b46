package org.amana.planner.master;

import java.util.ArrayList;
import java.util.List;
import org.amana.planner.Former;
import org.amana.planner.Plan;
import org.amana.planner.replan.Change;
import org.jspecify.annotations.Nullable;

/** Of all plans found, those that are beaten by none both in what they cost and in how much they change of a former plan. */
final class Front {

    /** @param changes sorties struck or added */
    record Entry(Plan plan, double cost, int changes) {}

    private final Former former;
    private final List<Entry> entries = new ArrayList<>();

    Front(Former former) {
        this.former = former;
    }

    /** Takes a plan that passed the checker. */
    synchronized void take(Plan plan, double cost) {
        int changes = Change.between(former.plan(), plan).stream()
                .mapToInt(Change::sorties)
                .sum();
        if (entries.stream().noneMatch(e -> e.cost <= cost && e.changes <= changes)) {
            entries.removeIf(e -> e.cost >= cost && e.changes >= changes);
            entries.add(new Entry(plan, cost, changes));
        }
    }

    /** The plan with fewest changes of those that cost no more than is tolerated above this; null if there is none. */
    synchronized @Nullable Entry nearest(double best) {
        Entry nearest = null;
        for (Entry e : entries) {
            if (e.cost <= best * (1 + former.tolerance()) && (nearest == null || e.changes < nearest.changes)) {
                nearest = e;
            }
        }
        return nearest;
    }
}
