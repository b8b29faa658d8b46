package org.amana.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds persons by what somebody calls them. */
public interface PersonSearch {

    /**
     * Somebody found.
     *
     * @param matched what of the person's record the words were found in
     */
    record Found(
            UUID person,
            int number,
            @Nullable String nameLatin,
            @Nullable String nameArabic,
            @Nullable String tag,
            String matched) {}

    /** Those whose names are like the words, most alike first. */
    List<Found> byName(JdbcClient database, String words, int limit);
}
