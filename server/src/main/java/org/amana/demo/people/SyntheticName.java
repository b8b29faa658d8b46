package org.amana.demo.people;

import java.util.ArrayList;
import java.util.List;
import org.amana.demo.people.NameTokens.Token;
import org.jspecify.annotations.Nullable;

/** An invented name: given, father's, grandfather's, family name, and sometimes a kunya. */
public record SyntheticName(
        Token given,
        Token father,
        Token grandfather,
        Token family,
        @Nullable Token kunya) {

    private static final int SPELLINGS = 4;

    /** The four parts in Arabic script. */
    public String arabic() {
        return String.join(" ", given.arabic(), father.arabic(), grandfather.arabic(), family.arabic());
    }

    /** Three parts in Arabic script, as a clerk in a hurry writes it. */
    public String shortArabic() {
        return String.join(" ", given.arabic(), father.arabic(), family.arabic());
    }

    /** The four parts in one Latin spelling; each number gives another one as far as the tokens have them. */
    public String latin(int spelling) {
        return String.join(
                " ",
                given.spelling(spelling),
                father.spelling(spelling + 1),
                grandfather.spelling(spelling),
                family.spelling(spelling));
    }

    /** The different Latin spellings of the whole name. */
    public List<String> spellings() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < SPELLINGS; i++) {
            if (!all.contains(latin(i))) {
                all.add(latin(i));
            }
        }
        return all;
    }
}
