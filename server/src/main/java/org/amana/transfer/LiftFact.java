package org.amana.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.law.Lane;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.json.OrEmpty;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;

/** What becomes of a lift until everybody aboard has an outcome. How it is closed is {@link CloseOutFact}. */
public sealed interface LiftFact extends Fact {

    /** Code of the lift. */
    String lift();

    /**
     * @param origin code of the place that people leave
     * @param mandate code of the legal basis under which they are carried and received
     * @param night the night of departure, in the zone of the origin
     */
    @FactKind("transfer.lift-planned")
    record Planned(
            String lift,
            UUID campaign,
            String sender,
            String receiver,
            String origin,
            String destination,
            String mandate,
            Lane lane,
            LocalDate night,
            List<Leg> legs,
            List<String> escorts)
            implements LiftFact {
        public Planned {
            legs = OrEmpty.list(legs);
            escorts = OrEmpty.list(escorts);
        }
    }

    /** @param version number of the manifest from here on, from 1 */
    @FactKind("transfer.manifest-changed")
    record ManifestChanged(
            String lift,
            int version,
            List<UUID> added,
            List<UUID> removed,
            @Nullable String reason) implements LiftFact {
        public ManifestChanged {
            added = OrEmpty.list(added);
            removed = OrEmpty.list(removed);
        }
    }

    @FactKind("transfer.lift-offered")
    record Offered(String lift, int version) implements LiftFact {}

    /** The receiver's word on the lift as offered; a no sends it back to planning. */
    @FactKind("transfer.lift-offer-answered")
    record OfferAnswered(
            String lift,
            int version,
            boolean agreed,
            CampaignFact.@Nullable RefusalReason reason,
            @Nullable String note)
            implements LiftFact {}

    /** @param hash SHA-256 of the canonical manifest, see {@link ManifestText} */
    @FactKind("transfer.manifest-frozen")
    record Frozen(String lift, int version, String hash, List<UUID> persons) implements LiftFact {}

    /** After freezing: somebody is added, or stays behind, under a version and hash of its own. */
    @FactKind("transfer.manifest-amended")
    record Amended(String lift, int version, String hash, List<UUID> lateAdds, List<Marked> heldBack)
            implements LiftFact {
        public Amended {
            lateAdds = OrEmpty.list(lateAdds);
            heldBack = OrEmpty.list(heldBack);
        }
    }

    /** Somebody and why. */
    record Marked(UUID person, String reason) {}

    /** What a handover is for. */
    enum Stage {
        BOARDING,
        ONWARD,
        RECEIPT,
        RETURN
    }

    /** A handover of the register was offered as part of the lift. */
    @FactKind("transfer.handover-begun")
    record HandoverBegun(String lift, UUID handover, Stage stage, int leg, String giver, String receiver)
            implements LiftFact {}

    record Loaded(
            UUID person, Line.Loading loading, @Nullable String reason) {}

    @FactKind("transfer.lines-loaded")
    record LinesLoaded(String lift, int leg, Occurred occurred, List<Loaded> lines) implements LiftFact {}

    /** Somebody on the lift looks, or turns out, younger than 18; who looked, and how. */
    @FactKind("transfer.minor-found")
    record MinorFound(String lift, List<UUID> persons, Occurred occurred, String sighting) implements LiftFact {}

    /** @param sighting who saw them, where and how */
    @FactKind("transfer.found-aboard")
    record FoundAboard(String lift, int leg, Occurred occurred, List<UUID> persons, String sighting)
            implements LiftFact {}

    @FactKind("transfer.born-aboard")
    record BornAboard(String lift, int leg, Occurred occurred, List<UUID> persons, String report) implements LiftFact {}

    /**
     * @param count id of the count in the register
     * @param unloading whether it was taken at unloading; else at loading
     * @param figure what the first counter counted
     * @param byTwo whether a second counter counted, without knowing the first figure
     * @param clears whether both agree, with the roll too
     */
    @FactKind("transfer.lift-counted")
    record Counted(String lift, int leg, UUID count, boolean unloading, int figure, boolean byTwo, boolean clears)
            implements LiftFact {}

    /** @param anyway whether it left without what a departure needs */
    @FactKind("transfer.lift-departed")
    record Departed(String lift, int leg, Occurred occurred, boolean anyway) implements LiftFact {}

    @FactKind("transfer.sign-of-life")
    record SignOfLife(
            String lift,
            int leg,
            Occurred occurred,
            String means,
            @Nullable String position) implements LiftFact {}

    /** @param discrepancy the one that it opened */
    @FactKind("transfer.silence-alarm")
    record SilenceAlarm(String lift, int leg, Instant lastSign, int limitMinutes, UUID discrepancy)
            implements LiftFact {}

    @FactKind("transfer.lift-diverted")
    record Diverted(String lift, int leg, String destination, String reason, Occurred occurred) implements LiftFact {}

    @FactKind("transfer.lift-arrived")
    record Arrived(String lift, int leg, String place, Occurred occurred, boolean last) implements LiftFact {}

    /**
     * The receiver lets some or all not in; the carrier still answers.
     *
     * @param persons whom; nobody named means everybody
     * @param settleBy when a lawful way back, or in, must have been found
     */
    @FactKind("transfer.refused-at-the-gate")
    record RefusedAtTheGate(
            String lift,
            CampaignFact.RefusalReason reason,
            @Nullable String note,
            List<UUID> persons,
            Occurred occurred,
            Instant settleBy)
            implements LiftFact {
        public RefusedAtTheGate {
            persons = OrEmpty.list(persons);
        }
    }

    /** Legs were added by which people go back or on, and who ordered it. */
    @FactKind("transfer.way-back-ordered")
    record WayBackOrdered(String lift, List<Leg> legs, String order) implements LiftFact {}

    /** @param report the person's own report, where the ending needs one */
    record Ended(
            UUID person,
            Line.Ending ending,
            @Nullable String reason,
            @Nullable String report) {}

    @FactKind("transfer.lines-ended")
    record LinesEnded(String lift, Occurred occurred, List<Ended> lines) implements LiftFact {}

    /** Everybody who was aboard has an outcome. */
    @FactKind("transfer.lift-handed-over")
    record HandedOver(String lift) implements LiftFact {}

    @FactKind("transfer.lift-aborted")
    record Aborted(String lift, String reason) implements LiftFact {}

    /** The sender's standing duty to correct or take back was called upon after a handover (GC III 12 (3)). */
    @FactKind("transfer.recall-asked")
    record RecallAsked(String lift, UUID recall, List<UUID> persons, String ground, Instant due) implements LiftFact {}
}
