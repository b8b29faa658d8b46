package org.amana.transfer;

import java.time.LocalDate;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.transfer.plan.Trial;
import org.jspecify.annotations.Nullable;

/** What may happen to a campaign, as officers tell it. */
public sealed interface StoryFact extends Fact {

    UUID campaign();

    UUID story();

    /**
     * A story was told, for every plan of the campaign to be tried in.
     *
     * @param name as officers call it
     * @param trial what is otherwise in it
     * @param from first night of it; null from the first night of whatever plan is tried
     * @param to last night of it; null to the last
     */
    @FactKind("transfer.story-told")
    record Told(
            UUID campaign,
            UUID story,
            String name,
            Trial trial,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements StoryFact {}

    /** A story is tried no more; what was told stays on record. */
    @FactKind("transfer.story-put-away")
    record PutAway(UUID campaign, UUID story) implements StoryFact {}
}
