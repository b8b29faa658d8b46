package org.amana.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a right is asked for.
 *
 * @param person the person it is about, if it is about one
 * @param parties those in whose books it stands
 */
public record Subject(@Nullable UUID person, Set<String> parties) {

    public Subject {
        parties = Set.copyOf(parties);
    }

    public static Subject person(UUID person, Set<String> parties) {
        return new Subject(person, parties);
    }

    public static Subject of(String party) {
        return new Subject(null, Set.of(party));
    }
}
