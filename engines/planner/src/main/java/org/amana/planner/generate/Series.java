package org.amana.planner.generate;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Values per night; night 1 is asked for as 0. */
final class Series {

    private Series() {}

    static List<Integer> ints(int nights, IntUnaryOperator value) {
        return IntStream.range(0, nights).map(value).boxed().toList();
    }

    static List<Double> doubles(int nights, IntToDoubleFunction value) {
        return IntStream.range(0, nights).mapToDouble(value).boxed().toList();
    }

    /** Six decimals, as a file would carry them. */
    static double rounded(double value) {
        return Math.rint(value * 1e6) / 1e6;
    }
}
