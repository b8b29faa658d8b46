package org.amana.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** The languages that everything is said in. */
public enum Language {
    ENGLISH("en"),
    ARABIC("ar");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** BCP 47. */
    public String tag() {
        return tag;
    }

    /** The first of the reader's languages that Amana speaks; English if it speaks none. */
    public static Language of(HttpServletRequest request) {
        for (Locale locale : Collections.list(request.getLocales())) {
            for (Language language : values()) {
                if (language.tag.equals(locale.getLanguage())) {
                    return language;
                }
            }
        }
        return ENGLISH;
    }
}
