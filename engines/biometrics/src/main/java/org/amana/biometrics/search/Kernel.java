package org.amana.biometrics.search;

/** The innermost loop: how alike a probe and one template of a gallery are, by their cylinders alone. All kernels give the same numbers. */
interface Kernel {

    /** Cylinders of a block, one in each lane of 64 bits. */
    int LANES = 8;

    /** Words of a block: the first of each lane, the second of each, the third of each. */
    int BLOCK = LANES * 3;

    /**
     * The best partner of each lane over all blocks, cubed and summed: a stand-in, without sorting, for the mean of the best pairs.
     *
     * @param words of all blocks
     * @param scales one a lane, one over the root of its ones in 32767ths
     * @param spans two a block, the first and the last direction in it
     */
    float score(ScanProbe probe, long[] words, short[] scales, byte[] spans, int firstBlock, int endBlock);

    /** Of which instructions it is made, for people. */
    String name();

    /** The fastest that this processor runs. */
    static Kernel best() {
        return VectorKernel.runsHere() ? new VectorKernel() : new ScalarKernel();
    }
}
