package org.amana.demo.run;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a line for whoever reads it from the right. */
public final class ArabicReading {

    private static final String LATIN_PUNCTUATION = ",;?";

    private ArabicReading() {}

    /** Isolates that are not closed, and Latin punctuation outside them. */
    public static List<String> faults(String line) {
        List<String> faults = new ArrayList<>();
        int depth = 0;
        for (char c : line.toCharArray()) {
            depth += c == '\u2068' ? 1 : c == '\u2069' ? -1 : 0;
            if (depth < 0) {
                faults.add("closes what was not opened: " + line);
                depth = 0;
            }
            if (depth == 0 && LATIN_PUNCTUATION.indexOf(c) >= 0) {
                faults.add("Latin " + c + ": " + line);
            }
        }
        if (depth > 0) {
            faults.add("opens what is not closed: " + line);
        }
        return faults;
    }
}
