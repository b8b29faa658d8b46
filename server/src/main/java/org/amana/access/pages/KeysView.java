package org.amana.access.pages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The reader's keys.
 *
 * @param here whether keys can be used under the address that the reader came by
 * @param there address of this page where they can; null if nowhere, because the server has no name
 * @param by by what the reader came in
 */
public record KeysView(
        List<Key> keys, boolean here, @Nullable String there, String by) {

    /**
     * @param used when somebody last signed in with it, null if never
     * @param copied whether the owner's other devices may hold a copy
     */
    public record Key(
            UUID id,
            String label,
            Instant registered,
            @Nullable Instant used,
            boolean copied) {}
}
