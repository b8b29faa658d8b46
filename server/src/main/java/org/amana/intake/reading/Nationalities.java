package org.amana.intake.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import org.amana.platform.text.Folding;

/**
 * Claimed nationalities by the words for them. States and their names in several languages are ISO 3166 and CLDR as the Java
 * platform has them; adjectives, further spellings, and words that may mean more than one state stand in a table beside.
 */
public final class Nationalities {

    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ar"), Locale.GERMAN, Locale.forLanguageTag("tr"));
    private static final int LONG_ENOUGH_TO_GUESS = 5;
    private static final Map<String, Set<String>> BY_WORD = read();

    private Nationalities() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            try {
                String iso3 = country.getISO3Country();
                put(words, iso3, iso3);
                put(words, code, iso3);
                LANGUAGES.forEach(language -> put(words, country.getDisplayCountry(language), iso3));
            } catch (MissingResourceException e) {
                // A code without a three-letter form is no nationality.
            }
        }
        for (List<String> line : Table.read("nationalities.csv")) {
            // What the table says of a word replaces what CLDR says.
            words.put(
                    Folding.words(line.get(1)),
                    new TreeSet<>(List.of(line.get(0).split(" "))));
        }
        return words;
    }

    private static void put(Map<String, Set<String>> words, String word, String code) {
        words.computeIfAbsent(Folding.words(word), w -> new TreeSet<>()).add(code);
    }

    /** The states that a word may mean, as ISO 3166-1 alpha-3: none, one, or several when it is ambiguous. */
    public static Set<String> of(String written) {
        return BY_WORD.getOrDefault(Folding.words(written), Set.of());
    }

    /** The states whose word is one letter off; to be shown, never taken. */
    static Set<String> near(String written) {
        String folded = Folding.words(written);
        Set<String> near = new TreeSet<>();
        if (folded.length() >= LONG_ENOUGH_TO_GUESS) {
            for (Map.Entry<String, Set<String>> entry : BY_WORD.entrySet()) {
                if (entry.getKey().length() >= LONG_ENOUGH_TO_GUESS && oneOff(folded, entry.getKey())) {
                    near.addAll(entry.getValue());
                }
            }
        }
        return near;
    }

    /** Whether one letter put in, left out, changed, or exchanged with its neighbour makes one word of the other. */
    private static boolean oneOff(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        boolean exchanged = i + 1 < a.length()
                && i + 1 < b.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && same(a, i + 2, b, i + 2);
        return exchanged || same(a, i + 1, b, i + 1) || same(a, i + 1, b, i) || same(a, i, b, i + 1);
    }

    private static boolean same(String a, int i, String b, int j) {
        int from = Math.min(i, a.length());
        int there = Math.min(j, b.length());
        return a.length() - from == b.length() - there && a.regionMatches(from, b, there, a.length() - from);
    }
}
