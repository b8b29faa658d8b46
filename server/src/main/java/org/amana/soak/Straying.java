package org.amana.soak;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.register.CountFact;
import org.amana.register.EnteringPersons;
import org.amana.register.PersonFact;
import org.amana.transfer.AmendingManifest;
import org.amana.transfer.CampaignFact;
import org.amana.transfer.ClosingOut;
import org.amana.transfer.CountingAboard;
import org.amana.transfer.FindingAboard;
import org.amana.transfer.Freezing;
import org.amana.transfer.GivingOver;
import org.amana.transfer.LiftFact;
import org.amana.transfer.Line;
import org.amana.transfer.PlanningLifts;
import org.amana.transfer.RefusingAtTheGate;
import org.amana.transfer.Reporting;
import org.amana.transfer.Travelling;

/** What must be refused: a party that has no part in a lift, a clock that is hours ahead, a manifest that is frozen. */
final class Straying {

    private static final String STRANGER = "warlord";

    private final World world;

    Straying(World world) {
        this.world = world;
    }

    World.Step from(NaiveLift lift) {
        return switch (world.random.nextInt(8)) {
            case 0 -> ahead(lift);
            case 1 -> frozen(lift);
            case 2 -> receiversWord(lift);
            default -> trespass(lift);
        };
    }

    /** A device whose clock is hours ahead. */
    private World.Step ahead(NaiveLift lift) {
        Speaker carrier = world.speaker(lift.current().carrier());
        // The register's own clock may stand ahead of this one by what was set back.
        Occurred later = Occurred.at(world.now().plus(Duration.ofHours(60)));
        var arriving = new Travelling.Arriving(lift.code(), Math.max(1, lift.leg), later);
        return world.forbidden(
                "not yet happened", carrier, world.rooms.get(Travelling.class).arriving(carrier, arriving));
    }

    private World.Step frozen(NaiveLift lift) {
        Speaker speaker = world.cell();
        UUID person = world.one(world.persons);
        var changing = new PlanningLifts.Changing(lift.code(), List.of(person), null, null);
        Decider decider = world.rooms.get(PlanningLifts.class).changing(speaker, changing);
        return lift.isFrozen
                ? world.forbidden("change a frozen manifest", speaker, decider)
                : world.step("add somebody", speaker, decider);
    }

    /** That people were accepted is for the receiver to say, by a handover. */
    private World.Step receiversWord(NaiveLift lift) {
        Speaker carrier = world.speaker(lift.current().carrier());
        var ending = new Reporting.Ending(
                lift.code(),
                world.id(),
                world.one(List.of(Line.Ending.ACCEPTED, Line.Ending.QUERIED, Line.Ending.RETURNED)),
                List.copyOf(lift.carried()),
                null,
                "we say so",
                null,
                Occurred.at(world.now()),
                null);
        return world.forbidden(
                "the receiver's word", carrier, world.rooms.get(Reporting.class).ending(carrier, ending));
    }

    private World.Step trespass(NaiveLift lift) {
        Speaker stranger = world.speaker(STRANGER);
        return world.forbidden("stranger", stranger, strange(lift, stranger));
    }

    private Decider strange(NaiveLift lift, Speaker stranger) {
        String code = lift.code();
        Occurred now = Occurred.at(world.now());
        int leg = Math.max(1, lift.leg);
        Travelling travelling = world.rooms.get(Travelling.class);
        PlanningLifts planning = world.rooms.get(PlanningLifts.class);
        return switch (world.random.nextInt(14)) {
            case 0 -> planning.offering(stranger, new PlanningLifts.Offering(code));
            case 1 -> planning.answering(stranger, new PlanningLifts.Answering(code, lift.version, true, null, null));
            case 2 -> world.rooms.get(Freezing.class).decider(stranger, new Freezing.Request(code, lift.version));
            case 3 ->
                world.rooms
                        .get(AmendingManifest.class)
                        .decider(stranger, new AmendingManifest.Request(code, List.copyOf(lift.manifest), null));
            case 4 -> travelling.departing(stranger, new Travelling.Departing(code, lift.leg + 1, now, true));
            case 5 -> travelling.arriving(stranger, new Travelling.Arriving(code, leg, now));
            case 6 -> travelling.signing(stranger, new Travelling.Signing(code, now, "radio", null));
            case 7 -> travelling.diverting(stranger, new Travelling.Diverting(code, leg, "hell", "mine", now));
            case 8 -> find(lift, stranger, now);
            case 9 -> count(lift, stranger, now);
            case 10 ->
                world.rooms
                        .get(RefusingAtTheGate.class)
                        .refusing(
                                stranger,
                                new RefusingAtTheGate.Request(
                                        code, CampaignFact.RefusalReason.SECURITY, null, null, now));
            case 11 ->
                world.rooms
                        .get(ClosingOut.class)
                        .proposing(stranger, new ClosingOut.Proposing(code, 0, 0, now, null, null, null));
            case 12 -> lost(lift, stranger, now);
            default -> give(lift, stranger, now);
        };
    }

    private Decider find(NaiveLift lift, Speaker stranger, Occurred now) {
        var person =
                new EnteringPersons.NewPerson(world.id(), null, null, PersonFact.Sex.UNKNOWN, "I saw him", List.of());
        return world.rooms
                .get(FindingAboard.class)
                .finding(
                        stranger,
                        new FindingAboard.Finding(
                                lift.code(), 1, world.id(), List.of(person), null, null, now, "I saw him", null));
    }

    private Decider count(NaiveLift lift, Speaker stranger, Occurred now) {
        return world.rooms
                .get(CountingAboard.class)
                .decider(
                        stranger,
                        new CountingAboard.Request(
                                lift.code(),
                                1,
                                world.id(),
                                false,
                                now,
                                new CountFact.Counter("A", 0),
                                new CountFact.Counter("B", 0),
                                null,
                                0));
    }

    private Decider lost(NaiveLift lift, Speaker stranger, Occurred now) {
        Set<UUID> aboard = lift.carried();
        return world.rooms
                .get(Reporting.class)
                .ending(
                        stranger,
                        new Reporting.Ending(
                                lift.code(),
                                world.id(),
                                Line.Ending.RELEASED,
                                List.copyOf(aboard),
                                null,
                                "they are mine",
                                "r",
                                now,
                                null));
    }

    private Decider give(NaiveLift lift, Speaker stranger, Occurred now) {
        return world.rooms
                .get(GivingOver.class)
                .decider(
                        stranger,
                        new GivingOver.Request(
                                lift.code(), world.id(), LiftFact.Stage.RECEIPT, 1, null, null, now, null));
    }
}
