package org.amana.biometrics.match;

import java.util.Arrays;

/**
 * Compares two prints by pairs of minutiae whose cylinders are alike and which lie to each other as their partners do (local greedy
 * similarity with relaxation, Cappelli, Ferrara, Maltoni 2010). Keeps its arrays between comparisons: one for each thread.
 */
public final class Relaxation {

    private static final int MOST = Parameters.PAIRS;
    private static final float NEGLIGIBLE = 1e-4f;
    private static final int[] SCORED = scored();

    private final float[] similarity = new float[Points.MOST * Points.MOST];
    private final int[] bestColumn = new int[Points.MOST];
    private final float[] best = new float[Points.MOST];
    private final boolean[] columnTaken = new boolean[Points.MOST];

    final int[] left = new int[MOST];
    final int[] right = new int[MOST];
    private final float[] start = new float[MOST];
    private float[] support = new float[MOST];
    private float[] next = new float[MOST];
    private final float[] compatibility = new float[MOST * MOST];
    private final long[] order = new long[MOST];
    int pairs;
    private int lastScored;

    /** How alike the two are, 0 for nothing in common; at 1 about one false match in ten thousand is made. */
    public float score(Points a, Points b) {
        if (a.count == 0 || b.count == 0) {
            pairs = 0;
            lastScored = 0;
            return 0;
        }
        similarities(a, b);
        pick(a.count, b.count);
        compatibilities(a, b);
        relax();
        return strongest(SCORED[Math.min(a.count, b.count)]);
    }

    /** The pairs that made the last score, strongest first: which of {@link #left} and {@link #right}. */
    int[] strongestPairs() {
        return Arrays.stream(order, 0, Math.min(pairs, lastScored))
                .mapToInt(Relaxation::pairOf)
                .toArray();
    }

    private static int pairOf(long ordered) {
        return (int) (-ordered & 0xFFFF);
    }

    private void similarities(Points a, Points b) {
        for (int i = 0; i < a.count; i++) {
            long a0 = a.bits[3 * i];
            long a1 = a.bits[3 * i + 1];
            long a2 = a.bits[3 * i + 2];
            float scale = a.scale[i];
            int row = i * b.count;
            float most = -1;
            int at = 0;
            for (int j = 0; j < b.count; j++) {
                int common = Long.bitCount(a0 & b.bits[3 * j])
                        + Long.bitCount(a1 & b.bits[3 * j + 1])
                        + Long.bitCount(a2 & b.bits[3 * j + 2]);
                float alike = common * scale * b.scale[j];
                similarity[row + j] = alike;
                if (alike > most) {
                    most = alike;
                    at = j;
                }
            }
            best[i] = most;
            bestColumn[i] = at;
        }
    }

    /** The most similar pairs, no minutia twice. */
    private void pick(int rows, int columns) {
        Arrays.fill(columnTaken, 0, columns, false);
        int wanted = Math.min(MOST, Math.min(rows, columns));
        pairs = 0;
        while (pairs < wanted) {
            int row = 0;
            for (int i = 1; i < rows; i++) {
                row = best[i] > best[row] ? i : row;
            }
            if (columnTaken[bestColumn[row]]) {
                again(row, columns);
                continue;
            }
            left[pairs] = row;
            right[pairs] = bestColumn[row];
            start[pairs] = best[row];
            pairs++;
            columnTaken[bestColumn[row]] = true;
            best[row] = -2;
        }
    }

    private void again(int row, int columns) {
        float most = -1;
        for (int j = 0; j < columns; j++) {
            float alike = similarity[row * columns + j];
            if (alike > most && !columnTaken[j]) {
                most = alike;
                bestColumn[row] = j;
            }
        }
        best[row] = most;
    }

    private void compatibilities(Points a, Points b) {
        for (int t = 0; t < pairs; t++) {
            compatibility[t * MOST + t] = 0;
            for (int k = t + 1; k < pairs; k++) {
                compatible(a, b, t, k);
            }
        }
    }

    private void compatible(Points a, Points b, int t, int k) {
        int at = left[t];
        int ak = left[k];
        int bt = right[t];
        int bk = right[k];
        float ax = a.x[ak] - a.x[at];
        float ay = a.y[at] - a.y[ak];
        float bx = b.x[bk] - b.x[bt];
        float by = b.y[bt] - b.y[bk];
        float lengths = Math.abs((float) Math.sqrt(ax * ax + ay * ay) - (float) Math.sqrt(bx * bx + by * by));
        float turnT = a.direction[at] - b.direction[bt];
        float turnK = a.direction[ak] - b.direction[bk];
        float agree = Sigmoids.DISTANCE.of(lengths) * Sigmoids.DIRECTION.of(size(turnT - turnK));
        if (agree < NEGLIGIBLE) {
            compatibility[t * MOST + k] = 0;
            compatibility[k * MOST + t] = 0;
            return;
        }
        float bearing = (float) Math.atan2(ay * bx - ax * by, ax * bx + ay * by);
        compatibility[k * MOST + t] = agree * Sigmoids.BEARING.of(size(bearing - turnT));
        compatibility[t * MOST + k] = agree * Sigmoids.BEARING.of(size(bearing - turnK));
    }

    /** The size of an angle that may be several turns off, in [0, π]. */
    private static float size(float angle) {
        float turn = (float) Angles.TURN;
        float away = Math.abs(angle);
        while (away > turn) {
            away -= turn;
        }
        return Math.min(away, turn - away);
    }

    /** What a pair gets from another stands in the other's row, so that the inner loop goes over neighbours in memory. */
    private void relax() {
        System.arraycopy(start, 0, support, 0, pairs);
        float kept = (float) Parameters.KEPT_WEIGHT;
        float share = (float) ((1 - Parameters.KEPT_WEIGHT) / Math.max(Parameters.LEAST_SUPPORT, pairs - 1));
        for (int round = 0; round < Parameters.ROUNDS; round++) {
            for (int t = 0; t < pairs; t++) {
                next[t] = kept * support[t];
            }
            for (int k = 0; k < pairs; k++) {
                float given = share * support[k];
                int row = k * MOST;
                for (int t = 0; t < pairs; t++) {
                    next[t] += compatibility[row + t] * given;
                }
            }
            float[] swap = support;
            support = next;
            next = swap;
        }
    }

    /** The mean support of those pairs that kept most of what they began with. */
    private float strongest(int scored) {
        for (int t = 0; t < pairs; t++) {
            float kept = start[t] > 0 ? support[t] / start[t] : 0;
            order[t] = -(((long) Float.floatToIntBits(kept) << 32) | t);
        }
        Arrays.sort(order, 0, pairs);
        lastScored = scored;
        float sum = 0;
        for (int t = 0; t < Math.min(scored, pairs); t++) {
            sum += support[pairOf(order[t])];
        }
        // Five rounds multiply; the root is nearer to a count of what agrees, and adds up better over fingers.
        return (float) (Math.sqrt(sum / scored) / Parameters.UNIT_RELAXATION);
    }

    /** How many pairs make the score, by how many minutiae the smaller print has. */
    private static int[] scored() {
        int[] table = new int[Points.MOST + 1];
        for (int fewer = 0; fewer < table.length; fewer++) {
            double share = 1 / (1 + Math.exp(-Parameters.SCORED_SLOPE * (fewer - Parameters.SCORED_MIDDLE)));
            table[fewer] = Parameters.FEWEST_SCORED
                    + (int) Math.round(share * (Parameters.MOST_SCORED - Parameters.FEWEST_SCORED));
        }
        return table;
    }
}
