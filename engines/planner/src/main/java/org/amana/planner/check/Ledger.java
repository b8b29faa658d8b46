package org.amana.planner.check;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Load;
import org.amana.planner.Node;

/** Who is where, by class. What moves in a night counts from dawn on. */
final class Ledger {

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::node).thenComparing(Key::category).thenComparing(Key::gate);

    private final Map<Key, Integer> stock = new TreeMap<>(ORDER);
    private final Map<Key, Integer> leaving = new TreeMap<>(ORDER);
    private final Map<Key, Integer> coming = new TreeMap<>(ORDER);
    private final Map<String, Boolean> facility = new TreeMap<>();

    Ledger(Instance instance) {
        for (Node node : instance.nodes()) {
            facility.put(node.id(), node.isFacility());
        }
        instance.population()
                .forEach(p -> stock.merge(new Key(p.node(), p.category(), p.gate()), p.count(), Integer::sum));
    }

    void nightfall() {
        leaving.clear();
        coming.clear();
    }

    void move(Leg leg, Load load) {
        leaving.merge(new Key(leg.from(), load.category(), load.gate()), load.count(), Integer::sum);
        coming.merge(new Key(leg.to(), load.category(), load.gate()), load.count(), Integer::sum);
    }

    /** Books the moves of the night and reports every class of which more left than were there. */
    void dawn(Overdraft overdraft) {
        leaving.forEach((key, count) -> {
            int there = stock.getOrDefault(key, 0);
            if (count > there) {
                overdraft.report(key, count, there);
            }
            stock.merge(key, -count, Integer::sum);
        });
        coming.forEach((key, count) -> stock.merge(key, count, Integer::sum));
    }

    int at(String node) {
        int sum = 0;
        for (Map.Entry<Key, Integer> e : stock.entrySet()) {
            sum += e.getKey().node().equals(node) ? e.getValue() : 0;
        }
        return sum;
    }

    int outsideFacilities() {
        int sum = 0;
        for (Map.Entry<Key, Integer> e : stock.entrySet()) {
            sum += facility.getOrDefault(e.getKey().node(), false) ? 0 : e.getValue();
        }
        return sum;
    }

    double sum(Cost cost) {
        double sum = 0;
        for (Map.Entry<Key, Integer> e : stock.entrySet()) {
            sum += cost.of(e.getKey(), e.getValue());
        }
        return sum;
    }

    record Key(String node, String category, String gate) {}

    interface Overdraft {
        void report(Key key, int left, int there);
    }

    interface Cost {
        double of(Key key, int count);
    }
}
