package org.amana.enrolment.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints on their way to another authority, step by step.
 *
 * @param mayAnswer whether the reader is one of another chain who may say whether it makes a danger
 * @param mayFile whether the reader may have the file
 * @param mayReceive whether the reader may lay an answer to it
 */
public record ExchangeView(
        ExchangesView.Head head, List<Step> steps, boolean mayAnswer, boolean mayFile, boolean mayReceive) {

    /**
     * @param step ASKED, ANSWERED, SENT or RECEIVED
     * @param finding what was answered to the question of danger; null in steps that answer none
     * @param said what an answer rests on, how many fingers went out, or the caveats that came
     * @param control the number of what was sent, or who an answer is from
     * @param answer id of what was received; null in other steps
     * @param fields what an answer says of the person; empty once it cannot be opened
     */
    public record Step(
            long leaf,
            String step,
            String party,
            String role,
            @Nullable String finding,
            List<String> said,
            Instant when,
            @Nullable String control,
            @Nullable String sha256,
            @Nullable String answer,
            @Nullable String transaction,
            List<Field> fields) {}

    /** @param mnemonic empty where no source confirms one */
    public record Field(String tag, String mnemonic, String value) {}
}
