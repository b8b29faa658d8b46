package org.amana.planner.greedy;

import org.amana.planner.model.Model;

/**
 * A price for each thing that runs short, in weighted expected escapes for the whole of that night's supply. With
 * prices in place of limits every person can choose alone, and that makes both a bound and a guide.
 */
final class Prices {

    final Model model;
    /** One long vector; the offsets say where each kind of supply begins. */
    final double[] price;

    final double[] supply;
    final int tails;
    final int sorties;
    final int convoys;
    final int escorts;
    final int intake;
    final int minutes;
    final int sections;
    final int rooms;

    Prices(Model model) {
        this.model = model;
        int nights = model.nights;
        tails = 0;
        sorties = tails + model.vehicles * nights;
        convoys = sorties + model.legs * nights;
        escorts = convoys + nights;
        intake = escorts + nights;
        minutes = intake + nights;
        sections = minutes + nights;
        rooms = sections + model.sections * nights;
        price = new double[rooms + model.nodes * nights];
        supply = new double[price.length];
        fillSupply();
    }

    private void fillSupply() {
        for (int t = 0; t < model.nights; t++) {
            for (int v = 0; v < model.vehicles; v++) {
                supply[at(tails, v, t)] = model.tails[v][t];
            }
            for (int l = 0; l < model.legs; l++) {
                supply[at(sorties, l, t)] = model.maxSorties[l][t];
            }
            supply[convoys + t] = model.source.convoysPerNight().get(t);
            supply[escorts + t] = model.source.escortTripsPerNight().get(t);
            supply[intake + t] = model.source.intakePerNight().get(t);
            supply[minutes + t] = model.source.enrolMinutesPerNight().get(t);
            for (int s = 0; s < model.sections; s++) {
                supply[at(sections, s, t)] = model.sectionRoom[s][t];
            }
            for (int n = 0; n < model.nodes; n++) {
                supply[at(rooms, n, t)] = model.limited(n) ? model.capacity[n][t] : 0;
            }
        }
    }

    int at(int offset, int row, int t) {
        return offset + row * model.nights + t;
    }

    /** Price of one unit; a supply of zero is a closed way and has no price. */
    double unit(int index) {
        return supply[index] > 0 ? price[index] / supply[index] : 0;
    }

    /** Price of one seat on leg {@code l} in night {@code t}, from the tail, the leg and the convoy. */
    double seat(int l, int t) {
        return sortie(l, t) / model.vehicleSeats[model.vehicle[l]];
    }

    /** Price of one sortie, if every tail makes all the sorties it can. */
    double sortie(int l, int t) {
        int v = model.vehicle[l];
        double tail = 0;
        for (int u = t; u < Math.min(model.nights, t + model.busy[l]); u++) {
            tail += unit(at(tails, v, u));
        }
        if (model.convoy[v]) {
            tail += unit(convoys + t) / model.source.busesPerConvoy();
        }
        return unit(at(sorties, l, t)) + tail / model.perTail[l];
    }

    /** Price of one place to arrive in a facility for class {@code k}, lasting claims on a section included. */
    double arrival(int k, int t) {
        return tonight(k, t) + section(k, t);
    }

    /** The part of an arrival that is lost if not used tonight. */
    double tonight(int k, int t) {
        return unit(intake + t) + model.minutes[k] * unit(minutes + t);
    }

    /** The part of an arrival that later nights miss. */
    double section(int k, int t) {
        double sum = 0;
        for (int u = t; u < model.nights; u++) {
            sum += unit(at(sections, model.section[k], u));
        }
        return sum;
    }

    double escort(int t) {
        return unit(escorts + t);
    }

    double room(int n, int t) {
        return unit(at(rooms, n, t));
    }

    /** Price of everything there is. */
    double ofAllSupply() {
        double sum = 0;
        for (int i = 0; i < price.length; i++) {
            sum += supply[i] > 0 ? price[i] : 0;
        }
        return sum;
    }
}
