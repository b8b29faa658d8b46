package org.amana.access;

import java.util.List;

/** Whose books may be read: those of some parties, or everyone's. */
public record Scope(List<String> parties) {

    public static final Scope EVERYTHING = new Scope(List.of("*"));
    static final Scope NOTHING = new Scope(List.of());

    public Scope {
        parties = List.copyOf(parties);
    }

    public boolean everything() {
        return parties.contains("*");
    }

    public boolean covers(String party) {
        return everything() || parties.contains(party);
    }
}
