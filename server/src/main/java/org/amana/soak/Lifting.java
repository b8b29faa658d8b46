package org.amana.soak;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lifts, from the first nomination to the last correction; who does what next follows from what is known of each. */
final class Lifting {

    private static final int MOST_OPEN = 4;

    private final World world;
    private final PreparingPeople people;
    private final PlanningALift planning;
    private final LoadingALift loading;
    private final OnTheWay onTheWay;
    private final AtTheEnd atTheEnd;
    private final Straying straying;

    Lifting(World world) {
        this.world = world;
        this.people = new PreparingPeople(world);
        this.planning = new PlanningALift(world, people);
        this.loading = new LoadingALift(world);
        this.onTheWay = new OnTheWay(world);
        this.atTheEnd = new AtTheEnd(world);
        this.straying = new Straying(world);
    }

    World.Step prepare() {
        return people.next();
    }

    World.@Nullable Step any() {
        if (!people.campaignStands() || world.random.nextInt(3) == 0) {
            return people.next();
        }
        List<NaiveLift> open = new ArrayList<>();
        List<NaiveLift> closed = new ArrayList<>();
        for (NaiveLift lift : world.lifts.all()) {
            (lift.open() ? open : closed).add(lift);
        }
        if (!closed.isEmpty() && world.chance(8)) {
            return atTheEnd.correct(world.one(closed));
        }
        if (open.size() < MOST_OPEN && people.findReady() != null) {
            return planning.plan();
        }
        if (open.isEmpty()) {
            return people.next();
        }
        NaiveLift lift = world.one(open);
        return world.chance(14) ? straying.from(lift) : next(lift);
    }

    private World.@Nullable Step next(NaiveLift lift) {
        if (!lift.isFrozen) {
            return planning.next(lift);
        }
        if (lift.leg == 0) {
            return loading.next(lift);
        }
        return lift.arrived() ? atTheEnd.next(lift) : onTheWay.next(lift);
    }
}
