package org.amana.planner.shuttle;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Simulated annealing over the order of trips of every bus and the shelter of each: trips change place or bus, two change places, a
 * trip goes to another shelter, two change shelters, two buses change all that they do from some trip on. What is made small is not
 * when the last bus ends, which says the same of most plans, but by how much all buses together end after the goal, one unit sooner
 * than the best so far; and one change in three begins at a bus that ends too late. It starts anew as long as it may, and ends when
 * nothing can be sooner. The same seed and number of rounds give the same plan.
 */
public final class ShuttlePlanner {

    /** Rounds of one annealing, in turns: many short ones find what a long one walks past, and the other way round. */
    private static final int[] ROUNDS = {100_000, 100_000, 400_000, 100_000, 1_600_000};

    /** What all driving counts beside what is late, in turns: a bus that drives less leaves room for others to end sooner. */
    private static final double[] DRIVING = {0.2, 0.05};

    private static final double HOT = 1;
    private static final double COLD = 0.08;
    /** One change in so many begins at a bus that is late, if another was drawn. */
    private static final int AT_THE_LATE = 3;

    private ShuttlePlanner() {}

    /**
     * @param seconds how long to look for something better, wall clock
     * @param most annealings at most, {@link Integer#MAX_VALUE} for as many as there is time for
     */
    public static ShuttlePlan plan(Shuttle shuttle, double seconds, int most, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int bound = ShuttleBound.of(shuttle);
        long until = System.nanoTime() + (long) (seconds * 1e9);
        Routes best = Routes.first(shuttle);
        for (int i = 0; i < most && best.last() > bound && (i == 0 || System.nanoTime() < until); i++) {
            Annealing annealing = new Annealing(
                    ROUNDS[i % ROUNDS.length], DRIVING[i % DRIVING.length], until, bound, best.last() - 1);
            Routes found = annealing.run(i % 3 == 2 ? best.copy() : Routes.first(shuttle), random);
            if (found.last() < best.last()) {
                best = found;
            }
        }
        return new ShuttlePlan(best.trips(), best.last(), bound);
    }

    /** @param goal when all shall be safe at first; each time they are, one unit sooner */
    private record Annealing(int rounds, double driving, long until, int bound, int goal) {

        Routes run(Routes start, RandomGenerator random) {
            Routes now = start;
            Routes best = now.copy();
            int last = now.last();
            now.aim(goal);
            double cost = now.cost(driving);
            double warm = HOT;
            double cooling = Math.pow(COLD / HOT, 1.0 / rounds);
            for (int round = 0; round < rounds && last > bound; round++, warm *= cooling) {
                if ((round & 4095) == 4095 && System.nanoTime() > until) {
                    break;
                }
                if (!now.change(random)) {
                    continue;
                }
                double next = now.cost(driving);
                if (next <= cost || random.nextDouble() < Math.exp((cost - next) / warm)) {
                    cost = next;
                    if (now.late == 0) {
                        last = now.last();
                        best = now.copy();
                        now.aim(last - 1);
                        cost = now.cost(driving);
                    }
                } else {
                    now.undo();
                }
            }
            return best;
        }
    }

    /** The trips of every bus, as arrays that change and change back. */
    private static final class Routes {

        private final Shuttle shuttle;
        private final int[] depot;
        private final int[][] toPoint;
        private final int[][] toShelter;
        private final int[][] point;
        private final int[][] shelter;
        private final int[] length;
        private final int[] time;
        private final int[] left;
        private final int[] spare;
        private int goal;
        private int late;
        private int busy;
        private Runnable back = () -> {};

        private Routes(Shuttle shuttle, int trips) {
            this.shuttle = shuttle;
            depot = depots(shuttle);
            toPoint = matrix(shuttle.toPoint());
            toShelter = matrix(shuttle.toShelter());
            point = new int[depot.length][trips + 1];
            shelter = new int[depot.length][trips + 1];
            length = new int[depot.length];
            spare = new int[trips + 1];
            time = new int[depot.length];
            left = new int[shuttle.room().size()];
        }

        private static int[] depots(Shuttle shuttle) {
            List<Integer> depots = new ArrayList<>();
            for (int d = 0; d < shuttle.buses().size(); d++) {
                for (int i = 0; i < shuttle.buses().get(d); i++) {
                    depots.add(d);
                }
            }
            return depots.stream().mapToInt(d -> d).toArray();
        }

        private static int[][] matrix(List<List<Integer>> rows) {
            return rows.stream()
                    .map(row -> row.stream().mapToInt(v -> v).toArray())
                    .toArray(int[][]::new);
        }

        /** Every load on the bus that is free first, to the nearest shelter with room. */
        static Routes first(Shuttle shuttle) {
            int trips = 0;
            for (int p = 0; p < shuttle.waiting().size(); p++) {
                trips += shuttle.loads(p);
            }
            Routes routes = new Routes(shuttle, trips);
            for (int s = 0; s < routes.left.length; s++) {
                routes.left[s] = shuttle.rooms(s);
            }
            for (int p = 0; p < shuttle.waiting().size(); p++) {
                for (int i = 0; i < shuttle.loads(p); i++) {
                    routes.append(p);
                }
            }
            return routes;
        }

        private void append(int p) {
            int to = -1;
            for (int s = 0; s < left.length; s++) {
                if (left[s] > 0 && (to < 0 || toShelter[p][s] < toShelter[p][to])) {
                    to = s;
                }
            }
            int bus = 0;
            for (int b = 1; b < time.length; b++) {
                bus = time[b] < time[bus] ? b : bus;
            }
            point[bus][length[bus]] = p;
            shelter[bus][length[bus]++] = to;
            left[to]--;
            changed(bus);
        }

        Routes copy() {
            Routes copy = new Routes(shuttle, point[0].length - 1);
            for (int b = 0; b < length.length; b++) {
                System.arraycopy(point[b], 0, copy.point[b], 0, length[b]);
                System.arraycopy(shelter[b], 0, copy.shelter[b], 0, length[b]);
            }
            System.arraycopy(length, 0, copy.length, 0, length.length);
            System.arraycopy(time, 0, copy.time, 0, time.length);
            System.arraycopy(left, 0, copy.left, 0, left.length);
            return copy;
        }

        private int end(int bus) {
            int at = 0;
            for (int i = 0; i < length[bus]; i++) {
                int p = point[bus][i];
                at += i == 0 ? toPoint[depot[bus]][p] : toShelter[p][shelter[bus][i - 1]];
                at += toShelter[p][shelter[bus][i]];
            }
            return at;
        }

        int last() {
            int last = 0;
            for (int t : time) {
                last = Math.max(last, t);
            }
            return last;
        }

        double cost(double driving) {
            return late + driving * busy / time.length;
        }

        /** From here on buses are late that end after this. */
        void aim(int at) {
            goal = at;
            late = 0;
            busy = 0;
            for (int end : time) {
                late += Math.max(0, end - goal);
                busy += end;
            }
        }

        private void changed(int bus) {
            int before = time[bus];
            int after = end(bus);
            busy += after - before;
            late += Math.max(0, after - goal) - Math.max(0, before - goal);
            time[bus] = after;
        }

        private int drawn(RandomGenerator random) {
            int bus = random.nextInt(length.length);
            if (time[bus] <= goal && random.nextInt(AT_THE_LATE) == 0) {
                for (int other = 0; other < time.length; other++) {
                    if (time[other] > goal) {
                        return other;
                    }
                }
            }
            return bus;
        }

        void undo() {
            back.run();
        }

        /** Makes one small change, which {@link #undo} takes back; false if the one that was drawn cannot be. */
        boolean change(RandomGenerator random) {
            int bus = drawn(random);
            if (length[bus] == 0) {
                return false;
            }
            int i = random.nextInt(length[bus]);
            int other = random.nextInt(length.length);
            return switch (random.nextInt(5)) {
                case 0 -> relocate(bus, i, other, random);
                case 1 -> length[other] > 0 && swap(bus, i, other, random.nextInt(length[other]), true);
                case 2 -> length[other] > 0 && swap(bus, i, other, random.nextInt(length[other]), false);
                case 3 ->
                    other != bus && tails(bus, random.nextInt(length[bus]), other, random.nextInt(length[other] + 1));
                default -> redirect(bus, i, random.nextInt(left.length));
            };
        }

        private boolean relocate(int from, int i, int to, RandomGenerator random) {
            int at = random.nextInt(length[to] + (from == to ? 0 : 1));
            if (from == to && at == i) {
                return false;
            }
            move(from, i, to, at);
            back = () -> move(to, at, from, i);
            return true;
        }

        private void move(int from, int i, int to, int at) {
            int p = point[from][i];
            int s = shelter[from][i];
            System.arraycopy(point[from], i + 1, point[from], i, length[from] - i - 1);
            System.arraycopy(shelter[from], i + 1, shelter[from], i, length[from] - i - 1);
            length[from]--;
            System.arraycopy(point[to], at, point[to], at + 1, length[to] - at);
            System.arraycopy(shelter[to], at, shelter[to], at + 1, length[to] - at);
            point[to][at] = p;
            shelter[to][at] = s;
            length[to]++;
            changed(from);
            changed(to);
        }

        private boolean swap(int a, int i, int b, int j, boolean whole) {
            if (a == b && i == j) {
                return false;
            }
            exchange(a, i, b, j, whole);
            back = () -> exchange(a, i, b, j, whole);
            return true;
        }

        /** @param whole whether the trips change places, or their shelters only */
        private void exchange(int a, int i, int b, int j, boolean whole) {
            int s = shelter[a][i];
            shelter[a][i] = shelter[b][j];
            shelter[b][j] = s;
            if (whole) {
                int p = point[a][i];
                point[a][i] = point[b][j];
                point[b][j] = p;
            }
            changed(a);
            changed(b);
        }

        /** Two buses change all that they do from these trips on. */
        private boolean tails(int a, int i, int b, int j) {
            cross(a, i, b, j);
            back = () -> cross(a, i, b, j);
            return true;
        }

        private void cross(int a, int i, int b, int j) {
            int ofA = length[a] - i;
            int ofB = length[b] - j;
            cross(point, a, i, ofA, b, j, ofB);
            cross(shelter, a, i, ofA, b, j, ofB);
            length[a] = i + ofB;
            length[b] = j + ofA;
            changed(a);
            changed(b);
        }

        private void cross(int[][] of, int a, int i, int ofA, int b, int j, int ofB) {
            System.arraycopy(of[a], i, spare, 0, ofA);
            System.arraycopy(of[b], j, of[a], i, ofB);
            System.arraycopy(spare, 0, of[b], j, ofA);
        }

        private boolean redirect(int bus, int i, int to) {
            int from = shelter[bus][i];
            if (left[to] == 0 || to == from) {
                return false;
            }
            direct(bus, i, to);
            back = () -> direct(bus, i, from);
            return true;
        }

        private void direct(int bus, int i, int to) {
            left[shelter[bus][i]]++;
            left[to]--;
            shelter[bus][i] = to;
            changed(bus);
        }

        List<List<Trip>> trips() {
            List<List<Trip>> all = new ArrayList<>();
            for (int b = 0; b < length.length; b++) {
                List<Trip> ofBus = new ArrayList<>();
                for (int i = 0; i < length[b]; i++) {
                    ofBus.add(new Trip(point[b][i], shelter[b][i]));
                }
                all.add(ofBus);
            }
            return all;
        }
    }
}
