package org.amana.planner.replan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amana.planner.Mission;
import org.amana.planner.Plan;

/**
 * What is different between two plans on one leg in one night.
 *
 * @param night the night
 * @param leg the leg
 * @param sortiesBefore sorties of the older plan
 * @param sortiesAfter sorties of the newer plan
 * @param peopleBefore people on them in the older plan
 * @param peopleAfter people on them in the newer plan
 */
public record Change(int night, String leg, int sortiesBefore, int sortiesAfter, int peopleBefore, int peopleAfter) {

    /** Sorties struck or added. */
    public int sorties() {
        return Math.abs(sortiesAfter - sortiesBefore);
    }

    /** All differences, by night and leg; where the same number of people go on as many sorties, there is none. */
    public static List<Change> between(Plan before, Plan after) {
        Map<Integer, Map<String, int[]>> old = counted(before);
        Map<Integer, Map<String, int[]>> fresh = counted(after);
        TreeSet<Integer> nights = new TreeSet<>(old.keySet());
        nights.addAll(fresh.keySet());
        List<Change> changes = new ArrayList<>();
        for (int night : nights) {
            Map<String, int[]> was = old.getOrDefault(night, Map.of());
            Map<String, int[]> is = fresh.getOrDefault(night, Map.of());
            TreeSet<String> legs = new TreeSet<>(was.keySet());
            legs.addAll(is.keySet());
            for (String leg : legs) {
                int[] a = was.getOrDefault(leg, new int[2]);
                int[] b = is.getOrDefault(leg, new int[2]);
                if (a[0] != b[0] || a[1] != b[1]) {
                    changes.add(new Change(night, leg, a[0], b[0], a[1], b[1]));
                }
            }
        }
        return changes;
    }

    private static Map<Integer, Map<String, int[]>> counted(Plan plan) {
        Map<Integer, Map<String, int[]>> counted = new TreeMap<>();
        for (Mission m : plan.missions()) {
            int[] both =
                    counted.computeIfAbsent(m.night(), n -> new TreeMap<>()).computeIfAbsent(m.leg(), l -> new int[2]);
            both[0]++;
            both[1] += m.people();
        }
        return counted;
    }

    @Override
    public String toString() {
        return "night " + night + " " + leg + ": " + sortiesBefore + " sorties with " + peopleBefore + " people, now "
                + sortiesAfter + " with " + peopleAfter;
    }
}
