package org.amana.planner.shuttle;

import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with a plan, and when its last load is safe; shares nothing with the planner. */
public final class ShuttleCheck {

    private ShuttleCheck() {}

    /** Every broken rule in words; empty if the plan keeps all. */
    public static List<String> problems(Shuttle shuttle, ShuttlePlan plan) {
        List<String> problems = new ArrayList<>();
        int buses = shuttle.buses().stream().mapToInt(b -> b).sum();
        if (plan.trips().size() != buses) {
            problems.add(plan.trips().size() + " buses are planned, " + buses + " there are");
            return problems;
        }
        int[] taken = new int[shuttle.waiting().size()];
        int[] given = new int[shuttle.room().size()];
        for (List<Trip> ofBus : plan.trips()) {
            for (Trip trip : ofBus) {
                taken[trip.point()]++;
                given[trip.shelter()]++;
            }
        }
        for (int p = 0; p < taken.length; p++) {
            int needed = Math.ceilDiv(shuttle.waiting().get(p), shuttle.load());
            if (taken[p] != needed) {
                problems.add("point " + (p + 1) + " is visited " + taken[p] + " times, not " + needed);
            }
        }
        for (int s = 0; s < given.length; s++) {
            if (given[s] * shuttle.load() > shuttle.room().get(s)) {
                problems.add("shelter " + (s + 1) + " gets more than it takes");
            }
        }
        int last = last(shuttle, plan);
        if (last != plan.last()) {
            problems.add("the last is safe at " + last + ", not " + plan.last());
        }
        if (plan.bound() > last) {
            problems.add("the bound " + plan.bound() + " is above the plan");
        }
        return problems;
    }

    /** When the last load is safe. */
    public static int last(Shuttle shuttle, ShuttlePlan plan) {
        int last = 0;
        int bus = 0;
        for (int depot = 0; depot < shuttle.buses().size(); depot++) {
            for (int i = 0; i < shuttle.buses().get(depot); i++) {
                last = Math.max(last, end(shuttle, depot, plan.trips().get(bus++)));
            }
        }
        return last;
    }

    private static int end(Shuttle shuttle, int depot, List<Trip> trips) {
        int time = 0;
        int shelter = -1;
        for (Trip trip : trips) {
            time += shelter < 0
                    ? shuttle.toPoint().get(depot).get(trip.point())
                    : shuttle.toShelter().get(trip.point()).get(shelter);
            time += shuttle.toShelter().get(trip.point()).get(trip.shelter());
            shelter = trip.shelter();
        }
        return time;
    }
}
