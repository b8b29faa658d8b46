package org.amana.law.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sealed page of one person: what clinicians wrote, newest first, and an empty sheet.
 *
 * @param parts of the body, with their middle on the outline
 * @param lines how many injuries an empty sheet has room for
 * @param fromAdmission whether the reader came from an admission and goes back there
 * @param light theme of the page, {@code day} or {@code night}
 */
public record HealthView(
        Person person,
        List<Sheet> sheets,
        List<Part> parts,
        List<String> outcomes,
        List<String> kinds,
        int lines,
        boolean mayWrite,
        boolean fromAdmission,
        String light) {

    public record Person(
            String person,
            String number,
            @Nullable String latin,
            @Nullable String arabic,
            @Nullable String tag) {}

    /** @param frontX from the left of the outline seen from the front */
    public record Part(String code, int frontX, int backX, int y) {}

    /** @param written null where this server does not have the key */
    public record Sheet(
            String party,
            Instant occurred,
            Instant recorded,
            long leaf,
            @Nullable Written written) {}

    /** @param reportDue when the report must be made; null once it is */
    public record Written(
            String clinician,
            String outcome,
            boolean consented,
            @Nullable String interpreter,
            List<Mark> marks,
            @Nullable String said,
            @Nullable String findings,
            @Nullable String reportTo,
            @Nullable Instant reportDue,
            @Nullable String reportProof) {}

    /** @param number of the mark on its sheet, from 1 */
    public record Mark(
            int number,
            String side,
            String part,
            int x,
            int y,
            String kind,
            @Nullable String note) {}
}
