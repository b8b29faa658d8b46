package org.amana.biometrics.generate;

import java.util.random.RandomGenerator;

/** The classes of fingerprints after Henry, about as frequent as on real hands. */
enum Pattern {
    ARCH,
    TENTED_ARCH,
    LEFT_LOOP,
    RIGHT_LOOP,
    WHORL;

    private static final double[] UP_TO = {0.04, 0.07, 0.39, 0.70, 1};

    static Pattern drawn(RandomGenerator random) {
        double drawn = random.nextDouble();
        int at = 0;
        while (drawn > UP_TO[at]) {
            at++;
        }
        return values()[at];
    }
}
