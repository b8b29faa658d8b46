package org.amana.planner.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Mission;
import org.amana.planner.Plan;

/**
 * Removes conflicts by exchanges: two people of one class who wait at the same place swap all that they do from there
 * on. At the start that is the whole journey, at a hub the onward sortie.
 */
final class Exchange {

    private static final int PASSES = 20;

    private final List<Mission> missions;
    private final Map<String, Leg> legs = new LinkedHashMap<>();
    private final List<Traveller> people;
    private final Map<String, List<Traveller>> byClass = new LinkedHashMap<>();
    private final Aboard aboard;

    Exchange(Instance instance, Plan plan, List<Traveller> people, Aboard aboard) {
        missions = plan.missions();
        instance.legs().forEach(l -> legs.put(l.id(), l));
        this.people = people;
        this.aboard = aboard;
        people.forEach(
                p -> byClass.computeIfAbsent(classOf(p), c -> new ArrayList<>()).add(p));
    }

    /** Passes over everybody in conflict until a pass changes nothing. */
    void run() {
        boolean better = true;
        for (int pass = 0; better && aboard.pairs() > 0 && pass < PASSES; pass++) {
            better = false;
            for (Traveller p : people) {
                if (inConflict(p)) {
                    better |= improve(p);
                }
            }
        }
    }

    private boolean inConflict(Traveller p) {
        for (int group : p.groups) {
            for (int mission : p.journey) {
                if (aboard.count(group, mission) > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean improve(Traveller p) {
        for (Traveller q : Objects.requireNonNull(byClass.get(classOf(p)))) {
            if (q != p) {
                for (int i = 0; i <= p.journey.length; i++) {
                    for (int j = 0; j <= q.journey.length; j++) {
                        if (meet(p, i, q, j) && exchange(p, i, q, j)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private boolean exchange(Traveller p, int i, Traveller q, int j) {
        int before = aboard.pairs();
        int[] mine = p.journey;
        int[] theirs = q.journey;
        set(p, spliced(mine, i, theirs, j), q, spliced(theirs, j, mine, i));
        if (aboard.pairs() < before) {
            return true;
        }
        set(p, mine, q, theirs);
        return false;
    }

    private static int[] spliced(int[] head, int j, int[] tail, int i) {
        int[] joined = new int[j + tail.length - i];
        System.arraycopy(head, 0, joined, 0, j);
        System.arraycopy(tail, i, joined, j, tail.length - i);
        return joined;
    }

    private void set(Traveller p, int[] mine, Traveller q, int[] theirs) {
        aboard.take(p.groups, p.journey);
        aboard.take(q.groups, q.journey);
        p.journey = mine;
        q.journey = theirs;
        aboard.put(p.groups, mine);
        aboard.put(q.groups, theirs);
    }

    private boolean meet(Traveller p, int i, Traveller q, int j) {
        return place(p, i).equals(place(q, j)) && arrival(p, i) < departure(q, j) && arrival(q, j) < departure(p, i);
    }

    private String place(Traveller p, int step) {
        return step == 0
                ? p.person.node()
                : Objects.requireNonNull(
                                legs.get(missions.get(p.journey[step - 1]).leg()))
                        .to();
    }

    private int arrival(Traveller p, int step) {
        return step == 0 ? 0 : missions.get(p.journey[step - 1]).night();
    }

    private int departure(Traveller p, int step) {
        return step == p.journey.length
                ? Integer.MAX_VALUE
                : missions.get(p.journey[step]).night();
    }

    private static String classOf(Traveller p) {
        return p.person.category() + "\u0000" + p.person.gate();
    }
}
