package org.amana.transfer.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The admission of one person.
 *
 * @param lane for whom the lift was
 * @param leaf entry that opened it
 * @param health when a clinician saw the person; what was found is sealed
 * @param missing which of {@link AdmissionsView#PARTS}
 * @param languages codes, ISO 639, those most spoken here first
 * @param light theme of the page, {@code day} or {@code night}
 */
public record AdmissionView(
        LiftView.Named person,
        String lift,
        String lane,
        String place,
        String party,
        String how,
        Instant received,
        Instant due,
        long leaf,
        Age age,
        @Nullable Instant health,
        @Nullable Property property,
        @Nullable Reasons reasons,
        @Nullable Cell cell,
        List<String> missing,
        List<String> languages,
        May may,
        String light) {

    public boolean lacks(String part) {
        return missing.contains(part);
    }

    /**
     * The bounds that stand in the register.
     *
     * @param earliest null if nobody has screened the person
     * @param said entry by which the person was named as a minor aboard, which opened a breach; null if nobody did
     */
    public record Age(
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable String method,
            @Nullable String by,
            @Nullable Instant occurred,
            boolean mayBeChild,
            @Nullable Long said) {}

    /** Who recorded a part, and the entry. */
    public record By(String party, String role, Instant occurred, long leaf) {}

    public record Item(String what, int count) {}

    public record Property(List<Item> items, @Nullable String bag, String signed, String witness, By by) {}

    public record Reasons(
            String language, String teller, @Nullable String interpreter, String signed, By by) {}

    public record Cell(String section, @Nullable String cell, By by) {}

    /** What the reader may do here. */
    public record May(boolean write, boolean determineAge, boolean sayChild, boolean openHealth, boolean seeLift) {}
}
