package org.amana.planner.manifest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Mission;
import org.amana.planner.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Removes conflicts by exchanges. Two people of one category who wait at the same place swap all that they do from there on: at
 * the start the whole journey, at a hub the onward sortie. People of whatever class change between sister sorties, of one
 * night, leg and group, as long as seats allow. When no exchange saves anything, the least harmful one is made all the same,
 * and who was moved rests for a while; the best state is kept.
 */
final class Exchange {

    private static final int PASSES = 20;
    private static final int STEPS = 150;
    private static final int REST = 12;

    private final int[] night;
    private final int[] to;
    private final boolean[] facility;
    private final int[][] sisters;
    private final List<Traveller> people;
    private final Map<String, List<Traveller>> byCategory = new LinkedHashMap<>();
    private final List<List<Traveller>> onBoard = new ArrayList<>();
    private final Aboard aboard;
    private final Seats seats;
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    private int step;

    Exchange(Instance instance, Plan plan, Map<String, Integer> places, List<Traveller> people, Aboard aboard) {
        List<Mission> missions = plan.missions();
        Map<String, Leg> legs = new HashMap<>();
        instance.legs().forEach(l -> legs.put(l.id(), l));
        Map<String, Integer> seatsOf = new HashMap<>();
        instance.vehicles().forEach(v -> seatsOf.put(v.id(), v.seats()));
        night = missions.stream().mapToInt(Mission::night).toArray();
        to = missions.stream().mapToInt(m -> place(places, leg(legs, m).to())).toArray();
        facility = new boolean[places.size()];
        instance.nodes().forEach(n -> facility[place(places, n.id())] = n.isFacility());
        sisters = sisters(missions);
        this.people = people;
        this.aboard = aboard;
        people.forEach(p -> byCategory
                .computeIfAbsent(p.person.category(), c -> new ArrayList<>())
                .add(p));
        missions.forEach(m -> onBoard.add(new ArrayList<>()));
        people.forEach(p -> board(p, true));
        seats = new Seats(
                missions.stream()
                        .mapToInt(m ->
                                Objects.requireNonNull(seatsOf.get(leg(legs, m).vehicle())))
                        .toArray(),
                people);
    }

    private static int place(Map<String, Integer> places, String id) {
        return Objects.requireNonNull(places.get(id));
    }

    private static Leg leg(Map<String, Leg> legs, Mission m) {
        return Objects.requireNonNull(legs.get(m.leg()));
    }

    private static int[][] sisters(List<Mission> missions) {
        Map<String, List<Integer>> sets = new HashMap<>();
        for (int i = 0; i < missions.size(); i++) {
            Mission m = missions.get(i);
            sets.computeIfAbsent(m.night() + "\u0000" + m.leg() + "\u0000" + m.segregation(), k -> new ArrayList<>())
                    .add(i);
        }
        int[][] sisters = new int[missions.size()][];
        sets.values()
                .forEach(set -> set.forEach(i -> sisters[i] =
                        set.stream().mapToInt(j -> j).filter(j -> j != i).toArray()));
        return sisters;
    }

    /** Improves until nothing is left to improve, or the steps are used up. */
    void run(int unavoidable) {
        boolean better = true;
        for (int pass = 0; better && pass < PASSES; pass++) {
            better = false;
            for (Traveller p : people) {
                if (wantsChange(p)) {
                    better |= change(p, -1);
                }
            }
        }
        walk(unavoidable);
    }

    private void walk(int unavoidable) {
        int best = aboard.cost();
        int[][] kept = journeys();
        for (step = 1; step <= STEPS && aboard.pairs() > unavoidable; step++) {
            List<Traveller> conflicted = people.stream()
                    .filter(p -> p.restsUntil < step && inConflict(p))
                    .toList();
            if (conflicted.isEmpty()) {
                continue;
            }
            Traveller p = conflicted.get(random.nextInt(conflicted.size()));
            change(p, Integer.MAX_VALUE);
            p.restsUntil = step + REST;
            if (aboard.cost() < best) {
                best = aboard.cost();
                kept = journeys();
            }
        }
        for (int i = 0; i < kept.length; i++) {
            people.get(i).journey = kept[i];
        }
    }

    private int[][] journeys() {
        return people.stream().map(p -> p.journey).toArray(int[][]::new);
    }

    private boolean wantsChange(Traveller p) {
        return inConflict(p) || apartFromOwn(p);
    }

    private boolean inConflict(Traveller p) {
        for (int group : p.groups) {
            for (int mission : p.journey) {
                if (aboard.apart(group) && aboard.count(group, mission) > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean apartFromOwn(Traveller p) {
        for (int group : p.groups) {
            if (!aboard.apart(group)) {
                return true;
            }
        }
        return false;
    }

    /** Makes the best exchange that costs no more than this; whether one was made. */
    private boolean change(Traveller p, int most) {
        int least = most == Integer.MAX_VALUE ? most : most + 1;
        Traveller with = null;
        int mine = -1;
        int theirs = -1;
        for (Traveller q : Objects.requireNonNull(byCategory.get(p.person.category()))) {
            if (q == p || q.restsUntil >= step && step > 0) {
                continue;
            }
            for (int i = 0; i <= p.journey.length; i++) {
                for (int j = 0; j <= q.journey.length; j++) {
                    if (meet(p, i, q, j)) {
                        int[] joined = spliced(p.journey, i, q.journey, j);
                        int[] rest = spliced(q.journey, j, p.journey, i);
                        int cost = costOf(p, joined, q, rest);
                        if (cost < least && inTime(p, joined) && inTime(q, rest)) {
                            least = cost;
                            with = q;
                            mine = i;
                            theirs = j;
                        }
                    }
                }
            }
        }
        SisterChange sister = sisterChange(p, least);
        if (sister != null) {
            return sister.make();
        }
        if (with == null) {
            return false;
        }
        int[] joined = spliced(p.journey, mine, with.journey, theirs);
        set(with, spliced(with.journey, theirs, p.journey, mine));
        set(p, joined);
        return true;
    }

    private int costOf(Traveller p, int[] mine, Traveller q, int[] theirs) {
        int before = aboard.cost();
        int[] oldMine = p.journey;
        int[] oldTheirs = q.journey;
        count(p, mine);
        count(q, theirs);
        int change = aboard.cost() - before;
        count(p, oldMine);
        count(q, oldTheirs);
        return change;
    }

    private void count(Traveller p, int[] journey) {
        aboard.take(p.groups, p.journey);
        p.journey = journey;
        aboard.put(p.groups, journey);
    }

    private void set(Traveller p, int[] journey) {
        board(p, false);
        count(p, journey);
        board(p, true);
    }

    private void board(Traveller p, boolean on) {
        for (int mission : p.journey) {
            if (on) {
                onBoard.get(mission).add(p);
            } else {
                onBoard.get(mission).remove(p);
            }
        }
    }

    private @Nullable SisterChange sisterChange(Traveller p, int below) {
        SisterChange best = null;
        int least = below;
        for (int i = 0; i < p.journey.length; i++) {
            for (int sister : sisters[p.journey[i]]) {
                int alone = moved(p, i, sister);
                if (alone < least && possible(p.journey[i], sister, p, null)) {
                    least = alone;
                    best = new SisterChange(p, i, sister, null);
                }
                for (Traveller q : onBoard.get(sister)) {
                    if (!q.sameCategory(p) && (q.restsUntil < step || step == 0)) {
                        int back = index(q, sister);
                        int cost = costOf(p, with(p.journey, i, sister), q, with(q.journey, back, p.journey[i]));
                        if (cost < least && possible(p.journey[i], sister, p, q)) {
                            least = cost;
                            best = new SisterChange(p, i, sister, q);
                        }
                    }
                }
            }
        }
        return best;
    }

    private int moved(Traveller p, int i, int sister) {
        int before = aboard.cost();
        int[] old = p.journey;
        count(p, with(old, i, sister));
        int change = aboard.cost() - before;
        count(p, old);
        return change;
    }

    private boolean possible(int here, int there, Traveller p, @Nullable Traveller q) {
        boolean fits = seats.change(here, there, p.category, q == null ? null : q.category);
        if (fits) {
            seats.change(there, here, p.category, q == null ? null : q.category);
        }
        return fits;
    }

    private static int index(Traveller q, int mission) {
        for (int i = 0; i < q.journey.length; i++) {
            if (q.journey[i] == mission) {
                return i;
            }
        }
        throw new IllegalStateException("not on board");
    }

    private static int[] with(int[] journey, int i, int mission) {
        int[] changed = journey.clone();
        changed[i] = mission;
        return changed;
    }

    private static int[] spliced(int[] head, int j, int[] tail, int i) {
        int[] joined = new int[j + tail.length - i];
        System.arraycopy(head, 0, joined, 0, j);
        System.arraycopy(tail, i, joined, j, tail.length - i);
        return joined;
    }

    private boolean meet(Traveller p, int i, Traveller q, int j) {
        return place(p, i) == place(q, j) && arrival(p, i) < departure(q, j) && arrival(q, j) < departure(p, i);
    }

    private int place(Traveller p, int at) {
        return at == 0 ? p.start : to[p.journey[at - 1]];
    }

    private int arrival(Traveller p, int at) {
        return at == 0 ? 0 : night[p.journey[at - 1]];
    }

    private int departure(Traveller p, int at) {
        return at == p.journey.length ? Integer.MAX_VALUE : night[p.journey[at]];
    }

    /** Whether everybody's gate is open when the journey enters a facility. */
    private boolean inTime(Traveller p, int[] journey) {
        int last = journey.length - 1;
        return last < 0 || !facility[to[journey[last]]] || night[journey[last]] >= p.opens;
    }

    /** Somebody takes a sister sortie, maybe against somebody of another class. */
    private final class SisterChange {

        private final Traveller who;
        private final int at;
        private final int sister;
        private final @Nullable Traveller against;

        SisterChange(Traveller who, int at, int sister, @Nullable Traveller against) {
            this.who = who;
            this.at = at;
            this.sister = sister;
            this.against = against;
        }

        boolean make() {
            int here = who.journey[at];
            boolean made = seats.change(here, sister, who.category, against == null ? null : against.category);
            if (made) {
                if (against != null) {
                    set(against, with(against.journey, index(against, sister), here));
                }
                set(who, with(who.journey, at, sister));
            }
            return made;
        }
    }
}
