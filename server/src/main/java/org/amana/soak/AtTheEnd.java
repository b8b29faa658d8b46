package org.amana.soak;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Speaker;
import org.amana.register.AccountKind;
import org.amana.register.HandoverFact;
import org.amana.transfer.CampaignFact;
import org.amana.transfer.CloseOutFact;
import org.amana.transfer.ClosingOut;
import org.amana.transfer.GivingOver;
import org.amana.transfer.Leg;
import org.amana.transfer.LiftFact;
import org.amana.transfer.Line;
import org.amana.transfer.Receiving;
import org.amana.transfer.RefusingAtTheGate;
import org.jspecify.annotations.Nullable;

/** Received, refused at the gate and brought back, closed balanced or in disagreement, and corrected. */
final class AtTheEnd {

    private final World world;

    AtTheEnd(World world) {
        this.world = world;
    }

    World.@Nullable Step next(NaiveLift lift) {
        Set<UUID> open = lift.aboard();
        boolean queried = !lift.ended(Line.Ending.QUERIED).isEmpty();
        if (open.isEmpty() && (!queried || world.chance(3))) {
            return world.chance(9) ? OnTheWay.befalls(world, lift) : close(lift);
        }
        if (world.chance(9)) {
            return OnTheWay.befalls(world, lift);
        }
        if (world.chance(12)) {
            return LoadingALift.count(world, lift, true);
        }
        boolean back = lift.legs.size() > lift.planned.legs().size();
        if (lift.gateRefusal == null && world.chance(10)) {
            return refuse(lift);
        }
        if (lift.gateRefusal != null && !back && world.chance(2)) {
            return wayBack(lift);
        }
        return pass(lift, back ? LiftFact.Stage.RETURN : LiftFact.Stage.RECEIPT);
    }

    private World.@Nullable Step pass(NaiveLift lift, LiftFact.Stage stage) {
        String taker = stage == LiftFact.Stage.RETURN ? lift.planned.sender() : lift.planned.receiver();
        if (lift.current().carrier().equals(taker)) {
            return receive(lift, taker, null, lift.aboard());
        }
        List<NaiveLift.Passing> offers = lift.waiting(stage);
        Set<UUID> open = lift.aboard();
        boolean covered = offers.stream().anyMatch(offer -> offer.open.stream().anyMatch(open::contains));
        if (!offers.isEmpty() && (covered || open.isEmpty()) && !world.chance(10)) {
            NaiveLift.Passing offer = world.one(offers);
            return receive(lift, taker, offer, offer.open);
        }
        return world.chance(6) ? OnTheWay.ends(world, lift) : give(lift, stage);
    }

    private World.Step give(NaiveLift lift, LiftFact.Stage stage) {
        Speaker speaker = world.speaker(lift.current().carrier());
        AccountKind kind = lift.born.isEmpty() || !world.chance(2) ? AccountKind.HELD : AccountKind.ACCOMPANYING;
        var giving = new GivingOver.Request(lift.code(), world.id(), stage, lift.leg, kind, null, world.device(), null);
        return world.step(
                "give " + stage, speaker, world.rooms.get(GivingOver.class).decider(speaker, giving));
    }

    private World.@Nullable Step receive(
            NaiveLift lift, String taker, NaiveLift.@Nullable Passing offer, Set<UUID> open) {
        List<HandoverFact.Line> lines = new ArrayList<>();
        for (UUID person : open) {
            HandoverFact.Verdict verdict = switch (world.random.nextInt(14)) {
                case 0 -> HandoverFact.Verdict.QUERIED;
                case 1 -> HandoverFact.Verdict.RETURNED;
                default -> HandoverFact.Verdict.ACCEPTED;
            };
            if (!world.chance(8)) {
                lines.add(new HandoverFact.Line(person, verdict, "another face"));
            }
        }
        if (lines.isEmpty()) {
            return null;
        }
        Speaker speaker = world.speaker(taker);
        var receiving = new Receiving.Request(
                lift.code(),
                offer == null ? null : offer.offered.handover(),
                offer == null ? null : offer.offered.agreed(),
                world.chance(20) ? world.when() : world.device(),
                lines,
                null);
        return world.step("receive", speaker, world.rooms.get(Receiving.class).decider(speaker, receiving));
    }

    private World.Step refuse(NaiveLift lift) {
        Speaker speaker = world.speaker(lift.planned.receiver());
        var refusing = new RefusingAtTheGate.Request(
                lift.code(), CampaignFact.RefusalReason.NO_ORDER, null, null, world.device());
        return world.report(
                "refuse at the gate",
                speaker,
                world.rooms.get(RefusingAtTheGate.class).refusing(speaker, refusing));
    }

    private World.Step wayBack(NaiveLift lift) {
        Speaker speaker = world.speaker(lift.current().carrier());
        Instant now = world.now();
        Leg back = new Leg(
                lift.legs.size() + 1,
                lift.legs.getLast().to(),
                lift.planned.origin(),
                lift.current().carrier(),
                "BUS",
                "B-7",
                40,
                now,
                now.plus(Duration.ofHours(2)),
                60);
        var order = new RefusingAtTheGate.WayBack(lift.code(), List.of(back), "joint cell order 14");
        return world.step(
                "way back", speaker, world.rooms.get(RefusingAtTheGate.class).wayBack(speaker, order));
    }

    /** One side proposes, the other signs; the same side, or another text, in vain. */
    private World.Step close(NaiveLift lift) {
        int closed = lift.closed.isEmpty() ? 0 : lift.closed.getLast().version();
        boolean waits = lift.proposed.size() > closed;
        if (waits && !world.chance(4)) {
            return sign(lift, lift.proposed.getLast());
        }
        return propose(lift, List.of(), null);
    }

    World.@Nullable Step correct(NaiveLift lift) {
        CloseOutFact.Closed closed = lift.closed.isEmpty() ? null : lift.closed.getLast();
        if (closed == null || world.chance(3)) {
            return closed == null ? null : world.chance(2) ? deliver(lift, closed) : OnTheWay.minors(world, lift);
        }
        if (lift.proposed.size() > closed.version()) {
            return sign(lift, lift.proposed.getLast());
        }
        List<UUID> all = List.copyOf(world.chance(9) ? lift.listed() : lift.carried());
        if (all.isEmpty()) {
            return null;
        }
        var changed = new CloseOutFact.Changed(
                world.one(all), world.one(List.of(Line.Ending.values())), world.chance(2) ? "report-12" : null);
        return propose(lift, List.of(changed), "no such person in the wing");
    }

    private World.Step propose(NaiveLift lift, List<CloseOutFact.Changed> changes, @Nullable String reason) {
        Speaker speaker = world.speaker(world.one(List.copyOf(lift.parties())));
        int sent = lift.loaded(Line.Loading.BOARDED).size() + (world.chance(9) ? 1 : 0);
        int received = (int) lift.endingsWith(changes).values().stream()
                .filter(ended -> ended.ending() == Line.Ending.ACCEPTED)
                .count();
        var proposing = new ClosingOut.Proposing(lift.code(), sent, received, world.device(), changes, reason, null);
        return world.step(
                changes.isEmpty() ? "propose" : "propose correction",
                speaker,
                world.rooms.get(ClosingOut.class).proposing(speaker, proposing));
    }

    private World.Step sign(NaiveLift lift, CloseOutFact.Proposed proposed) {
        String receiver = lift.planned.receiver();
        boolean theirs = proposed.act().party().equals(receiver);
        boolean same = world.chance(6);
        String party = theirs != same ? lift.planned.sender() : receiver;
        boolean other = world.chance(10);
        Speaker speaker = world.speaker(party);
        var signing = new ClosingOut.Signing(
                lift.code(), proposed.version(), other ? "00" : proposed.hash(), world.device(), null);
        Decider decider = world.rooms.get(ClosingOut.class).signing(speaker, signing);
        return same || other
                ? world.forbidden("sign what is not so", speaker, decider)
                : world.step("sign", speaker, decider);
    }

    private World.Step deliver(NaiveLift lift, CloseOutFact.Closed closed) {
        Speaker speaker = world.speaker(lift.planned.sender());
        var delivering = new ClosingOut.Delivering(
                lift.code(), world.one(closed.notices()).notice(), "mail-77");
        return world.step("deliver", speaker, world.rooms.get(ClosingOut.class).delivering(speaker, delivering));
    }
}
