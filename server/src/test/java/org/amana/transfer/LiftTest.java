package org.amana.transfer;

import static org.amana.transfer.Operation.CARRIER;
import static org.amana.transfer.Operation.CELL;
import static org.amana.transfer.Operation.MINISTRY;
import static org.amana.transfer.Operation.SDF;
import static org.amana.transfer.Operation.accepts;
import static org.amana.transfer.Operation.boards;
import static org.amana.transfer.Operation.breaches;
import static org.amana.transfer.Operation.stays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.law.Lane;
import org.amana.platform.journal.Answer;
import org.amana.platform.time.Uuids;
import org.amana.register.Account;
import org.amana.register.AccountKind;
import org.amana.register.Cause;
import org.amana.register.EnteringPersons;
import org.amana.register.HandoverFact;
import org.amana.register.MovingPersons;
import org.amana.register.PersonFact;
import org.amana.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whole lifts, through the real journal on PostgreSQL. */
class LiftTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    private static final Operation OPERATION = new Operation(DATABASE);

    @AfterAll
    static void close() {
        OPERATION.close();
    }

    /** Adults on a frozen manifest. */
    private static List<UUID> frozen(String lift, int count) {
        List<UUID> people = OPERATION.held(count);
        people.forEach(person -> OPERATION.born(person, "1990-05-01"));
        OPERATION.prepare(people, Lane.ADULT);
        OPERATION.taken(CELL, OPERATION.adding(lift, people));
        OPERATION.freeze(lift);
        OPERATION.pass();
        return people;
    }

    private static UUID board(String lift, List<UUID> people) {
        UUID handover = Uuids.next();
        String agreed = OPERATION.give(SDF, lift, handover, LiftFact.Stage.BOARDING, 1);
        OPERATION.taken(
                CARRIER,
                OPERATION.boarding(
                        lift,
                        handover,
                        agreed,
                        people.stream().map(Operation::boards).toList()));
        OPERATION.pass();
        return handover;
    }

    @Test
    void aLiftWhereEverybodyIsReceivedClosesBalancedByOneAct() {
        String lift = OPERATION.plan(12, Lane.ADULT);
        List<UUID> people = frozen(lift, 3);
        board(lift, people);
        assertThat(OPERATION.refused(CARRIER, OPERATION.departing(lift, 1, false)))
                .containsExactly("transfer.not-counted-by-two");
        OPERATION.count(CARRIER, lift, false, 3, 3);
        OPERATION.travel(lift, 3);
        UUID receipt = Uuids.next();
        String agreed = OPERATION.give(CARRIER, lift, receipt, LiftFact.Stage.RECEIPT, 2);
        List<HandoverFact.Line> lines = people.stream().map(Operation::accepts).toList();
        OPERATION.taken(MINISTRY, OPERATION.receiving(lift, receipt, agreed, lines));
        assertThat(OPERATION.refused(MINISTRY, OPERATION.receiving(lift, receipt, agreed, lines)))
                .containsExactly("register.line-answered");
        assertThat(OPERATION.lift(lift).state()).isEqualTo(LiftState.HANDED_OVER);
        assertThat(OPERATION.account(people.getFirst())).isEqualTo(Account.held("iq-moj", "karkh", "order-1"));
        Answer.Taken closed = OPERATION.taken(CARRIER, OPERATION.closing(CARRIER, lift, 3, 3));
        assertThat(OPERATION.lift(lift).state()).isEqualTo(LiftState.CLOSED_BALANCED);
        assertThat(closed.first(CloseOutFact.Closed.class).notices())
                .extracting(CloseOutFact.Notice::party)
                .containsExactly("coalition", "iq-moj", "sdf");
    }

    @Test
    void twelveWithAMinorAStrangerAndOneNotAcceptedCloseInDisagreementSignedByBoth() {
        String lift = OPERATION.plan(14, Lane.ADULT);
        List<UUID> people = frozen(lift, 12);
        UUID minor = people.get(0);
        UUID missing = people.get(11);
        OPERATION.born(minor, "2009-03-01");
        UUID handover = Uuids.next();
        String agreed = OPERATION.give(SDF, lift, handover, LiftFact.Stage.BOARDING, 1);
        List<Boarding.BoardingLine> lines = new ArrayList<>();
        people.subList(0, 11).forEach(person -> lines.add(boards(person)));
        lines.add(stays(missing, Line.Loading.NOT_PRODUCED));
        assertThat(OPERATION.refused(CARRIER, OPERATION.boarding(lift, handover, agreed, lines)))
                .containsExactly("gate.age-screen.may-be-child");
        lines.set(0, new Boarding.BoardingLine(minor, Line.Loading.BOARDED, null, true));
        Answer.Taken boarded = OPERATION.taken(CARRIER, OPERATION.boarding(lift, handover, agreed, lines));
        assertThat(breaches(boarded)).containsExactly("breach.transfer.minor-aboard", "breach.transfer.not-produced");
        OPERATION.pass();
        UUID stranger = findStranger(lift);
        OPERATION.pass();
        assertThat(breaches(OPERATION.count(CARRIER, lift, false, 12, 11)))
                .containsExactly("breach.register.counters-disagree");
        assertThat(OPERATION.refused(CARRIER, OPERATION.departing(lift, 1, false)))
                .containsExactly("transfer.count-does-not-clear");
        OPERATION.count(CARRIER, lift, false, 12, 12);
        OPERATION.travel(lift, 12);
        receiveAllButOne(lift, people.subList(0, 11), stranger);
        closeInDisagreement(lift);
    }

    private static UUID findStranger(String lift) {
        EnteringPersons.NewPerson stranger = Operation.stranger();
        Answer.Taken found = OPERATION.taken(
                CARRIER,
                OPERATION
                        .rooms
                        .get(FindingAboard.class)
                        .finding(
                                CARRIER,
                                new FindingAboard.Finding(
                                        lift,
                                        1,
                                        Uuids.next(),
                                        List.of(stranger),
                                        null,
                                        null,
                                        OPERATION.now(),
                                        "counted by the loadmaster",
                                        null)));
        assertThat(breaches(found)).containsExactly("breach.transfer.stranger-aboard");
        assertThat(OPERATION.account(stranger.person()))
                .isEqualTo(Account.held("coalition", lift.toLowerCase(java.util.Locale.ROOT), "order-1"));
        return stranger.person();
    }

    private static void receiveAllButOne(String lift, List<UUID> aboard, UUID stranger) {
        UUID receipt = Uuids.next();
        String agreed = OPERATION.give(CARRIER, lift, receipt, LiftFact.Stage.RECEIPT, 2);
        List<HandoverFact.Line> lines = new ArrayList<>();
        aboard.subList(0, 10).forEach(person -> lines.add(accepts(person)));
        lines.add(new HandoverFact.Line(aboard.get(10), HandoverFact.Verdict.QUERIED, "another face"));
        lines.add(accepts(stranger));
        Answer.Taken received = OPERATION.taken(MINISTRY, OPERATION.receiving(lift, receipt, agreed, lines));
        assertThat(breaches(received))
                .containsExactly("breach.transfer.minor-aboard", "breach.transfer.received-against-gate");
        assertThat(OPERATION.account(aboard.get(10)).authority()).isEqualTo("coalition");
        OPERATION.pass();
        assertThat(breaches(OPERATION.count(CARRIER, lift, true, 12, 12)))
                .as("whoever was received since was aboard on landing")
                .isEmpty();
        assertThat(OPERATION.lift(lift).balance().findings())
                .extracting(Balance.Finding::fault)
                .containsExactly(Balance.Fault.FOUND_ABOARD, Balance.Fault.QUERIED);
    }

    private static void closeInDisagreement(String lift) {
        CloseOutFact.Proposed proposed = OPERATION
                .taken(CARRIER, OPERATION.closing(CARRIER, lift, 12, 11))
                .first(CloseOutFact.Proposed.class);
        assertThat(proposed.balanced()).isFalse();
        assertThat(OPERATION.lift(lift).state()).isEqualTo(LiftState.HANDED_OVER);
        ClosingOut closing = OPERATION.rooms.get(ClosingOut.class);
        assertThat(OPERATION.refused(SDF, closing.signing(SDF, signing(lift, 1, proposed.hash()))))
                .containsExactly("transfer.other-side-signs");
        assertThat(OPERATION.refused(MINISTRY, closing.signing(MINISTRY, signing(lift, 1, "0000"))))
                .containsExactly("transfer.signed-text-differs");
        Answer.Taken signed = OPERATION.taken(MINISTRY, closing.signing(MINISTRY, signing(lift, 1, proposed.hash())));
        assertThat(breaches(signed)).containsExactly("breach.transfer.closed-in-disagreement");
        assertThat(OPERATION.lift(lift).state()).isEqualTo(LiftState.CLOSED_IN_DISAGREEMENT);
    }

    static ClosingOut.Signing signing(String lift, int version, String hash) {
        return new ClosingOut.Signing(lift, version, hash, OPERATION.now(), null);
    }

    @Test
    void aPersonIsOnOneOpenLiftAtMost() {
        String first = OPERATION.plan(12, Lane.ADULT);
        List<UUID> people = frozen(first, 2);
        String second = OPERATION.plan(12, Lane.ADULT);
        assertThat(OPERATION.refused(CELL, OPERATION.adding(second, people))).containsExactly("transfer.on-a-lift");
    }

    @Test
    void aFrozenManifestIsChangedByAmendmentOnly() {
        String lift = OPERATION.plan(12, Lane.ADULT);
        List<UUID> people = frozen(lift, 2);
        List<UUID> late = OPERATION.held(2);
        assertThat(OPERATION.refused(CELL, OPERATION.adding(lift, late))).containsExactly("transfer.manifest-frozen");
        OPERATION.born(late.get(0), "1980-01-01");
        OPERATION.prepare(late.subList(0, 1), Lane.ADULT);
        OPERATION.nominate(late.subList(1, 2), Lane.ADULT);
        AmendingManifest amending = OPERATION.rooms.get(AmendingManifest.class);
        assertThat(OPERATION.refused(
                        CARRIER, amending.decider(CARRIER, new AmendingManifest.Request(lift, late, null))))
                .contains("gate.age-screen.not-screened");
        Answer.Taken amended = OPERATION.taken(
                CARRIER,
                amending.decider(
                        CARRIER,
                        new AmendingManifest.Request(
                                lift,
                                late.subList(0, 1),
                                List.of(new LiftFact.Marked(people.get(0), "summoned by a court")))));
        assertThat(amended.first(LiftFact.Amended.class).version()).isEqualTo(2);
        assertThat(OPERATION.lift(lift).listed()).containsExactly(people.get(1), late.get(0));
    }

    @Test
    void aSenderThatCarriesItselfDoesNotDriveAroundTheGates() {
        Instant departs = Instant.parse("2026-01-21T20:00:00Z");
        Leg own = new Leg(1, "ghwayran", "karkh", "sdf", "BUS", "B-7", 4, departs, departs.plusSeconds(7_200), 60);
        String lift = OPERATION.plan(Lane.ADULT, List.of(own));
        List<UUID> people = frozen(lift, 2);
        OPERATION.born(people.get(0), "2009-03-01");
        Boarding boarding = OPERATION.rooms.get(Boarding.class);
        Boarding.Request request = new Boarding.Request(
                lift,
                null,
                null,
                OPERATION.now(),
                people.stream().map(Operation::boards).toList(),
                null);
        assertThat(OPERATION.refused(SDF, boarding.decider(SDF, request)))
                .containsExactly("gate.age-screen.may-be-child");
    }

    @Test
    void whoeverIsAddedLateMustNotBringItAboutThatSomebodyElseMayNotTravel() {
        String lift = OPERATION.plan(12, Lane.ADULT);
        UUID woman = Uuids.next();
        OPERATION.enter(new EnteringPersons.NewPerson(
                woman, null, null, PersonFact.Sex.FEMALE, "formal count, wing 4", List.of()));
        OPERATION.born(woman, "1990-05-01");
        OPERATION.prepare(List.of(woman), Lane.ADULT);
        OPERATION.taken(CELL, OPERATION.adding(lift, List.of(woman)));
        OPERATION.freeze(lift);
        List<UUID> men = OPERATION.held(1);
        OPERATION.born(men.getFirst(), "1980-01-01");
        OPERATION.prepare(men, Lane.ADULT);
        AmendingManifest amending = OPERATION.rooms.get(AmendingManifest.class);
        assertThat(OPERATION.refused(CARRIER, amending.decider(CARRIER, new AmendingManifest.Request(lift, men, null))))
                .containsExactly("gate.separation.woman-among-men");
    }

    @Test
    void thePlaceIsNotFilledBeyondItsOfferByLateAdds() {
        String lift = OPERATION.plan(12, Lane.ADULT);
        List<UUID> people = OPERATION.held(2);
        people.forEach(person -> OPERATION.born(person, "1990-05-01"));
        OPERATION.prepare(people, Lane.ADULT);
        OPERATION.taken(CELL, OPERATION.adding(lift, people.subList(0, 1)));
        int expected = OPERATION.rooms.get(TransferMemory.class).expected("iq-moj", "karkh", Operation.NIGHT);
        OfferingCapacity capacity = OPERATION.rooms.get(OfferingCapacity.class);
        OPERATION.taken(
                MINISTRY,
                capacity.offering(
                        MINISTRY,
                        new OfferingCapacity.Offering(
                                Uuids.next(), Operation.CAMPAIGN, "karkh", Operation.NIGHT, expected, null)));
        OPERATION.taken(
                CARRIER, OPERATION.rooms.get(PlanningLifts.class).offering(CARRIER, new PlanningLifts.Offering(lift)));
        OPERATION.taken(CELL, OPERATION.freezing(lift));
        AmendingManifest amending = OPERATION.rooms.get(AmendingManifest.class);
        assertThat(OPERATION.refused(
                        CARRIER,
                        amending.decider(CARRIER, new AmendingManifest.Request(lift, people.subList(1, 2), null))))
                .containsExactly("gate.receiver.too-many");
    }

    @Test
    void whoEscapedByTheRegistersWordIsNotReceivedAndHasAnOutcomeAllTheSame() {
        Instant departs = Instant.parse("2026-01-21T20:00:00Z");
        Leg own = new Leg(1, "ghwayran", "karkh", "iq-moj", "BUS", "B-7", 4, departs, departs.plusSeconds(7_200), 60);
        String lift = OPERATION.plan(Lane.ADULT, List.of(own));
        List<UUID> people = frozen(lift, 2);
        UUID handover = Uuids.next();
        String agreed = OPERATION.give(SDF, lift, handover, LiftFact.Stage.BOARDING, 1);
        Boarding.Request boarding = new Boarding.Request(
                lift,
                handover,
                agreed,
                OPERATION.now(),
                people.stream().map(Operation::boards).toList(),
                null);
        OPERATION.taken(MINISTRY, OPERATION.rooms.get(Boarding.class).decider(MINISTRY, boarding));
        OPERATION.pass();
        Travelling travelling = OPERATION.rooms.get(Travelling.class);
        OPERATION.taken(
                MINISTRY, travelling.departing(MINISTRY, new Travelling.Departing(lift, 1, OPERATION.now(), true)));
        OPERATION.taken(
                MINISTRY,
                OPERATION
                        .rooms
                        .get(MovingPersons.class)
                        .decider(
                                MINISTRY,
                                new MovingPersons.Request(
                                        Uuids.next(),
                                        people.subList(0, 1),
                                        Account.outside(AccountKind.ESCAPED),
                                        Cause.ESCAPE,
                                        OPERATION.now(),
                                        null,
                                        null)));
        OPERATION.taken(MINISTRY, travelling.arriving(MINISTRY, new Travelling.Arriving(lift, 1, OPERATION.now())));
        Receiving receiving = OPERATION.rooms.get(Receiving.class);
        List<HandoverFact.Line> both = people.stream().map(Operation::accepts).toList();
        assertThat(OPERATION.refused(
                        MINISTRY,
                        receiving.decider(
                                MINISTRY, new Receiving.Request(lift, null, null, OPERATION.now(), both, null))))
                .contains("transfer.in-nobodys-hands");
        OPERATION.taken(
                MINISTRY,
                receiving.decider(
                        MINISTRY, new Receiving.Request(lift, null, null, OPERATION.now(), both.subList(1, 2), null)));
        Reporting.Ending escaped = new Reporting.Ending(
                lift,
                Uuids.next(),
                Line.Ending.ESCAPED,
                people.subList(0, 1),
                null,
                "at the halt",
                "report-5",
                OPERATION.now(),
                null);
        OPERATION.taken(MINISTRY, OPERATION.rooms.get(Reporting.class).ending(MINISTRY, escaped));
        OPERATION.taken(MINISTRY, OPERATION.closing(MINISTRY, lift, 2, 1));
        assertThat(OPERATION.lift(lift).state()).isEqualTo(LiftState.CLOSED_BALANCED);
    }
}
