package org.amana.biometrics.wsq;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.bytes.ByteCursor;

/** A canonical code of at most 16 bits for up to 256 symbols; the code of all ones is kept free, as in JPEG (T.81, K.2). */
final class HuffmanTable {

    private static final int LONGEST = 16;
    private static final int SYMBOLS = 256;

    /** Number of codes of each length, 1 to 16. */
    private final int[] counts;

    private final byte[] symbols;
    private final int[] codes = new int[SYMBOLS];
    private final int[] lengths = new int[SYMBOLS];

    private HuffmanTable(int[] counts, byte[] symbols) throws MalformedException {
        this.counts = counts;
        this.symbols = symbols;
        int code = 0;
        int at = 0;
        for (int length = 1; length <= LONGEST; length++) {
            for (int i = 0; i < counts[length]; i++) {
                int symbol = symbols[at++] & 0xff;
                codes[symbol] = code++;
                lengths[symbol] = length;
            }
            if (code > 1 << length) {
                throw new MalformedException(
                        "a Huffman table with more codes of %d bits than there are".formatted(length));
            }
            code <<= 1;
        }
    }

    static HuffmanTable read(ByteCursor in) throws MalformedException {
        int[] counts = new int[LONGEST + 1];
        int total = 0;
        for (int length = 1; length <= LONGEST; length++) {
            counts[length] = in.u8();
            total += counts[length];
        }
        if (total > SYMBOLS) {
            throw new MalformedException("a Huffman table of %d symbols".formatted(total));
        }
        return new HuffmanTable(counts, in.take(total));
    }

    void write(ByteArrayOutputStream out) {
        for (int length = 1; length <= LONGEST; length++) {
            out.write(counts[length]);
        }
        out.write(symbols, 0, symbols.length);
    }

    /** The shortest code for symbols that occur so often. */
    static HuffmanTable of(int[] occurrences) {
        int[] sizes = sizes(occurrences);
        int[] counts = limited(sizes);
        int[] order = new int[SYMBOLS];
        int used = 0;
        for (int length = 1; length < sizes.length; length++) {
            for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                if (sizes[symbol] == length) {
                    order[used++] = symbol;
                }
            }
        }
        byte[] symbols = new byte[used];
        for (int i = 0; i < used; i++) {
            symbols[i] = (byte) order[i];
        }
        try {
            return new HuffmanTable(counts, symbols);
        } catch (MalformedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Length of each symbol's code, before any limit; one more symbol, that never occurs, takes the code of all ones. */
    private static int[] sizes(int[] occurrences) {
        long[] weights = new long[SYMBOLS + 1];
        int[] sizes = new int[SYMBOLS + 1];
        int[] others = new int[SYMBOLS + 1];
        Arrays.fill(others, -1);
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            weights[symbol] = occurrences[symbol];
        }
        weights[SYMBOLS] = 1;
        while (true) {
            int least = least(weights, -1);
            int second = least(weights, least);
            if (second < 0) {
                return sizes;
            }
            weights[least] += weights[second];
            weights[second] = 0;
            int at = least;
            sizes[at]++;
            while (others[at] >= 0) {
                at = others[at];
                sizes[at]++;
            }
            others[at] = second;
            for (at = second; at >= 0; at = others[at]) {
                sizes[at]++;
            }
        }
    }

    /** The last of the lightest that still occur, other than one. */
    private static int least(long[] weights, int other) {
        int least = -1;
        for (int i = 0; i < weights.length; i++) {
            if (i != other && weights[i] > 0 && (least < 0 || weights[i] <= weights[least])) {
                least = i;
            }
        }
        return least;
    }

    /** Number of codes of each length once none is longer than 16 bits, without the one that never occurs. */
    private static int[] limited(int[] sizes) {
        int[] counts = new int[SYMBOLS + 2];
        for (int size : sizes) {
            counts[size]++;
        }
        counts[0] = 0;
        for (int length = SYMBOLS; length > LONGEST; length--) {
            while (counts[length] > 0) {
                int shorter = length - 2;
                while (counts[shorter] == 0) {
                    shorter--;
                }
                counts[length] -= 2;
                counts[length - 1]++;
                counts[shorter + 1] += 2;
                counts[shorter]--;
            }
        }
        int longest = LONGEST;
        while (longest > 0 && counts[longest] == 0) {
            longest--;
        }
        // Where no symbol occurs at all, there is no code to take away.
        counts[longest] -= longest > 0 ? 1 : 0;
        return Arrays.copyOf(counts, LONGEST + 1);
    }

    void encode(int symbol, BitWriter out) {
        out.write(codes[symbol], lengths[symbol]);
    }

    /** For every 16 bits that may come next the symbol times 32 plus the length of its code; 0 where there is none. */
    short[] lookup() {
        short[] lookup = new short[1 << LONGEST];
        for (byte each : symbols) {
            int symbol = each & 0xff;
            int free = LONGEST - lengths[symbol];
            int first = codes[symbol] << free;
            Arrays.fill(lookup, first, first + (1 << free), (short) (symbol << 5 | lengths[symbol]));
        }
        return lookup;
    }
}
