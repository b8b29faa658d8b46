package org.amana.demo.people;

import java.util.List;

/** The tokens from which synthetic names are put together, and how partners spell nationalities. */
public record NameTokens(List<Given> given, List<Family> families, List<Label> labels) {

    /** One name part in Arabic script and in its Latin spellings, the usual one first. */
    public record Token(String arabic, List<String> latin) {

        /** One of the Latin spellings; any number is taken round. */
        public String spelling(int which) {
            return latin.get(Math.floorMod(which, latin.size()));
        }
    }

    /** A given name of a culture, with how common it is. */
    public record Given(String culture, Sex sex, Token token, int weight) {}

    /** An invented family name or nisba of a culture. */
    public record Family(String culture, Token token) {}

    /** A spelling of a nationality that is found in lists, right or wrong. */
    public record Label(String nationality, boolean arabic, String label, boolean wrong) {}
}
