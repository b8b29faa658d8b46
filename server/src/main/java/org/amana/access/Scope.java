package org.amana.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.amana.platform.journal.Speaker;

/** Whose books may be read: those of some parties, or everyone's. */
public record Scope(List<String> parties) {

    public static final Scope EVERYTHING = new Scope(List.of("*"));
    static final Scope NOTHING = new Scope(List.of());

    public Scope {
        parties = List.copyOf(parties);
    }

    /** Whose books the one who speaks may look into: a command finds there what a read in the same role would show. */
    public static Scope of(Speaker speaker) {
        boolean everyBook = Arrays.stream(Role.values())
                .anyMatch(role -> role.name().equals(speaker.role()) && role.reach() == Role.Reach.EVERY_BOOK);
        return everyBook ? EVERYTHING : new Scope(List.of(speaker.party()));
    }

    public boolean everything() {
        return parties.contains("*");
    }

    public boolean covers(String party) {
        return everything() || parties.contains(party);
    }

    /** Whether something that stands in the books of these parties is in scope. */
    public boolean coversAny(Collection<String> some) {
        return some.stream().anyMatch(this::covers) || everything();
    }
}
