package org.amana.biometrics.wsq;

import java.util.List;

/**
 * Takes a plane apart into low and high halves, region by region, and puts it together again, in place.
 *
 * <p>At its ends a row goes on as its own mirror image, the last pixel not repeated. Works on whole rows at a time, in
 * loops that the compiler turns into vector instructions.
 */
final class Wavelet {

    private static final int MARGIN = 4;

    private final float[] plane;
    private final int stride;
    private final float[] scratch;

    Wavelet(float[] plane, int stride) {
        this.plane = plane;
        this.stride = stride;
        this.scratch = new float[plane.length];
    }

    void analyse(Subbands subbands, Filters filters) {
        for (Region region : subbands.splits()) {
            if (region.size() > 0) {
                analyseRows(region, filters);
                analyseColumns(region, filters);
            }
        }
    }

    void synthesise(Subbands subbands, Filters filters) {
        Filters undoing = filters.synthesis();
        List<Region> splits = subbands.splits();
        for (Region region : splits.reversed()) {
            if (region.size() > 0) {
                synthesiseColumns(region, undoing);
                synthesiseRows(region, undoing);
            }
        }
    }

    /** Index of a sample that may lie beyond the ends of a row. */
    static int mirrored(int index, int length) {
        if (length == 1) {
            return 0;
        }
        int period = 2 * (length - 1);
        int within = Math.floorMod(index, period);
        return Math.min(within, period - within);
    }

    private void analyseRows(Region region, Filters filters) {
        int width = region.width();
        int low = region.lowWidth();
        int lowAt = region.mirroredX() ? width - low : 0;
        int highAt = region.mirroredX() ? 0 : low;
        float[] row = new float[width + 2 * MARGIN];
        float[] h = filters.low();
        float[] g = filters.high();
        for (int y = 0; y < region.height(); y++) {
            int from = (region.y() + y) * stride + region.x();
            int to = y * width;
            System.arraycopy(plane, from, row, MARGIN, width);
            for (int i = 1; i <= MARGIN; i++) {
                row[MARGIN - i] = plane[from + mirrored(-i, width)];
                row[MARGIN + width - 1 + i] = plane[from + mirrored(width - 1 + i, width)];
            }
            for (int n = 0; n < low; n++) {
                scratch[to + lowAt + n] = filtered(row, MARGIN + 2 * n, h);
            }
            for (int n = 0; n < width - low; n++) {
                scratch[to + highAt + n] = filtered(row, MARGIN + 2 * n + 1, g);
            }
            if (width == 1) {
                scratch[to] = plane[from];
            }
        }
    }

    /** Summed from the left, tap by tap, as the reference encoder does: a coefficient at the edge of a bin stays in it. */
    private static float filtered(float[] row, int at, float[] taps) {
        int reach = taps.length - 1;
        float sum = taps[reach] * row[at - reach];
        for (int k = 1 - reach; k <= reach; k++) {
            sum += taps[Math.abs(k)] * row[at + k];
        }
        return sum;
    }

    private void analyseColumns(Region region, Filters filters) {
        int height = region.height();
        int low = region.lowHeight();
        int lowAt = region.mirroredY() ? height - low : 0;
        int highAt = region.mirroredY() ? 0 : low;
        for (int n = 0; n < low; n++) {
            sumRows(region, 2 * n, filters.low(), lowAt + n);
        }
        for (int n = 0; n < height - low; n++) {
            sumRows(region, 2 * n + 1, filters.high(), highAt + n);
        }
    }

    /** A row of the plane as the sum of rows around one of the scratch. */
    private void sumRows(Region region, int middle, float[] taps, int target) {
        int width = region.width();
        int height = region.height();
        int to = (region.y() + target) * stride + region.x();
        int reach = taps.length - 1;
        for (int k = -reach; k <= reach; k++) {
            int from = mirrored(middle + k, height) * width;
            float tap = taps[Math.abs(k)];
            if (height == 1) {
                System.arraycopy(scratch, from, plane, to, width);
            } else if (k == -reach) {
                for (int x = 0; x < width; x++) {
                    plane[to + x] = tap * scratch[from + x];
                }
            } else {
                for (int x = 0; x < width; x++) {
                    plane[to + x] += tap * scratch[from + x];
                }
            }
        }
    }

    private void synthesiseColumns(Region region, Filters f) {
        int width = region.width();
        int height = region.height();
        int[] at = new int[height + 2 * MARGIN + 2];
        int low = region.lowHeight();
        int lowAt = region.mirroredY() ? height - low : 0;
        int highAt = region.mirroredY() ? 0 : low;
        for (int i = 0; i < at.length; i++) {
            int sample = mirrored(i - MARGIN, height);
            int row = sample / 2 + (sample % 2 == 0 ? lowAt : highAt);
            at[i] = (region.y() + row) * stride + region.x();
        }
        if (height == 1) {
            System.arraycopy(plane, at[0], scratch, 0, width);
            return;
        }
        for (int y = 0; y < height; y++) {
            if (y % 2 == 0) {
                evenRow(at, y + MARGIN, y * width, width, f);
            } else {
                oddRow(at, y + MARGIN, y * width, width, f);
            }
        }
    }

    private void evenRow(int[] at, int middle, int to, int width, Filters f) {
        int l0 = at[middle];
        int l1 = at[middle - 2];
        int l2 = at[middle + 2];
        int h0 = at[middle - 1];
        int h1 = at[middle + 1];
        int h2 = at[middle - 3];
        int h3 = at[middle + 3];
        float a0 = f.low()[0];
        float a2 = f.low()[2];
        float b1 = f.high()[1];
        float b3 = f.high()[3];
        for (int x = 0; x < width; x++) {
            scratch[to + x] = a0 * plane[l0 + x]
                    + a2 * (plane[l1 + x] + plane[l2 + x])
                    + b1 * (plane[h0 + x] + plane[h1 + x])
                    + b3 * (plane[h2 + x] + plane[h3 + x]);
        }
    }

    private void oddRow(int[] at, int middle, int to, int width, Filters f) {
        int h0 = at[middle];
        int h1 = at[middle - 2];
        int h2 = at[middle + 2];
        int h3 = at[middle - 4];
        int h4 = at[middle + 4];
        int l0 = at[middle - 1];
        int l1 = at[middle + 1];
        int l2 = at[middle - 3];
        int l3 = at[middle + 3];
        float a1 = f.low()[1];
        float a3 = f.low()[3];
        float b0 = f.high()[0];
        float b2 = f.high()[2];
        float b4 = f.high()[4];
        for (int x = 0; x < width; x++) {
            scratch[to + x] = b0 * plane[h0 + x]
                    + b2 * (plane[h1 + x] + plane[h2 + x])
                    + b4 * (plane[h3 + x] + plane[h4 + x])
                    + a1 * (plane[l0 + x] + plane[l1 + x])
                    + a3 * (plane[l2 + x] + plane[l3 + x]);
        }
    }

    private void synthesiseRows(Region region, Filters f) {
        int width = region.width();
        int low = region.lowWidth();
        int lowAt = region.mirroredX() ? width - low : 0;
        int highAt = region.mirroredX() ? 0 : low;
        float[] lows = new float[low + MARGIN + 1];
        float[] highs = new float[low + MARGIN + 1];
        float[] even = new float[low];
        float[] odd = new float[low];
        for (int y = 0; y < region.height(); y++) {
            int from = y * width;
            int to = (region.y() + y) * stride + region.x();
            if (width == 1) {
                plane[to] = scratch[from];
                continue;
            }
            spread(from + lowAt, low, 0, width, lows);
            spread(from + highAt, width - low, 1, width, highs);
            join(lows, highs, even, odd, f);
            for (int n = 0; n < width / 2; n++) {
                plane[to + 2 * n] = even[n];
                plane[to + 2 * n + 1] = odd[n];
            }
            if (width % 2 == 1) {
                plane[to + width - 1] = even[low - 1];
            }
        }
    }

    /** A half of a row with two more of its samples before and as many as there is room for behind, by mirroring. */
    private void spread(int from, int count, int parity, int width, float[] into) {
        System.arraycopy(scratch, from, into, 2, count);
        for (int i = -2; i < into.length - 2; i = i == -1 ? count : i + 1) {
            into[i + 2] = scratch[from + mirrored(2 * i + parity, width) / 2];
        }
    }

    private static void join(float[] l, float[] h, float[] even, float[] odd, Filters f) {
        float a0 = f.low()[0];
        float a1 = f.low()[1];
        float a2 = f.low()[2];
        float a3 = f.low()[3];
        float b0 = f.high()[0];
        float b1 = f.high()[1];
        float b2 = f.high()[2];
        float b3 = f.high()[3];
        float b4 = f.high()[4];
        for (int n = 0; n < even.length; n++) {
            even[n] = a0 * l[n + 2] + a2 * (l[n + 1] + l[n + 3]) + b1 * (h[n + 1] + h[n + 2]) + b3 * (h[n] + h[n + 3]);
        }
        for (int n = 0; n < odd.length; n++) {
            odd[n] = b0 * h[n + 2]
                    + b2 * (h[n + 1] + h[n + 3])
                    + b4 * (h[n] + h[n + 4])
                    + a1 * (l[n + 2] + l[n + 3])
                    + a3 * (l[n + 1] + l[n + 4]);
        }
    }
}
