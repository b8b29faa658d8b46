package org.amana.planner.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amana.planner.Load;
import org.amana.planner.Mission;
import org.amana.planner.Plan;
import org.amana.planner.model.Model;
import org.amana.planner.model.Ordering;

/** Turns a draft into the plan that is answered. */
public final class Missions {

    private Missions() {}

    /** The sorties as a plan, in the order of nights and legs. */
    public static Plan plan(Model model, List<Sortie> sorties) {
        List<Mission> missions = new ArrayList<>();
        sorties.stream()
                .sorted(Comparator.comparingInt((Sortie s) -> s.night).thenComparingInt(s -> s.leg))
                .forEach(s -> missions.add(new Mission(
                        s.night + 1,
                        model.order.legs.get(s.leg).id(),
                        model.order.groups.get(s.group),
                        loads(model, s))));
        return new Plan(model.source.name(), missions);
    }

    private static List<Load> loads(Model model, Sortie sortie) {
        List<Load> loads = new ArrayList<>();
        for (int k = 0; k < model.classes; k++) {
            if (sortie.load[k] > 0) {
                Ordering.PersonClass c = model.order.classes.get(k);
                loads.add(new Load(c.category().id(), c.gate(), sortie.load[k]));
            }
        }
        return loads;
    }
}
