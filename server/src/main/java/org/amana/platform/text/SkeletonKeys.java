package org.amana.platform.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Consonants of a name's parts, in letters that both scripts come to: simple, and honest only in proposing. Letters that are
 * often written for one another are one; particles, articles and vowels are passed over.
 */
@Component
public final class SkeletonKeys implements NameKeys {

    private static final String[] SERVANT_JOINED = {"abdul", "abdel", "abdal", "abd"};
    private static final String ARTICLE = "\u0627\u0644";
    private static final int LONG_WITH_ARTICLE = 7;

    private static final Map<String, Character> DIGRAPHS = Map.of(
            "kh", 'k', "sh", 's', "ch", 's', "gh", 'g', "th", 't', "dh", 'd', "dj", 'j', "ph", 'f', "zh", 'j', "ou",
            'w');
    private static final String LATIN = "bcdfghjklmnpqrstvxz";
    private static final String LATIN_CLASS = "bkdfghjklmnbkrstfkz";
    private static final String ARABIC =
            "\u0628\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635"
                    + "\u0636\u0637\u0638\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u067E\u0686\u06AF\u06A4";
    private static final String ARABIC_CLASS = "bttjhkddrzsssdtdgfkklmnhbsgf";

    /**
     * A part of a name.
     *
     * @param word as it is written, folded, without its article; words that make one name are joined
     * @param key its consonants; empty if it has none
     */
    public record Part(String word, String key) {}

    @Override
    public List<String> parts(String name) {
        return of(name).stream().map(Part::key).filter(key -> !key.isEmpty()).toList();
    }

    /** The parts of a name that tell people apart, in order. */
    public static List<Part> of(String name) {
        List<Part> parts = new ArrayList<>();
        String joinedWord = "";
        String joinedKey = "";
        for (String word : Folding.words(name).split(" ")) {
            if (NameWords.is(NameWords.Kind.JOINED, word)) {
                joinedWord = bareServant(word);
                joinedKey = skeleton(joinedWord);
            } else if (!NameWords.is(NameWords.Kind.PARTICLE, word) && !word.isEmpty()) {
                String bare = withoutArticle(word);
                parts.add(new Part(joinedWord + bare, collapse(joinedKey + skeleton(bare))));
                joinedWord = "";
                joinedKey = "";
            }
        }
        return parts;
    }

    private static String bareServant(String word) {
        return word.startsWith("abd") ? "abd" : word;
    }

    private static String withoutArticle(String word) {
        if (word.startsWith(ARTICLE) && word.length() >= 5) {
            return word.substring(2);
        }
        String servantArabic = "\u0639\u0628\u062F" + ARTICLE;
        if (word.startsWith(servantArabic)) {
            return servantArabic.substring(0, 3) + word.substring(servantArabic.length());
        }
        for (String servant : SERVANT_JOINED) {
            if (word.startsWith(servant) && word.length() > servant.length() + 2) {
                return "abd" + word.substring(servant.length());
            }
        }
        boolean article = word.startsWith("al") || word.startsWith("el");
        return article && word.length() >= LONG_WITH_ARTICLE ? word.substring(2) : word;
    }

    private static String skeleton(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i + 1 < word.length() && DIGRAPHS.containsKey(word.substring(i, i + 2))) {
                char letter = DIGRAPHS.getOrDefault(word.substring(i, i + 2), c);
                if (letter != 'w' || i == 0) {
                    out.append(letter);
                }
                i++;
            } else {
                consonant(c, i, word.length(), out);
            }
        }
        return out.toString();
    }

    private static void consonant(char c, int index, int length, StringBuilder out) {
        boolean last = index == length - 1;
        int latin = LATIN.indexOf(c);
        int arabic = ARABIC.indexOf(c);
        if (c == 'h' || c == '\u0647' || c == '\u062D') {
            out.append(last ? "" : "h");
        } else if (latin >= 0) {
            out.append(LATIN_CLASS.charAt(latin));
        } else if (arabic >= 0) {
            out.append(ARABIC_CLASS.charAt(arabic));
        } else if (index == 0 && (c == 'w' || c == '\u0648')) {
            out.append('w');
        } else if (index == 0 && (c == 'y' || c == '\u064A')) {
            out.append('y');
        }
    }

    /** Doubled letters are one; Turkish and Persian spellings end in the hard letter where Arabic has the soft one. */
    private static String collapse(String skeleton) {
        StringBuilder out = new StringBuilder();
        for (char c : skeleton.toCharArray()) {
            if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
                out.append(c);
            }
        }
        int last = out.length() - 1;
        if (last > 0 && out.charAt(last) == 't') {
            out.setCharAt(last, 'd');
        }
        return out.toString();
    }
}
