package org.amana.biometrics.wsq;

import org.amana.biometrics.MalformedException;

/** Bin numbers as symbols: runs of zeros, small numbers as themselves, larger ones behind an escape. */
final class Coefficients {

    private static final int LONGEST_RUN = 100;
    private static final int POSITIVE_8 = 101;
    private static final int NEGATIVE_8 = 102;
    private static final int POSITIVE_16 = 103;
    private static final int NEGATIVE_16 = 104;
    private static final int RUN_8 = 105;
    private static final int RUN_16 = 106;
    private static final int FIRST_NUMBER = 107;
    private static final int ZERO = 180;
    private static final int LARGEST = 74;
    private static final int SMALLEST = -73;
    private static final int MOST_8 = 0xff;
    private static final int MOST_16 = 0xffff;

    /** Takes symbols with the number that follows some of them. */
    @FunctionalInterface
    private interface Sink {
        void symbol(int symbol, int extra, int extraBits);
    }

    private Coefficients() {}

    /** Adds to how often each symbol occurs. */
    static void count(int[] numbers, int from, int to, int[] occurrences) {
        symbols(numbers, from, to, (symbol, extra, bits) -> occurrences[symbol]++);
    }

    static void encode(int[] numbers, int from, int to, HuffmanTable table, BitWriter out) {
        symbols(numbers, from, to, (symbol, extra, bits) -> {
            table.encode(symbol, out);
            if (bits > 0) {
                out.write(extra, bits);
            }
        });
        out.end();
    }

    private static void symbols(int[] numbers, int from, int to, Sink sink) {
        int run = 0;
        for (int i = from; i < to; i++) {
            int number = numbers[i];
            if (number == 0) {
                run++;
                if (run == MOST_16) {
                    run(run, sink);
                    run = 0;
                }
            } else {
                run(run, sink);
                run = 0;
                number(number, sink);
            }
        }
        run(run, sink);
    }

    private static void run(int length, Sink sink) {
        if (length > MOST_8) {
            sink.symbol(RUN_16, length, 16);
        } else if (length > LONGEST_RUN) {
            sink.symbol(RUN_8, length, 8);
        } else if (length > 0) {
            sink.symbol(length, 0, 0);
        }
    }

    private static void number(int number, Sink sink) {
        int size = Math.min(Math.abs(number), MOST_16);
        if (number >= SMALLEST && number <= LARGEST) {
            sink.symbol(ZERO + number, 0, 0);
        } else if (size <= MOST_8) {
            sink.symbol(number > 0 ? POSITIVE_8 : NEGATIVE_8, size, 8);
        } else {
            sink.symbol(number > 0 ? POSITIVE_16 : NEGATIVE_16, size, 16);
        }
    }

    /** Fills the numbers from an index up to another; they must be zeros before. */
    static void decode(BitReader in, short[] lookup, int[] numbers, int from, int to) throws MalformedException {
        int at = from;
        while (at < to) {
            int found = lookup[in.peek16()];
            if (found == 0) {
                throw new MalformedException("a WSQ block with bits that are no code");
            }
            in.take(found & 31);
            int symbol = found >> 5;
            switch (symbol) {
                case POSITIVE_8 -> numbers[at++] = in.read(8);
                case NEGATIVE_8 -> numbers[at++] = -in.read(8);
                case POSITIVE_16 -> numbers[at++] = in.read(16);
                case NEGATIVE_16 -> numbers[at++] = -in.read(16);
                case RUN_8 -> at += in.read(8);
                case RUN_16 -> at += in.read(16);
                default -> {
                    if (symbol >= FIRST_NUMBER) {
                        numbers[at++] = symbol - ZERO;
                    } else {
                        at += symbol;
                    }
                }
            }
        }
        if (at > to) {
            throw new MalformedException("a WSQ block with a run of zeros beyond its end");
        }
    }
}
