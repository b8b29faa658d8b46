package org.amana.planner.master;

import static org.amana.planner.master.MasterModel.NONE;

import org.amana.planner.Load;
import org.amana.planner.Mission;
import org.amana.planner.Plan;
import org.amana.planner.model.Model;

/** Reads a plan as values of the master's columns. */
final class PlanColumns {

    private final MasterModel master;
    private final Model model;
    private final double[] values;
    /** People by leg, class and night. */
    private final int[][][] gone;

    PlanColumns(MasterModel master, Plan plan) {
        this.master = master;
        model = master.model;
        values = new double[master.columns];
        gone = new int[model.legs][model.classes][model.nights];
        plan.missions().forEach(this::mission);
    }

    private void mission(Mission mission) {
        int l = leg(mission.leg());
        int t = mission.night() - 1;
        add(master.sorties[l][model.order.groups.indexOf(mission.segregation())][t], 1);
        for (Load load : mission.load()) {
            int k = model.order.classOf(load.category(), load.gate());
            gone[l][k][t] += load.count();
            add(master.people[l][master.merging.standsFor(k, t)][t], load.count());
        }
    }

    private int leg(String id) {
        for (int l = 0; l < model.legs; l++) {
            if (model.order.legs.get(l).id().equals(id)) {
                return l;
            }
        }
        throw new IllegalArgumentException("unknown leg " + id);
    }

    private void add(int column, double more) {
        if (column != NONE) {
            values[column] += more;
        }
    }

    double[] values() {
        for (int t = 0; t < model.nights; t++) {
            for (int l = 0; l < model.legs; l++) {
                vehicles(l, t);
            }
        }
        stocks();
        sections();
        return values;
    }

    private void vehicles(int l, int t) {
        double sorties = 0;
        for (int[] perNight : master.sorties[l]) {
            sorties += perNight[t] == NONE ? 0 : values[perNight[t]];
        }
        double tails = Math.ceil(sorties / model.perTail[l]);
        add(master.tails[l][t], tails);
        add(master.convoys[l][t], Math.ceil(tails / model.source.busesPerConvoy()));
    }

    private void stocks() {
        int[][] here = new int[model.nodes][];
        for (int n = 0; n < model.nodes; n++) {
            here[n] = model.population[n].clone();
        }
        for (int t = 0; t < model.nights; t++) {
            for (int l = 0; l < model.legs; l++) {
                for (int k = 0; k < model.classes; k++) {
                    here[model.from[l]][k] -= gone[l][k][t];
                    here[model.to[l]][k] += gone[l][k][t];
                }
            }
            for (int n = 0; n < model.nodes; n++) {
                for (int k = 0; k < model.classes; k++) {
                    add(master.stock[n][master.merging.standsFor(k, t + 1)][t + 1], here[n][k]);
                }
            }
        }
    }

    private void sections() {
        for (int s = 0; s < model.sections; s++) {
            int arrived = 0;
            for (int t = 0; t < model.nights; t++) {
                for (int l = 0; l < model.legs; l++) {
                    for (int k = 0; model.facility[model.to[l]] && k < model.classes; k++) {
                        arrived += model.section[k] == s ? gone[l][k][t] : 0;
                    }
                }
                add(master.sectionColumn[s][t], arrived);
            }
        }
    }
}
