package org.amana.platform.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word that somebody may have meant: the one with the fewest slips of the hand between. */
public final class Nearest {

    private static final int LETTERS_PER_SLIP = 3;

    private Nearest() {}

    /**
     * @param said what was typed
     * @param known words that there are
     * @return the nearest of them, or nothing if none is near
     */
    public static Optional<String> of(String said, Collection<String> known) {
        int most = Math.max(1, said.length() / LETTERS_PER_SLIP);
        return known.stream()
                .filter(word -> !said.isEmpty() && (word.startsWith(said) || slips(said, word) <= most))
                .min(Comparator.comparingInt((String word) -> slips(said, word)).thenComparing(word -> word));
    }

    /** Letters left out, put in, changed, or swapped with their neighbour (optimal string alignment). */
    static int slips(String one, String other) {
        int[][] far = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                far[i][j] = i == 0 || j == 0 ? i + j : least(one, other, far, i, j);
            }
        }
        return far[one.length()][other.length()];
    }

    private static int least(String one, String other, int[][] far, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(Math.min(far[i - 1][j], far[i][j - 1]) + 1, far[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, far[i - 2][j - 2] + 1) : least;
    }
}
