package org.amana.planner.shuttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Small shuttles from a seed: every plan keeps the rules, and none is later than the best of all there are. */
class ShuttleProperties {

    private static Shuttle random(long seed, int points, int most) {
        Random random = new Random(seed);
        int shelters = 1 + random.nextInt(3);
        List<Integer> waiting = new ArrayList<>();
        int loads = 0;
        for (int p = 0; p < points; p++) {
            int here = random.nextInt(most + 1);
            waiting.add(here);
            loads += here;
        }
        List<Integer> room = new ArrayList<>();
        for (int s = 0; s < shelters; s++) {
            room.add(random.nextInt(loads + 1));
        }
        room.set(0, room.getFirst() + loads);
        List<Integer> buses = random.nextBoolean() ? List.of(1, 1) : List.of(1 + random.nextInt(3));
        return new Shuttle(
                buses, 1, waiting, room, times(random, buses.size(), points), times(random, points, shelters));
    }

    private static List<List<Integer>> times(Random random, int rows, int columns) {
        List<List<Integer>> times = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            List<Integer> row = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                row.add(1 + random.nextInt(random.nextInt(4) == 0 ? 30 : 10));
            }
            times.add(row);
        }
        return times;
    }

    @Property(tries = 60)
    void p01_everyPlanKeepsTheRules(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Shuttle shuttle = random(seed, 6, 4);
        ShuttlePlan plan = ShuttlePlanner.plan(shuttle, 60, 1, seed);
        assertThat(ShuttleCheck.problems(shuttle, plan)).isEmpty();
        assertThat(ShuttlePlanner.plan(shuttle, 60, 1, seed)).isEqualTo(plan);
    }

    @Property(tries = 60)
    void p02_noPlanIsSoonerThanTheBestOfAll(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Shuttle shuttle = random(seed, 3, 2);
        int best = new Everything(shuttle).best();
        ShuttlePlan plan = ShuttlePlanner.plan(shuttle, 60, 4, seed);
        assertThat(plan.last()).isEqualTo(best);
        assertThat(plan.bound()).isLessThanOrEqualTo(best);
    }

    /** Tries every order on every bus with every shelter. */
    private static final class Everything {

        private final Shuttle shuttle;
        private final List<Integer> depots = new ArrayList<>();
        private final int[] left;
        private final int[] room;
        private int best = Integer.MAX_VALUE;

        Everything(Shuttle shuttle) {
            this.shuttle = shuttle;
            for (int d = 0; d < shuttle.buses().size(); d++) {
                for (int i = 0; i < shuttle.buses().get(d); i++) {
                    depots.add(d);
                }
            }
            left = shuttle.waiting().stream().mapToInt(w -> w).toArray();
            room = shuttle.room().stream().mapToInt(r -> r).toArray();
        }

        int best() {
            search(0, -1, 0, 0);
            return best;
        }

        /** Bus after bus; {@code at} is the shelter where this one stands, -1 at its depot. */
        private void search(int bus, int at, int time, int last) {
            if (Math.max(time, last) >= best) {
                return;
            }
            boolean done = true;
            for (int p = 0; p < left.length; p++) {
                done &= left[p] == 0;
            }
            if (done) {
                best = Math.max(time, last);
                return;
            }
            for (int p = 0; p < left.length; p++) {
                for (int s = 0; s < room.length && left[p] > 0; s++) {
                    if (room[s] > 0) {
                        left[p]--;
                        room[s]--;
                        int there = at < 0
                                ? shuttle.toPoint().get(depots.get(bus)).get(p)
                                : shuttle.toShelter().get(p).get(at);
                        search(bus, s, time + there + shuttle.toShelter().get(p).get(s), last);
                        left[p]++;
                        room[s]++;
                    }
                }
            }
            if (bus + 1 < depots.size()) {
                search(bus + 1, -1, 0, Math.max(time, last));
            }
        }
    }
}
