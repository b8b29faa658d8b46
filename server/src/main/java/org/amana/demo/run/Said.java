package org.amana.demo.run;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the transfer desk answers, as far as the parties here look at it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Said(
        Outcome outcome,
        @Nullable String agreed,
        @Nullable Integer version,
        @Nullable String hash,
        @Nullable Boolean balanced,
        boolean closed,
        @Nullable List<Findings> findings) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Findings(UUID person, List<Result> notPassed) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Result(String gate, String outcome, String code) {
        boolean failed() {
            return "FAIL".equals(outcome);
        }
    }

    String agreedHash() {
        return needed(agreed, "agreed");
    }

    String textHash() {
        return needed(hash, "hash");
    }

    int versionNumber() {
        return needed(version, "version");
    }

    private static <T> T needed(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalStateException("the answer lacks " + what);
        }
        return value;
    }
}
