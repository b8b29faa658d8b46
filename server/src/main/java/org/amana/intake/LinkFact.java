package org.amana.intake;

import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.jspecify.annotations.Nullable;

/** What is decided on whom a row is about. Row and person stay as they are, whatever is decided. */
public sealed interface LinkFact extends Fact {

    UUID link();

    /**
     * A row may be about a person.
     *
     * @param reasons codes of what speaks for it, if the platform proposes it
     * @param rationale in words, if somebody does
     * @param byRule whether the platform proposes it
     */
    @FactKind("intake.link-proposed")
    record Proposed(
            UUID link,
            UUID list,
            int row,
            UUID person,
            List<String> reasons,
            @Nullable String rationale,
            boolean byRule)
            implements LinkFact {
        @SuppressWarnings("NullAway") // A list that is empty is left out of the canonical form.
        public Proposed {
            reasons = reasons == null ? List.of() : List.copyOf(reasons);
        }
    }

    /** A known row is linked without anybody having looked: one strong key fits one person, and nothing speaks against it. */
    @FactKind("intake.link-made-by-rule")
    record MadeByRule(UUID link, UUID list, int row, UUID person, List<String> reasons) implements LinkFact {
        public MadeByRule {
            reasons = List.copyOf(reasons);
        }
    }

    @FactKind("intake.link-confirmed")
    record Confirmed(UUID link, String rationale) implements LinkFact {}

    @FactKind("intake.link-refused")
    record Refused(UUID link, String rationale) implements LinkFact {}

    /**
     * What a linked row says is said of the person from here on; the register's assertions follow in the same command.
     *
     * @param assertions ids of the assertions
     */
    @FactKind("intake.fields-taken-over")
    record FieldsTaken(UUID link, List<UUID> assertions) implements LinkFact {
        public FieldsTaken {
            assertions = List.copyOf(assertions);
        }
    }

    /** A decision is taken back; all is as before it was made, and what was taken over from the row is withdrawn. */
    @FactKind("intake.link-undone")
    record Undone(UUID link, String rationale) implements LinkFact {}
}
