package org.amana.planner.master;

import static org.amana.planner.master.MasterModel.NONE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amana.planner.Instance;
import org.amana.planner.InstanceProblems;
import org.amana.planner.model.Model;
import org.amana.planner.program.MasterSolver;
import org.amana.planner.program.MasterSolver.Basis;
import org.amana.planner.program.MasterSolver.Relaxed;
import org.amana.planner.why.Explainer;
import org.amana.planner.why.Explanation;
import org.amana.planner.why.Explanation.LimitWorth;
import org.amana.planner.why.Explanation.MovePrice;
import org.amana.planner.why.Supply;
import org.amana.planner.why.WhatIf;
import org.jspecify.annotations.Nullable;

/** Answers from the relaxation of the master plan: prices from its duals, differences by solving it again. */
public final class MasterExplainer implements Explainer, AutoCloseable {

    private static final double EPSILON = 1e-9;
    private static final double PATIENCE = 60;

    private final MasterSolver solver;
    private final LastBasis last = new LastBasis();
    private @Nullable Loaded loaded;

    public MasterExplainer(MasterSolver solver) {
        this.solver = solver;
    }

    @Override
    public Explanation explain(Instance instance) {
        InstanceProblems.requireNone(instance);
        close();
        Loaded fresh = new Loaded(new MasterModel(new Model(instance), 0));
        loaded = fresh;
        return fresh.explain();
    }

    @Override
    public List<Double> ask(List<WhatIf> questions) {
        Loaded current = loaded;
        if (current == null) {
            throw new IllegalStateException("nothing was explained yet");
        }
        return questions.stream().map(current::ask).toList();
    }

    @Override
    public void close() {
        if (loaded != null) {
            loaded.relaxed.close();
            loaded = null;
        }
    }

    private final class Loaded {

        private final MasterModel master;
        private final Model model;
        private final Relaxed relaxed;
        private final Basis basis;
        private final double objective;
        private final double[] values;
        private final double[] reduced;
        private final double[] prices;

        Loaded(MasterModel master) {
            this.master = master;
            model = master.model;
            relaxed = solver.relax(master.program);
            last.apply(master.program, relaxed);
            if (!relaxed.solve(PATIENCE)) {
                relaxed.close();
                throw new IllegalStateException("the relaxation has no solution: a place holds more than it may");
            }
            last.keep(master.program, relaxed);
            basis = relaxed.basis();
            objective = relaxed.objective();
            values = relaxed.values();
            reduced = relaxed.reducedCosts();
            prices = relaxed.prices();
        }

        Explanation explain() {
            List<LimitWorth> limits = new ArrayList<>();
            for (int t = 0; t < model.nights; t++) {
                limits(limits, t);
            }
            limits.sort(Comparator.comparingDouble(LimitWorth::worth).reversed());
            return new Explanation(objective * master.unit(), limits, moves());
        }

        private void limits(List<LimitWorth> to, int t) {
            limit(to, Supply.ESCORT, "", t, master.escortRow[t]);
            limit(to, Supply.INTAKE, "", t, master.intakeRow[t]);
            limit(to, Supply.MINUTE, "", t, master.minutesRow[t]);
            limit(to, Supply.CONVOY, "", t, master.convoyRow[t]);
            for (int v = 0; v < model.vehicles; v++) {
                limit(to, Supply.TAIL, model.order.vehicles.get(v).id(), t, master.tailsRow[v][t]);
            }
            for (int n = 0; n < model.nodes; n++) {
                limit(to, Supply.BED, model.order.nodes.get(n).id(), t, master.roomRow[n][t]);
            }
            for (int l = 0; l < model.legs; l++) {
                limit(to, Supply.SORTIE, model.order.legs.get(l).id(), t, master.sortiesRow[l][t]);
            }
            for (int s = 0; s < model.sections; s++) {
                worth(to, Supply.SECTION, section(s), t, -reduced[master.sectionColumn[s][t]]);
            }
        }

        private String section(int s) {
            return model.source.sections().get(s).id();
        }

        private void limit(List<LimitWorth> to, Supply supply, String where, int t, int row) {
            if (row != NONE) {
                worth(to, supply, where, t, -prices[row]);
            }
        }

        private void worth(List<LimitWorth> to, Supply supply, String where, int t, double worth) {
            if (worth > EPSILON) {
                to.add(new LimitWorth(supply, where, t + 1, worth * master.unit()));
            }
        }

        private List<MovePrice> moves() {
            List<MovePrice> moves = new ArrayList<>();
            for (int l = 0; l < model.legs; l++) {
                for (int k = 0; k < model.classes; k++) {
                    for (int t = 0; t < model.nights; t++) {
                        int column = master.people[l][k][t];
                        if (column != NONE) {
                            moves.add(new MovePrice(
                                    model.order.legs.get(l).id(),
                                    model.order.classes.get(k).category().id(),
                                    model.order.classes.get(k).gate(),
                                    t + 1,
                                    values[column],
                                    Math.max(0, reduced[column]) * master.unit()));
                        }
                    }
                }
            }
            return moves;
        }

        /** Solves with one change and takes it back. */
        double ask(WhatIf question) {
            int t = question.night() - 1;
            if (t < 0 || t >= model.nights) {
                return Double.NaN;
            }
            double difference = Double.NaN;
            int ways = question.supply() == Supply.NIGHT ? model.legs : 1;
            for (int attempt = 0; attempt < ways && Double.isNaN(difference); attempt++) {
                WhatIfChange change = new WhatIfChange(master, relaxed, values, reduced);
                boolean made = change.make(question, t, attempt);
                if (made && relaxed.solve(PATIENCE)) {
                    difference = (relaxed.objective() - objective) * master.unit();
                }
                change.takeBack();
                relaxed.basis(basis);
                ways = made ? ways : 0;
            }
            return difference;
        }
    }
}
