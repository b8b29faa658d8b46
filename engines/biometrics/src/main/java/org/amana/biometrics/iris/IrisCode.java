package org.amana.biometrics.iris;

import java.util.Arrays;

/**
 * The bits of an iris and which of them count: {@link #COLUMNS} columns around the pupil, in each {@link #ROWS} bits, packed column by column, so that
 * turning the eye is turning the words.
 *
 * @param bits {@link #WORDS} words
 * @param mask 1 where the bit was seen clearly
 */
public record IrisCode(long[] bits, long[] mask) {

    public static final int BITS = 2048;
    public static final int WORDS = BITS / Long.SIZE;

    /** Bits of one column. */
    static final int ROWS = 16;

    /** Columns around the pupil. */
    static final int COLUMNS = BITS / ROWS;

    /** @throws IllegalArgumentException if there are not {@link #WORDS} words each */
    public IrisCode {
        if (bits.length != WORDS || mask.length != WORDS) {
            throw new IllegalArgumentException(bits.length + " and " + mask.length + " words");
        }
        bits = bits.clone();
        mask = mask.clone();
    }

    /** The code of the eye turned by so many columns, each 360 / {@link #COLUMNS} degrees. */
    IrisCode turned(int columns) {
        return new IrisCode(turned(bits, columns), turned(mask, columns));
    }

    private static long[] turned(long[] words, int columns) {
        int by = Math.floorMod(columns * ROWS, BITS);
        int whole = by / Long.SIZE;
        int rest = by % Long.SIZE;
        long[] turned = new long[WORDS];
        for (int i = 0; i < WORDS; i++) {
            long low = words[Math.floorMod(i - whole, WORDS)];
            long below = words[Math.floorMod(i - whole - 1, WORDS)];
            turned[i] = rest == 0 ? low : low << rest | below >>> (Long.SIZE - rest);
        }
        return turned;
    }

    /** Share of the bits that differ among those seen in both, as they stand; 1 if there are none. */
    double distance(IrisCode other) {
        int different = 0;
        int seen = 0;
        for (int i = 0; i < WORDS; i++) {
            long both = mask[i] & other.mask[i];
            different += Long.bitCount((bits[i] ^ other.bits[i]) & both);
            seen += Long.bitCount(both);
        }
        return seen == 0 ? 1 : (double) different / seen;
    }

    /** Of how many bits the mask says that they count. */
    public int seen() {
        return Arrays.stream(mask).map(Long::bitCount).mapToInt(n -> (int) n).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IrisCode(long[] itsBits, long[] itsMask)
                && Arrays.equals(bits, itsBits)
                && Arrays.equals(mask, itsMask);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits) * 31 + Arrays.hashCode(mask);
    }

    @Override
    public String toString() {
        return "IrisCode of " + seen() + " bits";
    }
}
