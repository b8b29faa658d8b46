package org.amana.bench;

import java.util.Arrays;
import java.util.Locale;

/** Genuine and impostor scores and what follows from them; a comparison is accepted above a threshold. */
final class ErrorRates {

    private final double[] genuine;
    private final double[] impostor;

    ErrorRates(double[] genuine, double[] impostor) {
        this.genuine = genuine.clone();
        this.impostor = impostor.clone();
        Arrays.sort(this.genuine);
        Arrays.sort(this.impostor);
    }

    /** The lowest threshold that no more than this share of impostors exceeds. */
    double threshold(double falseMatchRate) {
        return impostor[impostor.length - 1 - (int) Math.floor(impostor.length * falseMatchRate)];
    }

    /** Share of genuine comparisons that are not accepted, in percent. */
    double falseNonMatchPercent(double falseMatchRate) {
        return 100.0 * upTo(genuine, threshold(falseMatchRate)) / genuine.length;
    }

    /** Where both errors are alike, in percent. */
    double equalErrorPercent() {
        double nearest = 2;
        double equal = 1;
        for (int i = 0; i < impostor.length; i++) {
            double falseMatch = (double) (impostor.length - upTo(impostor, impostor[i])) / impostor.length;
            double falseNonMatch = (double) upTo(genuine, impostor[i]) / genuine.length;
            if (Math.abs(falseMatch - falseNonMatch) < nearest) {
                nearest = Math.abs(falseMatch - falseNonMatch);
                equal = (falseMatch + falseNonMatch) / 2;
            }
        }
        return 100 * equal;
    }

    private static int upTo(double[] sorted, double threshold) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= threshold) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Bounds in percent that contain the true share in 19 of 20 cases (Wilson). */
    static String interval(int hits, int of) {
        double z = 1.96;
        double share = (double) hits / of;
        double middle = (share + z * z / (2 * of)) / (1 + z * z / of);
        double half = z * Math.sqrt(share * (1 - share) / of + z * z / (4.0 * of * of)) / (1 + z * z / of);
        return String.format(Locale.ROOT, "%.1f to %.1f", 100 * (middle - half), 100 * (middle + half));
    }
}
