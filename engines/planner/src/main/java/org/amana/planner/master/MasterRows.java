package org.amana.planner.master;

import static org.amana.planner.master.MasterModel.NONE;
import static org.amana.planner.program.LinearProgram.NO_LIMIT;

import org.amana.planner.model.Model;
import org.amana.planner.program.LinearProgram;
import org.amana.planner.program.ProgramBuilder;

/** Writes the columns and rows of the master plan, one method to a rule. */
final class MasterRows {

    private final MasterModel master;
    private final Model model;
    private final Merging merging;
    private final double seatsLeft;
    private final Fill fill;
    private final int[][][] most;
    private ProgramBuilder to = new ProgramBuilder();

    MasterRows(MasterModel master, double seatsLeft) {
        this.master = master;
        this.model = master.model;
        this.merging = master.merging;
        this.seatsLeft = seatsLeft;
        fill = new Fill(model);
        most = new Presence(model, merging).most();
    }

    LinearProgram build(ProgramBuilder builder) {
        to = builder;
        columns();
        for (int t = 0; t < model.nights; t++) {
            balance(t);
            seats(t);
            sorties(t);
            escorts(t);
            facility(t);
            rooms(t);
        }
        for (int t = 0; t < model.nights; t++) {
            vehicles(t);
            convoys(t);
        }
        return to.build();
    }

    /** Names a column or row across instances of one operation: by ids, as their order may change. */
    private static long key(int kind, int a, int b, int t) {
        return ((kind * 1_000_003L + a) * 1_000_003L + b) * 1_000_003L + t;
    }

    private int place(int n) {
        return model.order.nodes.get(n).id().hashCode();
    }

    private int way(int l) {
        return model.order.legs.get(l).id().hashCode();
    }

    private int of(int k) {
        return 31 * model.order.classes.get(k).category().id().hashCode()
                + model.order.classes.get(k).gate().hashCode();
    }

    private void columns() {
        for (int t = 0; t < model.nights; t++) {
            for (int n = 0; n < model.nodes; n++) {
                for (int k = 0; k < model.classes; k++) {
                    if (!model.facility[n] && most[t + 1][n][k] > 0) {
                        master.stock[n][k][t + 1] =
                                to.column(model.stay(n, k, t), most[t + 1][n][k], false, key(1, place(n), of(k), t));
                    }
                }
            }
            for (int l = 0; l < model.legs; l++) {
                leg(l, t);
            }
        }
        for (int s = 0; s < model.sections; s++) {
            for (int t = 0; t < model.nights; t++) {
                master.sectionColumn[s][t] = to.column(0, model.sectionRoom[s][t], false, key(2, s, 0, t));
            }
        }
    }

    private void leg(int l, int t) {
        boolean any = false;
        for (int g = 0; g < model.order.groups.size(); g++) {
            boolean used = false;
            for (int k = 0; k < model.classes; k++) {
                int there = most[t][model.from[l]][k];
                if (model.group[k] == g && merging.stands(k, t) && model.open[l][k][t] && there > 0) {
                    master.people[l][k][t] =
                            to.column(model.weight[k] * model.risk[l][t], there, false, key(3, way(l), of(k), t));
                    used = true;
                }
            }
            if (used) {
                master.sorties[l][g][t] = to.column(0, model.maxSorties[l][t], true, key(4, way(l), g, t));
                any = true;
            }
        }
        int v = model.vehicle[l];
        if (any && model.perTail[l] > 1) {
            master.tails[l][t] = to.column(0, model.tails[v][t], true, key(5, way(l), 0, t));
        }
        if (any && model.convoy[v]) {
            master.convoys[l][t] = to.column(0, model.source.convoysPerNight().get(t), true, key(6, way(l), 0, t));
        }
    }

    /** Who was there and did not leave, and who came, are there at the next nightfall. */
    private void balance(int t) {
        for (int n = 0; n < model.nodes; n++) {
            if (model.facility[n]) {
                continue;
            }
            for (int j = 0; j < model.classes; j++) {
                if (master.stock[n][j][t + 1] != NONE) {
                    balance(n, j, t);
                }
            }
            for (int k = 0; k < model.classes; k++) {
                if (merging.stands(k, t) && most[t][n][k] > 0 && needsLeavingRow(n, k, t)) {
                    leaving(n, k, t);
                }
            }
        }
    }

    private void balance(int n, int j, int t) {
        int row = to.row(0, 0, key(7, place(n), of(j), t));
        to.entry(master.stock[n][j][t + 1], 1);
        double before = 0;
        for (int k = 0; k < model.classes; k++) {
            if (!merging.stands(k, t) || merging.standsFor(k, t + 1) != j) {
                continue;
            }
            if (t > 0 && master.stock[n][k][t] != NONE) {
                to.entry(master.stock[n][k][t], -1);
            }
            before += t == 0 ? most[0][n][k] : 0;
            for (int l = 0; l < model.legs; l++) {
                if (master.people[l][k][t] != NONE && model.from[l] == n) {
                    to.entry(master.people[l][k][t], 1);
                } else if (master.people[l][k][t] != NONE && model.to[l] == n) {
                    to.entry(master.people[l][k][t], -1);
                }
            }
        }
        to.limits(row, before, before);
    }

    /** Where people also arrive, or classes merge, the balance alone would let people leave who are not there yet. */
    private boolean needsLeavingRow(int n, int k, int t) {
        boolean mixes = false;
        for (int other = 0; other < model.classes && !mixes; other++) {
            mixes = other != k
                    && merging.stands(other, t)
                    && most[t][n][other] > 0
                    && merging.standsFor(other, t + 1) == merging.standsFor(k, t + 1);
        }
        for (int l = 0; l < model.legs && !mixes; l++) {
            mixes = model.to[l] == n && master.people[l][k][t] != NONE;
        }
        return mixes;
    }

    private void leaving(int n, int k, int t) {
        to.row(-NO_LIMIT, t == 0 ? most[0][n][k] : 0, key(8, place(n), of(k), t));
        int leaving = 0;
        for (int l = 0; l < model.legs; l++) {
            if (master.people[l][k][t] != NONE && model.from[l] == n) {
                to.entry(master.people[l][k][t], 1);
                leaving++;
            }
        }
        if (leaving == 0) {
            to.forgetRow();
        } else if (t > 0) {
            to.entry(master.stock[n][k][t], -1);
        }
    }

    private void seats(int t) {
        for (int l = 0; l < model.legs; l++) {
            for (int g = 0; g < model.order.groups.size(); g++) {
                if (master.sorties[l][g][t] == NONE) {
                    continue;
                }
                master.seatsRow[l][g][t] = to.row(-NO_LIMIT, 0, key(9, way(l), g, t));
                double all = 0;
                for (int k = 0; k < model.classes; k++) {
                    if (model.group[k] == g && master.people[l][k][t] != NONE) {
                        to.entry(master.people[l][k][t], model.room(k));
                        all += model.room(k) * most[t][model.from[l]][k];
                    }
                }
                double useful = Math.min(fill.most(l, g), all) - seatsLeft;
                to.entry(master.sorties[l][g][t], -Math.max(useful, 0.5));
            }
        }
    }

    private void sorties(int t) {
        for (int l = 0; l < model.legs; l++) {
            int groups = groups(l, t);
            if (groups > 1) {
                master.sortiesRow[l][t] = to.row(-NO_LIMIT, model.maxSorties[l][t], key(10, way(l), 0, t));
                eachSortie(l, t, 1);
            }
            if (groups > 0 && master.tails[l][t] != NONE) {
                to.row(-NO_LIMIT, 0, key(11, way(l), 0, t));
                eachSortie(l, t, 1);
                to.entry(master.tails[l][t], -model.perTail[l]);
            }
        }
    }

    private int groups(int l, int t) {
        int groups = 0;
        for (int[] perNight : master.sorties[l]) {
            groups += perNight[t] == NONE ? 0 : 1;
        }
        return groups;
    }

    private void eachSortie(int l, int t, double factor) {
        for (int[] perNight : master.sorties[l]) {
            if (perNight[t] != NONE) {
                to.entry(perNight[t], factor);
            }
        }
    }

    /** Tails of a leg: a column of their own, or the sorties where one tail makes one. */
    private void eachTail(int l, int t) {
        if (master.tails[l][t] != NONE) {
            to.entry(master.tails[l][t], 1);
        } else {
            eachSortie(l, t, 1);
        }
    }

    private void vehicles(int t) {
        for (int v = 0; v < model.vehicles; v++) {
            int row = to.row(
                    -NO_LIMIT,
                    model.tails[v][t],
                    key(12, model.order.vehicles.get(v).id().hashCode(), 0, t));
            for (int l = 0; l < model.legs; l++) {
                if (model.vehicle[l] == v) {
                    for (int u = Math.max(0, t - model.busy[l] + 1); u <= t; u++) {
                        eachTail(l, u);
                    }
                }
            }
            master.tailsRow[v][t] = kept(row);
        }
    }

    private void convoys(int t) {
        for (int l = 0; l < model.legs; l++) {
            if (master.convoys[l][t] != NONE) {
                to.row(-NO_LIMIT, 0, key(13, way(l), 0, t));
                eachTail(l, t);
                to.entry(master.convoys[l][t], -model.source.busesPerConvoy());
            }
        }
        int row = to.row(-NO_LIMIT, model.source.convoysPerNight().get(t), key(14, 0, 0, t));
        for (int l = 0; l < model.legs; l++) {
            if (master.convoys[l][t] != NONE) {
                to.entry(master.convoys[l][t], 1);
            }
        }
        master.convoyRow[t] = kept(row);
    }

    private void escorts(int t) {
        int row = to.row(-NO_LIMIT, model.source.escortTripsPerNight().get(t), key(15, 0, 0, t));
        for (int l = 0; l < model.legs; l++) {
            for (int k = 0; k < model.classes; k++) {
                if (master.people[l][k][t] != NONE && model.escorts[k] > 0) {
                    to.entry(master.people[l][k][t], model.escorts[k]);
                }
            }
        }
        master.escortRow[t] = kept(row);
    }

    private void facility(int t) {
        int row = to.row(-NO_LIMIT, model.source.intakePerNight().get(t), key(16, 0, 0, t));
        arrivals(t, NONE, false);
        master.intakeRow[t] = kept(row);
        row = to.row(-NO_LIMIT, model.source.enrolMinutesPerNight().get(t), key(17, 0, 0, t));
        arrivals(t, NONE, true);
        master.minutesRow[t] = kept(row);
        for (int s = 0; s < model.sections; s++) {
            to.row(0, 0, key(18, s, 0, t));
            to.entry(master.sectionColumn[s][t], -1);
            if (t > 0) {
                to.entry(master.sectionColumn[s][t - 1], 1);
            }
            arrivals(t, s, false);
        }
    }

    private void arrivals(int t, int section, boolean minutes) {
        for (int l = 0; l < model.legs; l++) {
            for (int k = 0; model.facility[model.to[l]] && k < model.classes; k++) {
                double factor = minutes ? model.minutes[k] : 1;
                if (master.people[l][k][t] != NONE && factor > 0 && (section == NONE || model.section[k] == section)) {
                    to.entry(master.people[l][k][t], factor);
                }
            }
        }
    }

    private void rooms(int t) {
        for (int n = 0; n < model.nodes; n++) {
            if (model.limited(n) && !model.facility[n]) {
                int row = to.row(-NO_LIMIT, model.capacity[n][t], key(19, place(n), 0, t));
                for (int k = 0; k < model.classes; k++) {
                    if (master.stock[n][k][t + 1] != NONE) {
                        to.entry(master.stock[n][k][t + 1], 1);
                    }
                }
                master.roomRow[n][t] = kept(row);
            }
        }
    }

    private int kept(int row) {
        if (to.inRow() == 0) {
            to.forgetRow();
            return NONE;
        }
        return row;
    }
}
