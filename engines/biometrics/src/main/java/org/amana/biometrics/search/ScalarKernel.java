package org.amana.biometrics.search;

/** For any processor. */
final class ScalarKernel implements Kernel {

    @Override
    public float score(ScanProbe probe, long[] words, short[] scales, byte[] spans, int firstBlock, int endBlock) {
        double[] lanes = new double[LANES];
        for (int block = firstBlock; block < endBlock; block++) {
            Run run = Run.of(probe, spans, block);
            for (int lane = 0; lane < LANES; lane++) {
                double best = best(probe, words, block * BLOCK + lane, run);
                lanes[lane] = Math.max(lanes[lane], best * scales[block * LANES + lane]);
            }
        }
        return Run.cubes(lanes);
    }

    private static double best(ScanProbe probe, long[] words, int at, Run run) {
        long first = words[at];
        long second = words[at + LANES];
        long third = words[at + 2 * LANES];
        double best = 0;
        for (int i = run.start(); i < run.end(); i++) {
            int common = Long.bitCount(first & probe.words[3 * i])
                    + Long.bitCount(second & probe.words[3 * i + 1])
                    + Long.bitCount(third & probe.words[3 * i + 2]);
            best = Math.max(best, common * probe.scales[i]);
        }
        return best;
    }

    @Override
    public String name() {
        return "scalar";
    }
}
