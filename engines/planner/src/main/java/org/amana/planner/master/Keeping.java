package org.amana.planner.master;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amana.planner.Former;
import org.amana.planner.Instance;
import org.amana.planner.Load;
import org.amana.planner.Mission;
import org.amana.planner.Plan;

/**
 * A plan whose sorties should stay, and the price of each that is struck or added.
 *
 * @param plan names only what the instance knows
 * @param price of one sortie, as a share of the relaxation's objective
 */
record Keeping(Plan plan, double price) {

    /** Decides between plans that are as good as equal; found by trial to cost the relaxation nothing. */
    private static final double LEAST = 2e-5;

    /** Times the root of the tolerance, for each sortie of the former plan; found by trial to use about what is tolerated. */
    private static final double FACTOR = 0.95;

    /** One sortie alone may be kept for this share of the tolerance. */
    private static final double MOST = 0.5;

    /** For plans that stay near a former one as far as it tolerates. */
    static Keeping much(Instance instance, Former former) {
        Plan plan = known(instance, former.plan());
        double usual = FACTOR
                * Math.sqrt(former.tolerance())
                / Math.max(1, plan.missions().size());
        return new Keeping(plan, Math.max(LEAST, Math.min(MOST * former.tolerance(), usual)));
    }

    /** Without what the instance does not know any more. */
    private static Plan known(Instance instance, Plan plan) {
        Set<String> legs = new HashSet<>();
        instance.legs().forEach(leg -> legs.add(leg.id()));
        Set<String> groups = new HashSet<>();
        instance.categories().forEach(category -> groups.add(category.segregation()));
        Set<String> classes = new HashSet<>();
        instance.population().forEach(some -> classes.add(some.category() + " " + some.gate()));
        List<Mission> missions = new ArrayList<>();
        for (Mission m : plan.missions()) {
            boolean there = m.night() >= 1 && m.night() <= instance.nights();
            if (there && legs.contains(m.leg()) && groups.contains(m.segregation())) {
                List<Load> load = m.load().stream()
                        .filter(some -> classes.contains(some.category() + " " + some.gate()))
                        .toList();
                missions.add(new Mission(m.night(), m.leg(), m.segregation(), load));
            }
        }
        return new Plan(plan.instance(), missions);
    }
}
