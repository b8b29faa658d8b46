package org.amana.planner.master;

import org.amana.planner.model.Model;

/** Which classes are one from which night on: those of one category whose gates are open. */
final class Merging {

    private final int[] first;
    private final int[] gateNight;

    Merging(Model model) {
        first = new int[model.classes];
        gateNight = model.gateNight;
        for (int k = 0; k < model.classes; k++) {
            boolean same = k > 0
                    && model.order
                            .classes
                            .get(k)
                            .category()
                            .equals(model.order.classes.get(k - 1).category());
            first[k] = same ? first[k - 1] : k;
        }
    }

    /** The class that stands for class k in night t. */
    int standsFor(int k, int t) {
        return t >= gateNight[k] ? first[k] : k;
    }

    /** Whether class k stands for itself in night t. */
    boolean stands(int k, int t) {
        return standsFor(k, t) == k;
    }
}
