package org.amana.planner.manifest;

import java.util.List;
import org.amana.planner.Category;
import org.jspecify.annotations.Nullable;

/** What is taken of the seats of each sortie while people change between sister sorties. */
final class Seats {

    private static final double EPSILON = 1e-9;

    private final int[] seats;
    private final int[] taken;
    private final double[] escorts;
    private final int[] people;

    Seats(int[] seats, List<Traveller> travellers) {
        this.seats = seats;
        taken = new int[seats.length];
        escorts = new double[seats.length];
        people = new int[seats.length];
        for (Traveller t : travellers) {
            for (int mission : t.journey) {
                add(mission, t.category, 1);
            }
        }
    }

    private void add(int mission, Category category, int sign) {
        taken[mission] += sign * category.seats();
        escorts[mission] += sign * category.escortsPerPerson();
        people[mission] += sign;
    }

    private boolean fits(int mission) {
        return taken[mission] + Math.ceil(escorts[mission] - EPSILON) <= seats[mission];
    }

    /** Moves somebody over, against somebody else if there is one, unless seats are wanting; says whether it did. */
    boolean change(int from, int to, Category who, @Nullable Category against) {
        move(from, to, who, against);
        if (fits(from) && fits(to) && people[from] > 0) {
            return true;
        }
        move(to, from, who, against);
        return false;
    }

    private void move(int from, int to, Category who, @Nullable Category against) {
        add(from, who, -1);
        add(to, who, 1);
        if (against != null) {
            add(to, against, -1);
            add(from, against, 1);
        }
    }
}
