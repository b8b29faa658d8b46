package org.amana.biometrics.search;

import org.amana.biometrics.match.Points;
import org.amana.biometrics.match.Print;

/**
 * A print laid out for the scan: its cylinders by direction and once more after a whole turn, so that those within an angle of
 * any direction stand in one run.
 */
final class ScanProbe {

    /** Steps of a turn for the directions of a block. */
    static final int TURN = 256;

    /** Pairs of cylinders whose minutiae point further apart than this, an eighth of a turn, are not compared. Tuned as the matcher was. */
    static final int WITHIN = TURN / 8;

    final long[] words;
    final double[] scales;
    final int count;
    private final int[] starts = new int[TURN];
    private final int[] ends = new int[TURN];

    ScanProbe(Print print) {
        Points points = print.points();
        count = points.count();
        words = new long[2 * count * Print.WORDS];
        scales = new double[2 * count];
        int[] directions = new int[2 * count];
        for (int i = 0; i < 2 * count; i++) {
            int point = i % count;
            for (int word = 0; word < Print.WORDS; word++) {
                words[i * Print.WORDS + word] = points.word(point, word);
            }
            scales[i] = 1 / Math.sqrt(points.ones(point));
            directions[i] = points.coarseDirection(point) + (i < count ? 0 : TURN);
        }
        for (int direction = 0; direction < TURN; direction++) {
            starts[direction] = firstFrom(directions, direction - WITHIN);
            ends[direction] = firstFrom(directions, direction + WITHIN + 1);
        }
    }

    /** Where the first cylinder stands whose direction, counted on over turns from minus one on, is at least this. */
    private int firstFrom(int[] directions, int least) {
        int wanted = least < 0 ? least + TURN : least;
        int at = 0;
        while (at < directions.length && directions[at] < wanted) {
            at++;
        }
        return least < 0 ? at - count : at;
    }

    /** The run for a block that spans these directions starts here; the index is in the doubled cylinders. */
    int start(int firstDirection) {
        return starts[firstDirection];
    }

    int end(int lastDirection) {
        return ends[lastDirection];
    }
}
