package org.amana.platform.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the writer says of a submission, once it is durable. */
public sealed interface Answer {

    /**
     * It stands in the journal.
     *
     * @param repeated whether it had been taken before, under the same key and with the same request
     */
    record Taken(UUID command, Instant recorded, List<Recorded<?>> facts, boolean repeated) implements Answer {

        /** The facts of one type, in order. */
        public <F extends Fact> List<F> all(Class<F> type) {
            return facts.stream()
                    .map(Recorded::fact)
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
        }

        /** The first fact of a type. */
        public <F extends Fact> F first(Class<F> type) {
            return all(type).getFirst();
        }
    }

    /** It was refused, and nothing was written. */
    record Refused(List<Refusal> refusals) implements Answer {}

    /** The key stands already for another request. */
    record Conflict(String key) implements Answer {}
}
