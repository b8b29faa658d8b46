package org.amana.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.register.Draft;
import org.amana.transfer.plan.Trial;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The authority of a campaign tells what may happen to it, under a name of its own, and puts stories away. */
@Component
public final class TellingStories {

    /** See {@link StoryFact.Told}. */
    public record Telling(
            UUID campaign,
            UUID story,
            String name,
            Trial trial,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** See {@link StoryFact.PutAway}. */
    public record PuttingAway(UUID campaign, UUID story) {}

    /** As many as a table can hold. */
    static final int MOST = StoryTables.MOST;

    private static final int LONGEST = 60;

    private final Desk desk;

    TellingStories(Desk desk) {
        this.desk = desk;
    }

    public Decider telling(Speaker speaker, Telling telling) {
        return desk.decide(speaker, draft -> {
            @Nullable Campaign campaign = own(draft, speaker, telling.campaign());
            String name = telling.name().strip();
            if (name.isEmpty() || name.length() > LONGEST) {
                draft.refuse(
                        Refusal.of("transfer.story.no-name", "most", LONGEST).at("/name"));
            }
            if (telling.trial().changesNothing()) {
                draft.refuse(Refusal.of("transfer.story.nothing-happens").at("/trial"));
            }
            if (telling.from() != null && telling.to() != null && telling.to().isBefore(telling.from())) {
                draft.refuse(Refusal.of("transfer.story.ends-before").at("/to"));
            }
            if (campaign != null && campaign.everTold(telling.story())) {
                draft.refuse(Refusal.of("transfer.story.known").at("/story"));
            }
            if (campaign != null && campaign.stories().contains(name)) {
                draft.refuse(
                        Refusal.of("transfer.story.name-taken", "name", name).at("/name"));
            }
            if (campaign != null && campaign.stories().size() >= MOST) {
                draft.refuse(Refusal.of("transfer.story.too-many", "most", MOST).at("/story"));
            }
            draft.add(new StoryFact.Told(
                    telling.campaign(), telling.story(), name, telling.trial(), telling.from(), telling.to()));
        });
    }

    public Decider puttingAway(Speaker speaker, PuttingAway request) {
        return desk.decide(speaker, draft -> {
            @Nullable Campaign campaign = own(draft, speaker, request.campaign());
            if (campaign != null && !campaign.hasStory(request.story())) {
                draft.refuse(Refusal.of("transfer.story.no-such-story").at("/story"));
            }
            draft.add(new StoryFact.PutAway(request.campaign(), request.story()));
        });
    }

    private @Nullable Campaign own(Draft draft, Speaker speaker, UUID id) {
        @Nullable Campaign campaign = desk.campaign(draft, id);
        if (campaign != null) {
            desk.spokenBy(draft, speaker.party(), List.of(campaign.opened().authority()));
        }
        return campaign;
    }
}
