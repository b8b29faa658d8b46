package org.amana.planner.stories;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.amana.planner.Category;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Load;
import org.amana.planner.Mission;
import org.amana.planner.Node;
import org.amana.planner.Plan;

/**
 * Replays a plan many times: in each replay every place falls on one day or on none, and those present then escape in the
 * share that is stated. The mean is the objective's part from people at places, exactly; the spread is what the mean hides.
 */
public final class Replay {

    private Replay() {}

    /**
     * How outcomes spread.
     *
     * @param mean of the weighted escapes from places
     * @param low a tenth of the replays stay below it
     * @param middle half of them do
     * @param high nine tenths do
     * @param nothing share of replays in which nobody escapes
     */
    public record Spread(double mean, double low, double middle, double high, double nothing) {}

    /**
     * Replays.
     *
     * @param escaping for each place the share of those present who escape when it falls; where none is given, all do. No
     *     less than the chances of the place add up to
     */
    public static Spread of(Instance instance, Plan plan, Map<String, Double> escaping, int replays, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Map<String, double[]> weightAt = weights(instance, plan);
        double[] losses = new double[replays];
        for (Node node : instance.nodes()) {
            if (!node.isFacility()) {
                double share = escaping.getOrDefault(node.id(), 1.0);
                double[] weight = weightAt.getOrDefault(node.id(), new double[instance.nights() + 1]);
                for (int i = 0; i < replays; i++) {
                    losses[i] += share * lost(node, weight, random.nextDouble() * share);
                }
            }
        }
        double mean = Arrays.stream(losses).average().orElse(0);
        double nothing = Arrays.stream(losses).filter(l -> l == 0).count() / (double) Math.max(1, replays);
        Arrays.sort(losses);
        return new Spread(mean, at(losses, 0.1), at(losses, 0.5), at(losses, 0.9), nothing);
    }

    private static double lost(Node node, double[] weight, double draw) {
        double left = draw;
        for (int t = 0; t < node.alpha().size(); t++) {
            left -= node.alpha().get(t);
            if (left < 0) {
                return weight[t + 1];
            }
        }
        return left < node.omega() ? weight[node.alpha().size()] : 0;
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }

    /** Weight of the people at each place after the moves of each night; position 0 is before night 1. */
    private static Map<String, double[]> weights(Instance instance, Plan plan) {
        Map<String, Double> weight = new HashMap<>();
        instance.categories().forEach((Category c) -> weight.put(c.id(), c.weight()));
        Map<String, Leg> legs = new HashMap<>();
        instance.legs().forEach(l -> legs.put(l.id(), l));
        Map<String, double[]> at = new HashMap<>();
        instance.nodes().forEach(n -> at.put(n.id(), new double[instance.nights() + 1]));
        instance.population().forEach(p -> add(at, p.node(), 0, p.count() * weight.getOrDefault(p.category(), 0.0)));
        for (Mission m : plan.missions()) {
            Leg leg = legs.get(m.leg());
            for (Load load : m.load()) {
                double moved = load.count() * weight.getOrDefault(load.category(), 0.0);
                if (leg != null) {
                    add(at, leg.from(), m.night(), -moved);
                    add(at, leg.to(), m.night(), moved);
                }
            }
        }
        return at;
    }

    private static void add(Map<String, double[]> at, String node, int from, double weight) {
        double[] perNight = at.getOrDefault(node, new double[0]);
        for (int t = from; t < perNight.length; t++) {
            perNight[t] += weight;
        }
    }
}
