package org.amana.bench.rivals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.amana.planner.model.Model;

/**
 * Puts the people of one night, leg and group on sorties, those first who take most room. Seats are whole, so that room for people and their shares
 * of an escort together is all that there is to count.
 */
final class Packing {

    private static final double EPSILON = 1e-10;

    private final Model model;
    private final int[][] largestFirst;
    private final int[] left;
    private final int[] aboard;

    Packing(Model model) {
        this.model = model;
        left = new int[model.classes];
        aboard = new int[model.classes];
        largestFirst = new int[model.order.groups.size()][];
        for (int g = 0; g < largestFirst.length; g++) {
            int group = g;
            largestFirst[g] = IntStream.range(0, model.classes)
                    .filter(k -> model.group[k] == group)
                    .boxed()
                    .sorted(Comparator.comparingDouble(k -> -model.room(k)))
                    .mapToInt(k -> k)
                    .toArray();
        }
    }

    /** How many sorties it takes. */
    int sorties(int leg, int group, int[] people) {
        begin(people);
        int sorties = 0;
        while (fill(leg, group) > 0) {
            sorties++;
        }
        return sorties;
    }

    /** People by class on each of them. */
    List<int[]> loads(int leg, int group, int[] people) {
        begin(people);
        List<int[]> loads = new ArrayList<>();
        while (fill(leg, group) > 0) {
            loads.add(aboard.clone());
        }
        return loads;
    }

    private void begin(int[] people) {
        System.arraycopy(people, 0, left, 0, left.length);
    }

    private int fill(int leg, int group) {
        double free = model.vehicleSeats[model.vehicle[leg]] + EPSILON;
        int all = 0;
        for (int k : largestFirst[group]) {
            int taken = Math.min(left[k], (int) (free / model.room(k)));
            left[k] -= taken;
            aboard[k] = taken;
            free -= taken * model.room(k);
            all += taken;
        }
        return all;
    }
}
