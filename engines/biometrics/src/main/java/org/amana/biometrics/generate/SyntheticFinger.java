package org.amana.biometrics.generate;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.amana.biometrics.GreyImage;

/** A finger of nobody. The same seed gives the same finger, and the same number the same impression of it, on any machine. */
public final class SyntheticFinger {

    /** Resolution of the impressions, dots per inch. */
    public static final int DPI = 500;

    private final long seed;
    private final Ridges ridges;

    /** Grows the ridges, which takes a tenth of a second or so. */
    public SyntheticFinger(long seed) {
        this.seed = seed;
        RandomGenerator random = random(seed);
        Pattern pattern = Pattern.drawn(random);
        this.ridges = new Ridges(new RidgeFlow(pattern, random), random);
    }

    /** Seeds that lie side by side give streams that have nothing to do with each other. */
    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /**
     * The finger laid down once.
     *
     * @param number which time
     * @param care how well it was done
     */
    public GreyImage impression(long number, Care care) {
        return new Impression(ridges, random(seed * 1_000_003 + number + 1), care).image();
    }

    /** How well a print was taken. */
    public enum Care {
        /** Rolled or pressed under supervision. */
        GOOD(0.6),
        /** As at the end of a long night. */
        USUAL(1),
        /** Dry, dirty or worn skin, and half of the finger. */
        POOR(1.6);

        final double harm;

        Care(double harm) {
            this.harm = harm;
        }
    }
}
