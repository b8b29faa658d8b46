package org.amana.demo.people;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A stream of choices that depends on a seed and a purpose, so that a new purpose moves nobody else's choices. */
public final class Draw {

    private static final long ODD = 0x9E3779B97F4A7C15L;
    private final SplittableRandom random;

    public Draw(long seed, String purpose) {
        long mixed = seed * ODD;
        for (int i = 0; i < purpose.length(); i++) {
            mixed = (mixed ^ purpose.charAt(i)) * 0x100000001B3L;
        }
        random = new SplittableRandom(mixed);
    }

    /** A number of 0 or more and less than the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number between both ends, ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public boolean perMille(int share) {
        return random.nextInt(1000) < share;
    }

    public <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    public <T> List<T> shuffled(List<T> all) {
        List<T> result = new ArrayList<>(all);
        for (int i = result.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            T kept = result.get(i);
            result.set(i, result.get(other));
            result.set(other, kept);
        }
        return result;
    }

    /** So many per thousand of a whole, to the nearest; half is rounded up. */
    static int share(int whole, int perMille) {
        return (int) (((long) whole * perMille + 500) / 1000);
    }
}
