package org.amana.intake;

import java.util.List;
import org.amana.platform.text.NameKeys;

/** Names as numbers, one for each part, so that comparing many is cheap. */
final class NameParts {

    private final NameKeys keys;

    NameParts(NameKeys keys) {
        this.keys = keys;
    }

    int[] of(String name) {
        return keys.parts(name).stream().mapToInt(NameParts::fingerprint).toArray();
    }

    private static int fingerprint(String part) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < part.length(); i++) {
            hash = (hash ^ part.charAt(i)) * 0x01000193;
        }
        return hash;
    }

    /** Whether two of one person's names may be these: what one leaves out speaks against nothing, what differs does. */
    static boolean mayBeSame(int[] a, int[] b) {
        int shorter = Math.min(a.length, b.length);
        return shorter == 0 || shared(a, b) * 2 > shorter || shorter == 2 && a[0] == b[0] && shared(a, b) >= 1;
    }

    static boolean mayBeSame(List<int[]> some, List<int[]> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> mayBeSame(a, b)));
    }

    static int shared(int[] a, int[] b) {
        int shared = 0;
        boolean[] taken = new boolean[b.length];
        for (int part : a) {
            for (int i = 0; i < b.length; i++) {
                if (!taken[i] && b[i] == part) {
                    taken[i] = true;
                    shared++;
                    break;
                }
            }
        }
        return shared;
    }
}
