package org.amana.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings a name to the form under which it is looked up: no vowel marks, no case, one kind of alif, of ya and of space. */
final class NameKey {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640]+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('\u0649', '\u064A')
                .replace('\u06CC', '\u064A')
                .replace('\u06A9', '\u0643')
                .replace('\u0629', '\u0647')
                .replace('\u0671', '\u0627');
        return NOT_LETTERS.matcher(plain).replaceAll(" ").strip();
    }
}
