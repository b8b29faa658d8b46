package org.amana.platform.text;

import java.text.Normalizer;
import java.util.Locale;

/** Brings text to one form for comparison only; what was written is kept beside it. */
public final class Folding {

    private static final int ARABIC_ZERO = 0x0660;
    private static final int PERSIAN_ZERO = 0x06F0;

    private Folding() {}

    /** Western digits for Arabic-Indic and Persian ones. */
    public static String digits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ARABIC_ZERO && c <= ARABIC_ZERO + 9) {
                c = (char) ('0' + c - ARABIC_ZERO);
            } else if (c >= PERSIAN_ZERO && c <= PERSIAN_ZERO + 9) {
                c = (char) ('0' + c - PERSIAN_ZERO);
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Letters and digits in lower case with single spaces between: no marks, no accents, the forms of alef and ya made one. */
    public static String words(String text) {
        String plain = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = letter(plain.charAt(i));
            if (c == 0) {
                continue;
            }
            if (Character.isLetterOrDigit(c)) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            } else {
                gap = true;
            }
        }
        return digits(out.toString().toLowerCase(Locale.ROOT));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** The letter that a letter is compared as; 0 for one that is passed over. */
    private static char letter(char c) {
        if (c < 0x80) {
            return c == '\'' || c == '`' ? 0 : c;
        }
        return switch (c) {
            case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627';
            case '\u0649', '\u06CC' -> '\u064A';
            case '\u06A9' -> '\u0643';
            case '\u0629' -> '\u0647';
            case '\u0640', '\u2019', '\u2018', '\u02BC', '\u02BB', '\u02BF', '\u02BE', '\u00B4', '\u00B0', '\u00BA' ->
                0;
            default ->
                Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.FORMAT ? 0 : c;
        };
    }

    /** Whether any letter is of the Arabic script. */
    public static boolean hasArabic(String text) {
        return text.chars().anyMatch(c -> c >= 0x0600 && c <= 0x06FF || c >= 0xFB50 && c <= 0xFEFC);
    }
}
