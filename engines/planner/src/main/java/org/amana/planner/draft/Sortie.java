package org.amana.planner.draft;

import org.amana.planner.model.Model;

/** One sortie while it is being filled. */
public final class Sortie {

    private static final double EPSILON = 1e-9;

    private final Model model;
    public final int leg;
    public final int group;
    public final int[] load;
    public int night;
    public int people;
    public int seats;
    public double escorts;
    public double minutes;
    public double gain;

    public Sortie(Model model, int leg, int group) {
        this.model = model;
        this.leg = leg;
        this.group = group;
        load = new int[model.classes];
    }

    /** The most of {@code wanted} people of a class that still find seats, escorts included. */
    public int fitting(int wanted, int k) {
        int free = model.vehicleSeats[model.vehicle[leg]] - seats;
        double each = model.room(k);
        int count = each > 0 ? (int) Math.min(wanted, (free - escorts) / each + 1) : wanted;
        while (count > 0 && seatsWith(count, k) > model.vehicleSeats[model.vehicle[leg]]) {
            count--;
        }
        return Math.max(0, count);
    }

    /** Whether those on board have seats, with the sum taken afresh so that no error of steps adds up. */
    public boolean fits() {
        long taken = 0;
        double escorted = 0;
        for (int k = 0; k < load.length; k++) {
            taken += (long) load[k] * model.seats[k];
            escorted += load[k] * model.escorts[k];
        }
        return taken + Math.ceil(escorted - EPSILON) <= model.vehicleSeats[model.vehicle[leg]];
    }

    private double seatsWith(int count, int k) {
        return seats + (double) count * model.seats[k] + Math.ceil(escorts + count * model.escorts[k] - EPSILON);
    }

    public void add(int k, int count, double gainEach) {
        load[k] += count;
        people += count;
        seats += count * model.seats[k];
        escorts += count * model.escorts[k];
        minutes += count * model.minutes[k];
        gain += count * gainEach;
    }
}
