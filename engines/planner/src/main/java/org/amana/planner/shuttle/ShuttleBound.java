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

    /** The load that takes longest even if a bus fetches it as early as any can be there, by way of other trips where that is sooner. */
    private static int farthest(Shuttle shuttle) {
        int points = shuttle.waiting().size();
        int[] there = new int[points];
        for (int p = 0; p < points; p++) {
            there[p] = fromDepot(shuttle, p);
        }
        for (boolean sooner = true; sooner; ) {
            sooner = false;
            for (int p = 0; p < points; p++) {
                int by = byWayOf(shuttle, there, p);
                sooner |= by < there[p];
                there[p] = Math.min(there[p], by);
            }
        }
        int longest = 0;
        for (int p = 0; p < points; p++) {
            if (shuttle.loads(p) > 0) {
                longest = Math.max(
                        longest, there[p] + Collections.min(shuttle.toShelter().get(p)));
            }
        }
        return longest;
    }

    private static int byWayOf(Shuttle shuttle, int[] there, int point) {
        int soonest = Integer.MAX_VALUE;
        for (int q = 0; q < there.length; q++) {
            for (int s = 0; s < shuttle.room().size() && shuttle.loads(q) > 0; s++) {
                int by = there[q]
                        + shuttle.toShelter().get(q).get(s)
                        + shuttle.toShelter().get(point).get(s);
                soonest = Math.min(soonest, by);
            }
        }
        return soonest;
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
