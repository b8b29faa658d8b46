package org.amana.enrolment.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose prints are to be taken.
 *
 * @param asked what the reader typed
 * @param person null until somebody is found
 * @param why why their prints may not be taken, as a code; null if they may
 */
public record NewEncounterView(
        String asked,
        @Nullable Person person,
        @Nullable String why,
        List<String> places,
        @Nullable String place,
        List<String> reasons,
        List<Waiting> waiting) {

    public record Person(
            String person,
            String number,
            @Nullable String latin,
            @Nullable String arabic,
            @Nullable String tag,
            String purpose) {}

    public record Waiting(
            String person,
            String number,
            @Nullable String latin,
            @Nullable String arabic,
            @Nullable String tag) {}
}
