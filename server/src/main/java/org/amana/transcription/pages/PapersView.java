package org.amana.transcription.pages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Papers that were brought, the newest first.
 *
 * @param forms kinds of paper there are
 * @param about what a new one would be about, as the page before named it; empty if it named nothing
 * @param form what kind it would be, likewise
 * @param fresh id of the paper that would be brought
 */
public record PapersView(
        List<Row> papers, List<String> forms, String form, String about, UUID fresh, boolean mayBring) {

    /** @param mine whether the reader has read it already */
    public record Row(
            UUID paper,
            String form,
            String about,
            boolean place,
            String party,
            String role,
            Instant recorded,
            String state,
            boolean mine) {}
}
