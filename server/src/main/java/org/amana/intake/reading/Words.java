package org.amana.intake.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amana.platform.text.Folding;

/** Words that lists use, by what they are for; the words themselves are data. */
final class Words {

    enum Kind {
        MONTH,
        SEX,
        ABOUT,
        BETWEEN,
        UNKNOWN,
        TOTAL
    }

    private static final Map<Kind, Map<String, String>> WORDS = read();

    private Words() {}

    private static Map<Kind, Map<String, String>> read() {
        Map<Kind, Map<String, String>> all = new HashMap<>();
        Table.read("words.csv")
                .forEach(line -> all.computeIfAbsent(Kind.valueOf(line.get(0)), kind -> new HashMap<>())
                        .put(Folding.words(line.get(2)), line.get(1)));
        return all;
    }

    /** What a word means among those of a kind; the word is folded already. */
    static Optional<String> meaning(Kind kind, String folded) {
        return Optional.ofNullable(WORDS.getOrDefault(kind, Map.of()).get(folded));
    }

    static boolean is(Kind kind, String folded) {
        return meaning(kind, folded).isPresent();
    }

    /** Whether a cell only says that something is not known. */
    static boolean unknown(String cell) {
        String folded = Folding.words(cell);
        return folded.isEmpty() || is(Kind.UNKNOWN, folded);
    }
}
