package org.amana.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;

/** What was observed, and what was reported: neither is ever computed from the roll. */
public sealed interface CountFact extends Fact {

    /**
     * A count of a place: who was seen there, by whom, how.
     *
     * @param first what the first counter counted
     * @param second what the second counter counted, without knowing the first figure
     * @param seen persons recognised, each by record
     * @param unknown how many were seen whom no record fits
     * @param roll how many the roll said should be there, less those counted out, when the count was recorded
     * @param clears whether two counters agree, with the roll too
     */
    @FactKind("register.count-taken")
    record Taken(
            UUID count,
            String place,
            CountKind kind,
            Occurred occurred,
            Counter first,
            @Nullable Counter second,
            List<UUID> seen,
            int unknown,
            int roll,
            boolean clears)
            implements CountFact {
        @SuppressWarnings("NullAway") // A list that is empty is left out of the canonical form.
        public Taken {
            seen = seen == null ? List.of() : List.copyOf(seen);
        }
    }

    record Counter(String name, int figure) {}

    /**
     * A figure that somebody reported.
     *
     * @param about what it is a figure of: {@code place:…}, {@code party:…}, {@code lift:…}, {@code campaign:…}
     * @param measure what was counted; null in what was recorded before this was asked
     * @param asOf when it is said to have held
     * @param published when it was said
     * @param method how it was come by, as far as known
     * @param grade Admiralty grade
     */
    @FactKind("register.claim-made")
    record Claimed(
            UUID claim,
            String about,
            @Nullable Measure measure,
            int figure,
            Instant asOf,
            Instant published,
            String source,
            String method,
            @Nullable String grade,
            @Nullable String note)
            implements CountFact {}

    /**
     * Something does not agree, or a rule was broken: it has an owner and a clock until it is resolved.
     *
     * @param breach code of what is wrong; its words are in the message files
     * @param about {@code place:…}, {@code person:…}, {@code lift:…}
     * @param owner party that must resolve it
     * @param due by when
     * @param expected what the roll or the rule says, where it is a figure
     * @param observed what was seen, where it is a figure
     */
    @FactKind("register.discrepancy-opened")
    record DiscrepancyOpened(
            UUID discrepancy,
            String breach,
            String about,
            String owner,
            Instant due,
            @Nullable Integer expected,
            @Nullable Integer observed,
            List<UUID> persons,
            List<String> cites)
            implements CountFact {
        @SuppressWarnings("NullAway") // Lists that are empty are left out of the canonical form.
        public DiscrepancyOpened {
            persons = persons == null ? List.of() : List.copyOf(persons);
            cites = cites == null ? List.of() : List.copyOf(cites);
        }
    }

    @FactKind("register.discrepancy-noted")
    record DiscrepancyNoted(UUID discrepancy, String note) implements CountFact {}

    /** @param outcome explained, corrected, or escalated to a named party */
    @FactKind("register.discrepancy-resolved")
    record DiscrepancyResolved(UUID discrepancy, Outcome outcome, String explanation, List<String> cites)
            implements CountFact {
        @SuppressWarnings("NullAway") // A list that is empty is left out of the canonical form.
        public DiscrepancyResolved {
            cites = cites == null ? List.of() : List.copyOf(cites);
        }
    }

    /** What a reported figure counts. Only figures of one measure may stand beside one another. */
    enum Measure {
        /** All who were there, held or living there. */
        PRESENT,
        MOVED,
        RECEIVED,
        EXPECTED,
        ESCAPED,
        RECAPTURED,
        LEFT,
        MINORS,
        HOUSEHOLDS,
        /** What its note says. */
        OTHER
    }

    /** Kinds of count, in the words of prison practice. */
    enum CountKind {
        FORMAL,
        STANDING,
        PICTURE,
        EMERGENCY,
        OUT_COUNT,
        AT_LOADING,
        AT_UNLOADING
    }

    enum Outcome {
        EXPLAINED,
        CORRECTED,
        ESCALATED
    }
}
