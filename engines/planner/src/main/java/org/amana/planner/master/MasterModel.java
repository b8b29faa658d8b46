package org.amana.planner.master;

import java.util.Arrays;
import org.amana.planner.Plan;
import org.amana.planner.model.Model;
import org.amana.planner.program.LinearProgram;
import org.amana.planner.program.ProgramBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The master plan as a program over people by class, sorties by leg and group, tails and convoys. Once their gates are
 * open, classes of one category cannot be told apart and are one: half the columns, and nothing is lost. Costs are in
 * units of the largest weight. Nights count from 0.
 */
final class MasterModel {

    static final int NONE = -1;

    final Model model;
    final Merging merging;
    final LinearProgram program;
    /** Columns of the plan itself; what comes after them in the program counts changes. */
    final int columns;

    /** People of class k on leg l in night t; {@link #NONE} where nobody may go. */
    final int[][][] people;
    /** Stock of class k at node n at nightfall of night t, 1 to the number of nights. */
    final int[][][] stock;
    /** Sorties of group g on leg l in night t. */
    final int[][][] sorties;
    /** Tails on leg l in night t; the only column of sorties or none where one tail makes one sortie. */
    final int[][] tails;
    /** Convoys on leg l in night t. */
    final int[][] convoys;

    /** Rows by what they limit; {@link #NONE} where they could never bind. */
    final int[] escortRow;

    final int[] intakeRow;
    final int[] minutesRow;
    final int[] convoyRow;
    final int[][] tailsRow;
    final int[][] roomRow;
    final int[][] sectionColumn;
    final int[][] sortiesRow;
    final int[][][] seatsRow;

    MasterModel(Model model, double seatsLeft) {
        this(model, seatsLeft, null, 0);
    }

    /**
     * With a price on every sortie that is struck or added.
     *
     * @param keeping whose sorties should stay; null for nobody's
     * @param objective that its price is a share of, in the unit of cost
     */
    MasterModel(Model model, double seatsLeft, @Nullable Keeping keeping, double objective) {
        this.model = model;
        merging = new Merging(model);
        int nights = model.nights;
        people = table(model.legs, model.classes, nights);
        stock = table(model.nodes, model.classes, nights + 1);
        sorties = table(model.legs, model.order.groups.size(), nights);
        seatsRow = table(model.legs, model.order.groups.size(), nights);
        tails = table(model.legs, nights);
        convoys = table(model.legs, nights);
        tailsRow = table(model.vehicles, nights);
        roomRow = table(model.nodes, nights);
        sectionColumn = table(model.sections, nights);
        sortiesRow = table(model.legs, nights);
        escortRow = table(nights);
        intakeRow = table(nights);
        minutesRow = table(nights);
        convoyRow = table(nights);
        LinearProgram plain = new MasterRows(this, seatsLeft).build(new ProgramBuilder());
        columns = plain.columns();
        program = keeping == null ? plain : keeping(plain, keeping.plan(), keeping.price() * objective);
    }

    private LinearProgram keeping(LinearProgram plain, Plan former, double price) {
        double[] values = new PlanColumns(this, former).values();
        int[] priced = sortieColumns();
        double[] kept = Arrays.stream(priced)
                .mapToDouble(c -> Math.clamp(values[c], plain.lower()[c], plain.upper()[c]))
                .toArray();
        return plain.keeping(priced, kept, price);
    }

    private int[] sortieColumns() {
        return Arrays.stream(sorties)
                .flatMap(Arrays::stream)
                .flatMapToInt(Arrays::stream)
                .filter(c -> c != NONE)
                .toArray();
    }

    /** What one of its unit of cost is in the unit of the objective. */
    double unit() {
        return model.unit > 0 ? model.unit : 1;
    }

    /** The program with people whole too, where fractions of them would hide a gap. */
    LinearProgram wholePeople() {
        boolean[] whole = program.whole().clone();
        for (int[][] ofLeg : people) {
            for (int[] ofClass : ofLeg) {
                for (int column : ofClass) {
                    if (column != NONE) {
                        whole[column] = true;
                    }
                }
            }
        }
        return program.whole(whole);
    }

    private static int[] table(int a) {
        int[] row = new int[a];
        Arrays.fill(row, NONE);
        return row;
    }

    private static int[][] table(int a, int b) {
        int[][] rows = new int[a][];
        for (int i = 0; i < a; i++) {
            rows[i] = table(b);
        }
        return rows;
    }

    private static int[][][] table(int a, int b, int c) {
        int[][][] rows = new int[a][][];
        for (int i = 0; i < a; i++) {
            rows[i] = table(b, c);
        }
        return rows;
    }
}
