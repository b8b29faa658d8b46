package org.amana.planner.master;

import static org.amana.planner.master.MasterModel.NONE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amana.planner.model.Model;
import org.amana.planner.program.LinearProgram;
import org.amana.planner.program.MasterSolver.Relaxed;
import org.amana.planner.why.WhatIf;

/** Makes one change in a loaded relaxation and takes it back. */
final class WhatIfChange {

    private final MasterModel master;
    private final Model model;
    private final LinearProgram program;
    private final Relaxed relaxed;
    private final double[] values;
    private final double[] reduced;
    private final List<Integer> columns = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();

    WhatIfChange(MasterModel master, Relaxed relaxed, double[] values, double[] reduced) {
        this.master = master;
        model = master.model;
        program = master.program;
        this.relaxed = relaxed;
        this.values = values;
        this.reduced = reduced;
    }

    /**
     * False if there is nothing such to change.
     *
     * @param attempt 0 for the way that costs least, and on for others, where a question may be met in several
     */
    boolean make(WhatIf question, int t, int attempt) {
        double more = question.amount();
        return switch (question.supply()) {
            case ESCORT -> row(master.escortRow[t], more);
            case INTAKE -> row(master.intakeRow[t], more);
            case MINUTE -> row(master.minutesRow[t], more);
            case CONVOY -> convoy(t, more);
            case TAIL -> tail(question.where(), t, more);
            case SORTIE -> sortie(question.where(), t, more);
            case BED -> bed(question.where(), t, more);
            case SECTION -> section(question.where(), t, more);
            case NIGHT -> leave(question, t, attempt);
        };
    }

    void takeBack() {
        columns.forEach(c -> relaxed.limit(c, program.lower()[c], program.upper()[c]));
        rows.forEach(r -> relaxed.limitRow(r, program.rowLower()[r], program.rowUpper()[r]));
    }

    private boolean row(int row, double more) {
        if (row == NONE) {
            return false;
        }
        rows.add(row);
        relaxed.limitRow(row, program.rowLower()[row], Math.max(0, program.rowUpper()[row] + more));
        return true;
    }

    private void upper(int column, double more) {
        if (column != NONE) {
            columns.add(column);
            relaxed.limit(column, program.lower()[column], Math.max(0, program.upper()[column] + more));
        }
    }

    private boolean convoy(int t, double more) {
        for (int l = 0; l < model.legs; l++) {
            upper(master.convoys[l][t], more);
        }
        return row(master.convoyRow[t], more);
    }

    private boolean tail(String vehicle, int t, double more) {
        for (int v = 0; v < model.vehicles; v++) {
            if (model.order.vehicles.get(v).id().equals(vehicle)) {
                for (int l = 0; l < model.legs; l++) {
                    if (model.vehicle[l] == v) {
                        upper(master.tails[l][t], more);
                    }
                }
                return row(master.tailsRow[v][t], more);
            }
        }
        return false;
    }

    private boolean sortie(String leg, int t, double more) {
        for (int l = 0; l < model.legs; l++) {
            if (model.order.legs.get(l).id().equals(leg)) {
                boolean any = false;
                for (int[] ofGroup : master.sorties[l]) {
                    upper(ofGroup[t], more);
                    any |= ofGroup[t] != NONE;
                }
                if (master.sortiesRow[l][t] != NONE) {
                    row(master.sortiesRow[l][t], more);
                }
                return any;
            }
        }
        return false;
    }

    private boolean bed(String node, int t, double more) {
        for (int n = 0; n < model.nodes; n++) {
            if (model.order.nodes.get(n).id().equals(node)) {
                return row(master.roomRow[n][t], more);
            }
        }
        return false;
    }

    private boolean section(String section, int t, double more) {
        for (int s = 0; s < model.sections; s++) {
            if (model.source.sections().get(s).id().equals(section)) {
                for (int u = t; u < model.nights; u++) {
                    upper(master.sectionColumn[s][u], more);
                }
                return true;
            }
        }
        return false;
    }

    /** One more leaves by the leg that costs least, or the next after it: a leg may be closed that night. */
    private boolean leave(WhatIf question, int t, int attempt) {
        List<Integer> ways = new ArrayList<>();
        for (int l = 0; l < model.legs; l++) {
            if (model.order.nodes.get(model.from[l]).id().equals(question.where())) {
                int column = columnOf(l, question, t);
                if (column != NONE && values[column] + 1 <= program.upper()[column]) {
                    ways.add(column);
                }
            }
        }
        if (attempt >= ways.size()) {
            return false;
        }
        ways.sort(Comparator.comparingDouble(column -> reduced[column]));
        int way = ways.get(attempt);
        columns.add(way);
        relaxed.limit(way, values[way] + question.amount(), program.upper()[way]);
        return true;
    }

    private int columnOf(int l, WhatIf question, int t) {
        for (int k = 0; k < model.classes; k++) {
            if (model.order.classes.get(k).category().id().equals(question.category())
                    && model.order.classes.get(k).gate().equals(question.gate())) {
                return master.people[l][master.merging.standsFor(k, t)][t];
            }
        }
        return NONE;
    }
}
