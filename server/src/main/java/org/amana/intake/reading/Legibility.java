package org.amana.intake.reading;

import java.util.List;

/** Whether a row was still text when it came. */
final class Legibility {

    private static final int REPLACEMENT = 0xFFFD;

    private Legibility() {}

    static boolean damaged(int c) {
        return c == REPLACEMENT || c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0x7F;
    }

    /** Whether a third or more of a row's characters are lost. */
    static boolean lost(List<String> cells) {
        long all = cells.stream().mapToLong(String::length).sum();
        long damaged = cells.stream()
                .mapToLong(cell -> cell.chars().filter(Legibility::damaged).count())
                .sum();
        return damaged > 0 && damaged * 3 >= all;
    }
}
