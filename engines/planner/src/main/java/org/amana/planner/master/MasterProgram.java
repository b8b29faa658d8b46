package org.amana.planner.master;

import org.amana.planner.Instance;
import org.amana.planner.InstanceProblems;
import org.amana.planner.Plan;
import org.amana.planner.draft.Missions;
import org.amana.planner.draft.Spread;
import org.amana.planner.model.Model;
import org.amana.planner.program.LinearProgram;

/**
 * The master plan as a program with people whole, and the ways to and fro between its columns and sorties: the door for
 * solvers that know nothing of sorties. What they answer is still to be checked by whoever asks them.
 */
public final class MasterProgram {

    private final MasterModel master;

    /**
     * Writes the program.
     *
     * @param seatsLeft seats of each sortie that are kept in reserve, so that whole people find room on single sorties when the
     *     program counts the seats of a night together; 0 loses no plan
     * @throws IllegalArgumentException if the instance has problems
     */
    public MasterProgram(Instance instance, double seatsLeft) {
        InstanceProblems.requireNone(instance);
        master = new MasterModel(new Model(instance), seatsLeft);
    }

    /** The program; its cost is in units of the largest weight. */
    public LinearProgram program() {
        return master.wholePeople();
    }

    /** What one of the program's unit of cost is in the unit of the objective. */
    public double unit() {
        return master.unit();
    }

    /** Sorties for an answer: who finds no seat on a night is taken on a later night of the same leg, if there is room. */
    public Plan plan(double[] values) {
        var sorties = new Decoder(master, values).draft().sorties;
        Spread.over(master.model, sorties);
        return Missions.plan(master.model, sorties);
    }

    /** What the columns are in a plan that keeps every rule: a feasible answer where no seats are kept in reserve. */
    public double[] values(Plan plan) {
        return new PlanColumns(master, plan).values();
    }
}
