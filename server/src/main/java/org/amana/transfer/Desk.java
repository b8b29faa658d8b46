package org.amana.transfer;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.amana.register.HandingOver;
import org.amana.register.Person;
import org.amana.register.RegisterNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every command of the desk asks first: is there such a lift, may it go there, and is it this party's to say. */
@Component
final class Desk {

    private final Books books;
    private final TransferMemory memory;

    Desk(Books books, TransferMemory memory) {
        this.books = books;
        this.memory = memory;
    }

    Decider decide(Speaker speaker, Consumer<Draft> command) {
        return recorded -> {
            Draft draft = draft(recorded, speaker);
            command.accept(draft);
            return draft.decision();
        };
    }

    Draft draft(Instant recorded, Speaker speaker) {
        return new Draft(books, recorded, speaker);
    }

    @Nullable
    Lift lift(Draft draft, String code) {
        return draft.named(
                memory.findLift(code),
                (lift, scope) -> scope.coversAny(lift.parties())
                        || scope.coversAny(campaign(lift).owners()),
                Refusal.of("transfer.no-such-lift", "lift", code).at("/lift"));
    }

    /** The campaign; refuses if there is none in which the speaker's party has a part. */
    @Nullable
    Campaign campaign(Draft draft, UUID id) {
        return draft.named(
                memory.findCampaign(id),
                (campaign, scope) -> scope.coversAny(campaign.parties()),
                Refusal.of("transfer.no-such-campaign", "campaign", id).at("/campaign"));
    }

    /** The plan; refuses if there is none that the speaker's party may approve or read. */
    @Nullable
    PlanState plan(Draft draft, UUID id) {
        return draft.named(
                memory.findPlan(id),
                (plan, scope) -> scope.coversAny(plan.custodians())
                        || memory.findCampaign(plan.campaign())
                                .filter(campaign -> scope.coversAny(campaign.owners()))
                                .isPresent(),
                Refusal.of("transfer.plan.no-such-plan", "plan", id).at("/plan"));
    }

    /** The lift, if it may go to {@code next} or is there; refuses if not. */
    @Nullable
    Lift lift(Draft draft, String code, LiftState next) {
        @Nullable Lift lift = lift(draft, code);
        if (lift != null && lift.state() != next && !lift.state().mayBecome(next)) {
            draft.refuse(wrongState(lift));
            return null;
        }
        return lift;
    }

    /** The lift, if it is in one of these states; refuses if not. */
    @Nullable
    Lift lift(Draft draft, String code, Collection<LiftState> states) {
        @Nullable Lift lift = lift(draft, code);
        if (lift != null && !states.contains(lift.state())) {
            draft.refuse(wrongState(lift));
            return null;
        }
        return lift;
    }

    static Refusal wrongState(Lift lift) {
        return Refusal.of("transfer.not-in-this-state", "lift", lift.code(), "state", lift.state())
                .at("/lift");
    }

    Campaign campaign(Lift lift) {
        return memory.findCampaign(lift.planned().campaign())
                .orElseThrow(() -> new IllegalStateException("lift " + lift.code() + " is of no campaign"));
    }

    /** The override that was asked for; refuses if there is none that the speaker's party asked for or that is about its people. */
    TransferMemory.@Nullable Exemption override(Draft draft, UUID id) {
        return draft.named(
                memory.findOverride(id),
                (found, scope) -> scope.covers(found.by().party())
                        || draft.shows(found.asked().person())
                        || memory.findCampaign(found.asked().campaign())
                                .filter(campaign -> scope.coversAny(campaign.owners()))
                                .isPresent(),
                Refusal.of("transfer.no-such-override", "override", id).at("/override"));
    }

    /** Those who may plan a lift: its sender, and the authority of its campaign. */
    Set<String> planners(Lift lift) {
        return new HashSet<>(
                List.of(lift.planned().sender(), campaign(lift).opened().authority()));
    }

    /** The party whose act this is: the speaker's, or the one whose paper the speaker types in. */
    static String party(Draft draft, HandingOver.@Nullable ActDetails act) {
        @Nullable String behalf = act == null ? null : act.onBehalfOf();
        return behalf == null ? draft.speaker().party() : behalf;
    }

    /** Refuses unless one of {@code parties} speaks. */
    boolean spokenBy(Draft draft, String party, Collection<String> parties) {
        if (parties.contains(party)) {
            return true;
        }
        draft.refuse(Refusal.of("transfer.not-yours-to-say", "party", party, "parties", String.join(", ", parties)));
        return false;
    }

    /** Refuses for a person, naming them by register number. */
    static void refuse(Draft draft, String code, Person person, String pointer, Object... arguments) {
        draft.refuse(refusal(code, person, arguments).at(pointer));
    }

    /** Why not, of a person, naming them by register number. */
    static Refusal refusal(String code, Person person, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = "number";
        all[1] = RegisterNumber.format(person.number());
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Refusal.of(code, all);
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
