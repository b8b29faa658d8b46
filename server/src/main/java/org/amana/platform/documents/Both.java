package org.amana.platform.documents;

import org.amana.platform.web.Language;

/** Words in both languages: a paper goes through hands that read one or the other. */
public record Both(String en, String ar) {

    /** A name or a code that is the same in both. */
    public static Both same(String text) {
        return new Both(text, text);
    }

    public String in(Language language) {
        return language == Language.ARABIC ? ar : en;
    }

    public boolean isSame() {
        return en.equals(ar);
    }
}
