package org.amana.bench.rivals;

import java.util.List;
import org.amana.planner.model.Model;

/** What all journeys of an assignment use and cost together, and by how much they pass what there is. */
final class Books {

    /** Shares of an escort and of a minute are counted this finely, and in whole numbers, so that no sum drifts. */
    private static final double SHARES = 10_000;

    private final Model model;
    private final Journeys journeys;
    private final Packing packing;
    /** By leg, night and class. */
    private final int[][][] people;

    private final int[][][] sorties;
    private final Usage sortiesOfLeg;
    private final Usage tails;
    private final Usage convoys;
    private final Usage escorts;
    private final Usage intake;
    private final Usage minutes;
    private final Usage arrived;
    private final Usage held;
    private double cost;

    Books(Model model) {
        this.model = model;
        journeys = new Journeys(model);
        packing = new Packing(model);
        int nights = model.nights;
        people = new int[model.legs][nights][model.classes];
        sorties = new int[model.legs][nights][model.order.groups.size()];
        sortiesOfLeg = new Usage(model.legs, nights, (l, t) -> model.maxSorties[l][t]);
        tails = new Usage(model.vehicles, nights, (v, t) -> model.tails[v][t]);
        convoys =
                new Usage(1, nights, (none, t) -> model.source.convoysPerNight().get(t));
        escorts = new Usage(
                1,
                nights,
                (none, t) -> shares(model.source.escortTripsPerNight().get(t)));
        intake = new Usage(1, nights, (none, t) -> model.source.intakePerNight().get(t));
        minutes = new Usage(
                1,
                nights,
                (none, t) -> shares(model.source.enrolMinutesPerNight().get(t)));
        arrived = new Usage(model.sections, nights, (s, t) -> model.sectionRoom[s][t]);
        held = new Usage(model.nodes, nights, (n, t) -> model.capacity[n][t]);
        for (int n = 0; n < model.nodes; n++) {
            for (int k = 0; k < model.classes; k++) {
                // People in batches are booked with them.
                held.addFrom(n, 0, model.facility[n] ? model.population[n][k] : 0);
            }
        }
    }

    private static long shares(double amount) {
        return (long) Math.floor(amount * SHARES + 0.5);
    }

    /** How much is used that is not there; 0 if every rule is kept. */
    long over() {
        long over = 0;
        for (Usage usage : List.of(sortiesOfLeg, tails, convoys, intake, arrived, held)) {
            over += usage.over();
        }
        return over + wholes(escorts) + wholes(minutes);
    }

    private static long wholes(Usage inShares) {
        return (long) Math.ceil(inShares.over() / SHARES);
    }

    /** In units of the largest weight. */
    double cost() {
        return cost;
    }

    /** Books a batch with its journey, or takes it back with -1. */
    void book(Batch batch, int sign) {
        Journey journey = batch.does();
        int people = sign * batch.people();
        int k = batch.ofClass();
        cost += people * journeys.cost(batch.place(), k, journey);
        held.addFrom(batch.place(), 0, people);
        if (journey.moves()) {
            move(journey.first(), journey.night(), k, people);
        }
        if (journey.goesOn()) {
            move(journey.second(), journey.later(), k, people);
        }
    }

    private void move(int l, int t, int k, int count) {
        people[l][t][k] += count;
        held.addFrom(model.from[l], t, -count);
        held.addFrom(model.to[l], t, count);
        escorts.add(0, t, count * shares(model.escorts[k]));
        if (model.facility[model.to[l]]) {
            intake.add(0, t, count);
            minutes.add(0, t, count * shares(model.minutes[k]));
            arrived.addFrom(model.section[k], t, count);
        }
        sorties(l, t, model.group[k]);
    }

    private void sorties(int l, int t, int group) {
        int now = packing.sorties(l, group, people[l][t]);
        int more = now - sorties[l][t][group];
        if (more == 0) {
            return;
        }
        sorties[l][t][group] = now;
        int tailsBefore = roundedUp(sortiesOfLeg.used(l, t), model.perTail[l]);
        sortiesOfLeg.add(l, t, more);
        int tailsNow = roundedUp(sortiesOfLeg.used(l, t), model.perTail[l]);
        int v = model.vehicle[l];
        for (int u = t; u < Math.min(model.nights, t + model.busy[l]); u++) {
            tails.add(v, u, tailsNow - tailsBefore);
        }
        if (model.convoy[v]) {
            int each = model.source.busesPerConvoy();
            convoys.add(0, t, roundedUp(tailsNow, each) - roundedUp(tailsBefore, each));
        }
    }

    private static int roundedUp(long count, int each) {
        return (int) ((count + each - 1) / each);
    }

    /** People by class on each sortie of a night, leg and group. */
    List<int[]> loads(int l, int t, int group) {
        return packing.loads(l, group, people[l][t]);
    }
}
