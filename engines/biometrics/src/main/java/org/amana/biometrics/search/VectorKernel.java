package org.amana.biometrics.search;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Eight cylinders at a time in 512 bits. Kept as small as it is on purpose: with more vector operations in one method the compiler
 * stops holding them in registers, and the scan is tens of times slower.
 */
final class VectorKernel implements Kernel {

    private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_512;
    private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_512;
    private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_128;

    static boolean runsHere() {
        return LongVector.SPECIES_PREFERRED.length() >= LANES;
    }

    @Override
    public float score(ScanProbe probe, long[] words, short[] scales, byte[] spans, int firstBlock, int endBlock) {
        DoubleVector lanes = DoubleVector.zero(DOUBLES);
        for (int block = firstBlock; block < endBlock; block++) {
            int start = probe.start(spans[2 * block] & 0xFF);
            int end = probe.end(spans[2 * block + 1] & 0xFF);
            if (start < 0) {
                start += probe.count;
                end += probe.count;
            }
            end = Math.min(end, start + probe.count);
            DoubleVector scale = (DoubleVector)
                    ShortVector.fromArray(SHORTS, scales, block * LANES).convertShape(VectorOperators.S2D, DOUBLES, 0);
            lanes = lanes.max(best(probe.words, probe.scales, words, block * BLOCK, start, end)
                    .mul(scale));
        }
        double[] single = new double[LANES];
        lanes.intoArray(single, 0);
        return Run.cubes(single);
    }

    private static DoubleVector best(long[] mine, double[] scales, long[] words, int at, int start, int end) {
        LongVector first = LongVector.fromArray(LONGS, words, at);
        LongVector second = LongVector.fromArray(LONGS, words, at + LANES);
        LongVector third = LongVector.fromArray(LONGS, words, at + 2 * LANES);
        DoubleVector best = DoubleVector.zero(DOUBLES);
        DoubleVector other = DoubleVector.zero(DOUBLES);
        int i = start;
        // Two at a time, so that one maximum need not wait for the other.
        for (; i < end - 1; i += 2) {
            best = best.max(alike(first, second, third, mine, 3 * i).mul(scales[i]));
            other = other.max(alike(first, second, third, mine, 3 * i + 3).mul(scales[i + 1]));
        }
        if (i < end) {
            best = best.max(alike(first, second, third, mine, 3 * i).mul(scales[i]));
        }
        return best.max(other);
    }

    private static DoubleVector alike(LongVector first, LongVector second, LongVector third, long[] mine, int at) {
        LongVector common = first.and(mine[at])
                .lanewise(VectorOperators.BIT_COUNT)
                .add(second.and(mine[at + 1]).lanewise(VectorOperators.BIT_COUNT))
                .add(third.and(mine[at + 2]).lanewise(VectorOperators.BIT_COUNT));
        return (DoubleVector) common.convert(VectorOperators.L2D, 0);
    }

    @Override
    public String name() {
        return "vector, 512 bits";
    }
}
