package org.amana.planner.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amana.planner.model.Model;

/**
 * Evens out the classes over sorties of one night, leg and group. It changes no count of any rule and no cost, but gives
 * people who should be kept apart more sorties to be on.
 */
public final class Spread {

    private final Model model;
    private final List<Sortie> siblings;

    private Spread(Model model, List<Sortie> siblings) {
        this.model = model;
        this.siblings = siblings;
    }

    public static void over(Model model, List<Sortie> sorties) {
        Map<List<Integer>, List<Sortie>> sets = new LinkedHashMap<>();
        for (Sortie s : sorties) {
            sets.computeIfAbsent(List.of(s.night, s.leg, s.group), k -> new ArrayList<>())
                    .add(s);
        }
        for (List<Sortie> siblings : sets.values()) {
            if (siblings.size() > 1) {
                new Spread(model, siblings).run();
            }
        }
    }

    private void run() {
        boolean better = true;
        while (better) {
            better = false;
            for (Sortie a : siblings) {
                for (Sortie b : siblings) {
                    for (int k = 0; a != b && k < model.classes; k++) {
                        better |= a.load[k] > b.load[k] + 1 && hand(a, b, k);
                    }
                }
            }
        }
    }

    /** Hands one person of class {@code k} over, alone or against one of a class that the other has too many of. */
    private boolean hand(Sortie a, Sortie b, int k) {
        if (shift(a, b, k, k)) {
            return true;
        }
        for (int back = 0; back < model.classes; back++) {
            if (back != k && b.load[back] > a.load[back] && shift(a, b, k, back)) {
                return true;
            }
        }
        return false;
    }

    private boolean shift(Sortie a, Sortie b, int k, int back) {
        a.add(k, -1, 0);
        b.add(k, 1, 0);
        if (back != k) {
            b.add(back, -1, 0);
            a.add(back, 1, 0);
        }
        if (a.fits() && b.fits()) {
            return true;
        }
        b.add(k, -1, 0);
        a.add(k, 1, 0);
        if (back != k) {
            a.add(back, -1, 0);
            b.add(back, 1, 0);
        }
        return false;
    }
}
