package org.amana.reference;

import java.util.UUID;

/**
 * Another name of a party or place, as somebody used it.
 *
 * @param of code of the party or place
 * @param language BCP 47 tag of the name
 * @param source who used it so
 */
public record Alias(UUID alias, Of kind, String of, String name, String language, String source) {

    /** What an alias is a name of. */
    public enum Of {
        PARTY,
        PLACE
    }
}
