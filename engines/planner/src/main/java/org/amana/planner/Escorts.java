package org.amana.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The escorts that a sortie needs by the categories on board. Their seats are taken off those of the vehicle.
 *
 * @param needed escorts who travel: the shares together, rounded up
 * @param shares what each category asks for, by name of the category; none of those that need no escort
 */
public record Escorts(int needed, List<Share> shares) {

    private static final double EPSILON = 1e-9;

    /**
     * One category on board.
     *
     * @param category name of the category
     * @param people people of it on board
     * @param escorts escorts they need, may be a fraction: escorts are shared
     */
    public record Share(String category, int people, double escorts) {}

    public Escorts {
        shares = List.copyOf(shares);
    }

    /**
     * By the rules of an instance.
     *
     * @param categories those of the instance, by name
     * @param load who is on board
     */
    public static Escorts of(Map<String, Category> categories, List<Load> load) {
        Map<String, Integer> people = new TreeMap<>();
        load.forEach(some -> people.merge(some.category(), some.count(), Integer::sum));
        List<Share> shares = new ArrayList<>();
        double sum = 0;
        for (Map.Entry<String, Integer> some : people.entrySet()) {
            Category category = categories.get(some.getKey());
            double escorts = category == null ? 0 : some.getValue() * category.escortsPerPerson();
            if (escorts > 0) {
                shares.add(new Share(some.getKey(), some.getValue(), escorts));
                sum += escorts;
            }
        }
        return new Escorts((int) Math.ceil(sum - EPSILON), shares);
    }
}
