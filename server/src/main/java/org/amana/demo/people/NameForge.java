package org.amana.demo.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amana.demo.people.NameTokens.Token;
import org.jspecify.annotations.Nullable;

/** Puts names together from tokens. Family names are invented from words for landscape, so no name is a known person's. */
final class NameForge {

    private final Map<String, List<Token>> given = new HashMap<>();
    private final Map<String, List<Token>> families = new HashMap<>();
    private final Map<String, String> cultures = new HashMap<>();

    NameForge(Scenario scenario) {
        for (NameTokens.Given token : scenario.names().given()) {
            List<Token> bag = given.computeIfAbsent(token.culture() + token.sex(), key -> new ArrayList<>());
            for (int i = 0; i < token.weight(); i++) {
                bag.add(token.token());
            }
        }
        for (NameTokens.Family token : scenario.names().families()) {
            families.computeIfAbsent(token.culture(), key -> new ArrayList<>()).add(token.token());
        }
        scenario.nationalities().forEach(n -> cultures.put(n.code(), n.culture()));
    }

    Token given(String nationality, Sex sex, Draw draw) {
        return draw.one(bag(given, culture(nationality) + sex));
    }

    Token family(String nationality, Draw draw) {
        return draw.one(bag(families, culture(nationality)));
    }

    SyntheticName name(String nationality, Sex sex, Draw draw) {
        return new SyntheticName(
                given(nationality, sex, draw),
                given(nationality, Sex.M, draw),
                given(nationality, Sex.M, draw),
                family(nationality, draw),
                draw.perMille(600) ? kunya(given(nationality, Sex.M, draw), sex) : null);
    }

    private static Token kunya(Token child, Sex sex) {
        List<String> parent = sex == Sex.M ? List.of("Abu ", "Abou ") : List.of("Umm ", "Oum ");
        List<String> latin = new ArrayList<>();
        for (int i = 0; i < child.latin().size(); i++) {
            latin.add(parent.get(i % 2) + child.spelling(i));
        }
        return new Token((sex == Sex.M ? "أبو " : "أم ") + child.arabic(), latin);
    }

    private String culture(String nationality) {
        return cultures.getOrDefault(nationality, "arab");
    }

    private static List<Token> bag(Map<String, List<Token>> bags, String key) {
        @Nullable List<Token> bag = bags.get(key);
        if (bag == null) {
            throw new IllegalStateException("no name tokens for " + key);
        }
        return bag;
    }
}
