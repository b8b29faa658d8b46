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
            lanes = lanes.max(best(probe, words, block * BLOCK, start, end).mul(scale));
        }
        double[] single = new double[LANES];
        lanes.intoArray(single, 0);
        return Run.cubes(single);
    }

    private static DoubleVector best(ScanProbe probe, long[] words, int at, int start, int end) {
        long[] mine = probe.words;
        double[] shares = probe.shares;
        double[] scales = probe.scales;
        LongVector first = LongVector.fromArray(LONGS, words, at);
        LongVector second = LongVector.fromArray(LONGS, words, at + LANES);
        LongVector third = LongVector.fromArray(LONGS, words, at + 2 * LANES);
        DoubleVector ones = count(first, second, third);
        DoubleVector best = DoubleVector.zero(DOUBLES);
        DoubleVector other = DoubleVector.zero(DOUBLES);
        int i = start;
        // Two at a time, so that one maximum need not wait for the other.
        for (; i < end - 1; i += 2) {
            best = best.max(common(first, second, third, mine, 3 * i)
                    .sub(ones.mul(shares[i]))
                    .mul(scales[i]));
            other = other.max(common(first, second, third, mine, 3 * i + 3)
                    .sub(ones.mul(shares[i + 1]))
                    .mul(scales[i + 1]));
        }
        if (i < end) {
            best = best.max(common(first, second, third, mine, 3 * i)
                    .sub(ones.mul(shares[i]))
                    .mul(scales[i]));
        }
        return best.max(other);
    }

    private static DoubleVector common(LongVector first, LongVector second, LongVector third, long[] mine, int at) {
        return count(first.and(mine[at]), second.and(mine[at + 1]), third.and(mine[at + 2]));
    }

    private static DoubleVector count(LongVector first, LongVector second, LongVector third) {
        LongVector ones = first.lanewise(VectorOperators.BIT_COUNT)
                .add(second.lanewise(VectorOperators.BIT_COUNT))
                .add(third.lanewise(VectorOperators.BIT_COUNT));
        return (DoubleVector) ones.convert(VectorOperators.L2D, 0);
    }

    @Override
    public String name() {
        return "vector, 512 bits";
    }
}
