package org.amana.biometrics.iris;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Eight irises at a time in 512 bits; small, so that the compiler keeps it in registers. */
final class VectorIrisKernel implements IrisKernel {

    private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_512;
    private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_512;

    static boolean runsHere() {
        return LongVector.SPECIES_PREFERRED.length() >= LANES;
    }

    @Override
    public void nearest(long[] probe, long[] words, int block, double[] distances) {
        LongVector different = LongVector.zero(LONGS);
        LongVector seen = LongVector.zero(LONGS);
        int at = block * BLOCK;
        for (int word = 0; word < 2 * IrisCode.WORDS; word += 2) {
            LongVector both = LongVector.fromArray(LONGS, words, at + LANES).and(probe[word + 1]);
            LongVector differs = LongVector.fromArray(LONGS, words, at)
                    .lanewise(VectorOperators.XOR, probe[word])
                    .and(both);
            different = different.add(differs.lanewise(VectorOperators.BIT_COUNT));
            seen = seen.add(both.lanewise(VectorOperators.BIT_COUNT));
            at += 2 * LANES;
        }
        DoubleVector share = ((DoubleVector) different.convert(VectorOperators.L2D, 0))
                .div((DoubleVector) seen.convert(VectorOperators.L2D, 0));
        DoubleVector known =
                share.blend(1.0, seen.compare(VectorOperators.EQ, 0).cast(DOUBLES));
        known.min(DoubleVector.fromArray(DOUBLES, distances, 0)).intoArray(distances, 0);
    }

    @Override
    public String name() {
        return "vector, 512 bits";
    }
}
