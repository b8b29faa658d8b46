package org.amana.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.amana.platform.text.PartnerNumbers;
import org.amana.platform.text.SkeletonKeys;

/** What people are found by: the words of their names, though misspelt or written in the other script, and numbers. */
final class NameTokens {

    private static final char ALIKE = '~';
    private static final int SHORTEST_WITH_LETTER_LEFT_OUT = 3;

    /** Longer than any word of a name; what is longer still is found by its beginning, and no index has to hold it. */
    private static final int LONGEST = 40;

    private static final int MOST_PARTS = 12;

    private NameTokens() {}

    /** The parts of a name that tell people apart, in order. */
    static List<SkeletonKeys.Part> of(String name) {
        return SkeletonKeys.of(name).stream()
                .limit(MOST_PARTS)
                .map(part -> new SkeletonKeys.Part(cut(part.word()), cut(part.key())))
                .toList();
    }

    /** A tag or a partner's number in the form in which it is looked for. */
    static String plain(String written) {
        return cut(PartnerNumbers.plain(written));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** Keys that a word shares with those like it: its consonants, and these with each one left out. */
    static Set<String> alike(SkeletonKeys.Part part) {
        Set<String> keys = new LinkedHashSet<>();
        String key = part.key();
        if (!key.isEmpty()) {
            keys.add(ALIKE + key);
        }
        for (int i = 0; i < key.length() && key.length() >= SHORTEST_WITH_LETTER_LEFT_OUT; i++) {
            keys.add(ALIKE + key.substring(0, i) + key.substring(i + 1));
        }
        return keys;
    }

    /** Letters to put in, leave out, exchange or swap with the next to make one word the other; {@code most + 1} if more. */
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + other);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[b.length()], most + 1);
    }
}
