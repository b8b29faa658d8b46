package org.amana.register;

import java.util.List;
import java.util.UUID;
import org.amana.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a desk above knows of somebody and shows on their page. */
public interface PersonNotes {

    /**
     * A line on the page.
     *
     * @param label code of the word in front
     * @param words code of what is said
     * @param number the one argument, {@code number}, of the words
     * @param path where more is to be read; null if there is nothing, or not for this reader
     */
    record Note(
            String label,
            String words,
            long number,
            @Nullable String path) {}

    /** The lines, read under the viewer's scope. */
    List<Note> of(JdbcClient database, Viewer viewer, UUID person);
}
