package org.amana.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.platform.text.Folding;
import org.jspecify.annotations.Nullable;

/** Rows in which a list says how many it thinks it has. */
final class Totals {

    private static final int MOST_CELLS = 4;
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}([,.\\u066C\\u060C \\u00A0]\\d{3})+|\\d+");

    private Totals() {}

    static boolean isTotal(List<String> cells) {
        long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
        return filled <= MOST_CELLS && cells.stream().anyMatch(Totals::saysTotal);
    }

    private static boolean saysTotal(String cell) {
        String folded = Folding.words(cell);
        StringBuilder words = new StringBuilder();
        for (String word : folded.split(" ")) {
            if (!word.chars().allMatch(Character::isDigit)) {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        return Words.is(Words.Kind.TOTAL, words.toString());
    }

    /** The figure, also where cells are divided by commas, and its thousands with them; null if none can be read. */
    static @Nullable Integer figure(List<String> cells, boolean commas) {
        List<String> parts = new ArrayList<>();
        for (String cell : cells) {
            String digits = Folding.digits(cell).strip();
            boolean thousands = commas && !parts.isEmpty() && digits.matches("\\d{3}");
            if (thousands && parts.getLast().length() <= 3) {
                parts.set(parts.size() - 1, parts.getLast() + digits);
            } else if (parts.isEmpty()) {
                Matcher m = FIGURE.matcher(digits);
                if (m.find()) {
                    parts.add(m.group().replaceAll("\\D", ""));
                }
            }
        }
        return parts.isEmpty() || parts.getFirst().length() > 8 ? null : Integer.valueOf(parts.getFirst());
    }
}
