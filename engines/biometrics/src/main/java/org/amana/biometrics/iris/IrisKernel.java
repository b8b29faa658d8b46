package org.amana.biometrics.iris;

/** The innermost loop of the search for an iris: eight irises of a block with one code. All kernels give the same numbers. */
interface IrisKernel {

    /** Irises in a block, one in each lane of 64 bits. */
    int LANES = 8;

    /** Words of a block: for each word of a code the bits of all lanes, then their masks. */
    int BLOCK = 2 * LANES * IrisCode.WORDS;

    /**
     * Puts the distance of each lane into {@code distances}, where it is smaller than what stands there.
     *
     * @param probe bits and mask in turn, one code
     */
    void nearest(long[] probe, long[] words, int block, double[] distances);

    /** Of which instructions it is made, for people. */
    String name();

    /** The fastest that this processor runs. */
    static IrisKernel best() {
        return VectorIrisKernel.runsHere() ? new VectorIrisKernel() : new ScalarIrisKernel();
    }
}
