package org.amana.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Breaks a plan at random, in ways that a file could be broken and still be read. */
public final class Breaker {

    private Breaker() {}

    public static Plan broken(Instance instance, Plan plan, long seed) {
        Random random = new Random(seed);
        List<Mission> missions = new ArrayList<>(plan.missions());
        for (int i = 0; i <= random.nextInt(4); i++) {
            if (missions.isEmpty() || random.nextInt(5) == 0) {
                missions.add(arbitrary(instance, random));
            } else {
                int at = random.nextInt(missions.size());
                missions.set(at, changed(instance, missions.get(at), random));
            }
        }
        return new Plan(plan.instance(), missions);
    }

    private static Mission arbitrary(Instance instance, Random random) {
        return new Mission(
                random.nextInt(instance.nights() + 2),
                instance.legs().get(random.nextInt(instance.legs().size())).id(),
                random.nextBoolean() ? "ADULT" : "JUVENILE",
                List.of(load(instance, random)));
    }

    private static Load load(Instance instance, Random random) {
        int category = random.nextInt(instance.categories().size());
        return new Load(
                instance.categories().get(category).id(), random.nextBoolean() ? "G0" : "G1", random.nextInt(30) - 2);
    }

    private static Mission changed(Instance instance, Mission m, Random random) {
        List<Load> load = new ArrayList<>(m.load());
        load.add(load(instance, random));
        Leg leg = instance.legs().get(random.nextInt(instance.legs().size()));
        return switch (random.nextInt(5)) {
            case 0 -> m.onNight(1 + random.nextInt(instance.nights()));
            case 1 -> new Mission(m.night(), leg.id(), m.segregation(), m.load());
            case 2 -> new Mission(m.night(), m.leg(), "OTHER", m.load());
            case 3 -> new Mission(m.night(), "NOWHERE", m.segregation(), m.load());
            default -> new Mission(m.night(), m.leg(), m.segregation(), load);
        };
    }
}
