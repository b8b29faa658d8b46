package org.amana.biometrics.match;

import java.util.Arrays;

/**
 * Compares two prints by pairs of minutiae whose cylinders are alike and which lie to each other as their partners do (local greedy
 * similarity with relaxation, Cappelli, Ferrara, Maltoni 2010). Keeps its arrays between comparisons: one for each thread.
 */
final class Relaxation {

    private static final int MOST = Parameters.PAIRS;

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

    /** How alike, 0 to about 1. */
    float score(Points a, Points b) {
        if (a.count == 0 || b.count == 0) {
            pairs = 0;
            return 0;
        }
        similarities(a, b);
        pick(a.count, b.count);
        compatibilities(a, b);
        relax();
        return strongest(scored(a.count, b.count));
    }

    /** A pair's support after relaxation; high where many other pairs agree with it. */
    float support(int pair) {
        return support[pair];
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
                int at = left[t];
                int ak = left[k];
                int bt = right[t];
                int bk = right[k];
                float ax = a.x[ak] - a.x[at];
                float ay = a.y[at] - a.y[ak];
                float bx = b.x[bk] - b.x[bt];
                float by = b.y[bt] - b.y[bk];
                float lengths = Math.abs((float) Math.sqrt(ax * ax + ay * ay) - (float) Math.sqrt(bx * bx + by * by));
                float agree = Sigmoids.DISTANCE.of(lengths);
                float turn = a.direction[at] - a.direction[ak] - b.direction[bt] + b.direction[bk];
                agree *= Sigmoids.DIRECTION.of(wrapped(turn));
                if (agree < 1e-4f) {
                    compatibility[t * MOST + k] = 0;
                    compatibility[k * MOST + t] = 0;
                    continue;
                }
                float bearing = (float) (Math.atan2(ay, ax) - Math.atan2(by, bx));
                compatibility[t * MOST + k] =
                        agree * Sigmoids.BEARING.of(wrapped(bearing - a.direction[at] + b.direction[bt]));
                compatibility[k * MOST + t] =
                        agree * Sigmoids.BEARING.of(wrapped(bearing - a.direction[ak] + b.direction[bk]));
            }
        }
    }

    /** The size of an angle that may be several turns off, in [0, π]. */
    private static float wrapped(float angle) {
        float turn = (float) Angles.TURN;
        float away = Math.abs(angle);
        while (away > turn) {
            away -= turn;
        }
        return Math.min(away, turn - away);
    }

    private void relax() {
        System.arraycopy(start, 0, support, 0, pairs);
        float share = (float) ((1 - Parameters.KEPT_WEIGHT) / Math.max(Parameters.LEAST_SUPPORT, pairs - 1));
        for (int round = 0; round < Parameters.ROUNDS; round++) {
            for (int t = 0; t < pairs; t++) {
                float sum = 0;
                for (int k = 0; k < pairs; k++) {
                    sum += compatibility[t * MOST + k] * support[k];
                }
                next[t] = (float) Parameters.KEPT_WEIGHT * support[t] + share * sum;
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
        float sum = 0;
        for (int t = 0; t < Math.min(scored, pairs); t++) {
            sum += support[(int) (-order[t] & 0xFFFF)];
        }
        return sum / scored;
    }

    private static int scored(int a, int b) {
        double share = 1 / (1 + Math.exp(-Parameters.SCORED_SLOPE * (Math.min(a, b) - Parameters.SCORED_MIDDLE)));
        return Parameters.FEWEST_SCORED + (int) Math.round(share * (Parameters.MOST_SCORED - Parameters.FEWEST_SCORED));
    }
}
