package org.amana.planner.shuttle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A time before which nobody can have everybody safe, by what every trip takes at least. */
final class ShuttleBound {

    private ShuttleBound() {}

    static int of(Shuttle shuttle) {
        return Math.max(farthest(shuttle), shared(shuttle));
    }

    /** The load that takes longest even if a bus fetches it first. */
    private static int farthest(Shuttle shuttle) {
        int longest = 0;
        for (int p = 0; p < shuttle.waiting().size(); p++) {
            if (shuttle.loads(p) > 0) {
                longest = Math.max(
                        longest,
                        fromDepot(shuttle, p)
                                + Collections.min(shuttle.toShelter().get(p)));
            }
        }
        return longest;
    }

    /** All the driving there is at least, shared out evenly: loaded ways, and to each load from a depot or a shelter. */
    private static int shared(Shuttle shuttle) {
        int buses = shuttle.buses().stream().mapToInt(b -> b).sum();
        List<Integer> saved = new ArrayList<>();
        int driving = 0;
        for (int p = 0; p < shuttle.waiting().size(); p++) {
            int loaded = Collections.min(shuttle.toShelter().get(p));
            for (int i = 0; i < shuttle.loads(p); i++) {
                driving += 2 * loaded;
                saved.add(fromDepot(shuttle, p) - loaded);
            }
        }
        Collections.sort(saved);
        // The first trip of every bus that drives begins at a depot instead of a shelter; how many drive is free, but
        // one must.
        for (int i = 0; i < Math.min(buses, saved.size()); i++) {
            driving += i == 0 ? saved.get(i) : Math.min(0, saved.get(i));
        }
        return Math.ceilDiv(driving, buses);
    }

    private static int fromDepot(Shuttle shuttle, int point) {
        int nearest = Integer.MAX_VALUE;
        for (List<Integer> row : shuttle.toPoint()) {
            nearest = Math.min(nearest, row.get(point));
        }
        return nearest;
    }
}
