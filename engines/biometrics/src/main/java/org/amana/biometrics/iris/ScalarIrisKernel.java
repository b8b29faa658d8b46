package org.amana.biometrics.iris;

/** For any processor. */
final class ScalarIrisKernel implements IrisKernel {

    @Override
    public void nearest(long[] probe, long[] words, int block, double[] distances) {
        for (int lane = 0; lane < LANES; lane++) {
            long different = 0;
            long seen = 0;
            for (int word = 0; word < IrisCode.WORDS; word++) {
                int at = block * BLOCK + word * 2 * LANES + lane;
                long both = words[at + LANES] & probe[2 * word + 1];
                different += Long.bitCount((words[at] ^ probe[2 * word]) & both);
                seen += Long.bitCount(both);
            }
            // An eye that is all lid is far from everybody.
            double distance = seen == 0 ? 1 : (double) different / seen;
            distances[lane] = Math.min(distances[lane], distance);
        }
    }

    @Override
    public String name() {
        return "scalar";
    }
}
