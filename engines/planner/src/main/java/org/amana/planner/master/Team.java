package org.amana.planner.master;

import org.jspecify.annotations.Nullable;

/** An improver, and where there is a former plan another that searches near it, in turns on one thread. */
final class Team {

    /** Every so many steps one is near the former plan. */
    private static final int TURNS = 4;

    private final Improver improver;
    private final @Nullable Improver near;
    private int steps;

    Team(Improver improver, @Nullable Improver near) {
        this.improver = improver;
        this.near = near;
    }

    /** The first dive of each. */
    void first(int nightsAtOnce) {
        improver.first(nightsAtOnce);
        if (near != null) {
            near.first(nightsAtOnce);
        }
    }

    /** One step of improvement. */
    void step() {
        if (near != null && steps++ % TURNS == 0) {
            handOn(improver, near);
            near.step();
            handOn(near, improver);
        } else {
            improver.step();
        }
    }

    private static void handOn(Improver from, Improver to) {
        double[] best = from.news();
        if (best != null) {
            to.adopt(best);
        }
    }

    void finish() {
        improver.finish();
        if (near != null) {
            near.finish();
        }
    }
}
