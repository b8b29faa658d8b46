package org.amana.intake.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides text into records and cells after RFC 4180, and forgives: a quote that is not closed within a few lines is a
 * character like any other, so that one stray quote costs its own row and not the rest of the list.
 */
final class Cells {

    /** @param line line of the file at which it begins, from 1 */
    record Record(int line, List<String> cells, boolean strayQuote) {
        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** A record with more is cut off after one more than this, and the list is refused. */
    static final int MOST_CELLS = 1_000;

    private static final char QUOTE = '"';
    private static final int LONGEST_QUOTED = 8_000;
    private static final int MOST_QUOTED_LINES = 8;
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int SAMPLE = 25;

    private final String text;
    private final char delimiter;
    private int at;
    private int line = 1;
    private boolean stray;

    private Cells(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** The first records, so many and no more: a file of nothing but line ends would fill the memory. */
    static List<Record> of(String text, char delimiter, int atMost) {
        Cells cells = new Cells(text, delimiter);
        List<Record> records = new ArrayList<>();
        while (cells.at < text.length() && records.size() < atMost) {
            records.add(cells.record());
        }
        return records;
    }

    /** The delimiter under which most of the first records have the same number of cells, and more than one. */
    static char guessDelimiter(String text) {
        char best = ',';
        long bestScore = 0;
        for (char candidate : DELIMITERS) {
            List<Record> sample = of(text, candidate, SAMPLE);
            int widest = sample.stream().mapToInt(r -> r.cells().size()).max().orElse(1);
            long even = sample.stream().filter(r -> r.cells().size() == widest).count();
            long score = widest == 1 ? 0 : even * 100 + Math.min(widest, 50);
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    private Record record() {
        int began = line;
        stray = false;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (take(delimiter) && cells.size() <= MOST_CELLS);
        if (cells.size() > MOST_CELLS) {
            skipLine();
        }
        endLine();
        return new Record(began, List.copyOf(cells), stray);
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }

    private boolean take(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void endLine() {
        if (take('\r')) {
            take('\n');
            line++;
        } else if (take('\n')) {
            line++;
        }
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == QUOTE) {
            int close = closingQuote();
            if (close > 0) {
                String inner = text.substring(at + 1, close);
                line += lines(inner);
                at = close + 1;
                return inner.indexOf(QUOTE) < 0 ? inner : inner.replace("\"\"", "\"");
            }
            stray = true;
        }
        int from = at;
        while (at < text.length() && !endsCell(at)) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean endsCell(int index) {
        if (index >= text.length()) {
            return true;
        }
        char c = text.charAt(index);
        return c == delimiter || c == '\n' || c == '\r';
    }

    /** Where the quoted cell that begins here is closed; -1 if it is not, or not near. */
    private int closingQuote() {
        int end = Math.min(text.length(), at + LONGEST_QUOTED);
        int lines = 0;
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' && ++lines > MOST_QUOTED_LINES) {
                return -1;
            }
            if (c == QUOTE) {
                if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                    i++;
                } else {
                    return endsCell(i + 1) ? i : -1;
                }
            }
        }
        return -1;
    }

    private static int lines(String inner) {
        int lines = 0;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == inner.length() || inner.charAt(i + 1) != '\n')) {
                lines++;
            }
        }
        return lines;
    }
}
