package org.amana.transfer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.law.Assessing;
import org.amana.law.Duty;
import org.amana.law.Lane;
import org.amana.law.LawFact;
import org.amana.law.Obligations;
import org.amana.law.StatingFitness;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.Uuids;
import org.amana.register.Account;
import org.amana.register.Books;
import org.amana.register.Cause;
import org.amana.register.CountFact;
import org.amana.register.EnteringPersons;
import org.amana.register.HandoverFact;
import org.amana.register.Person;
import org.amana.register.PersonFact;
import org.amana.testing.TestDatabase;
import org.amana.testing.TestJournal;
import org.jspecify.annotations.Nullable;

/** An operation through the real journal: a prison, a carrier, a receiver, and words to run lifts with. */
final class Operation implements AutoCloseable {

    static final Speaker SDF = speaker("sdf", "SITE_CUSTODIAN");
    static final Speaker CARRIER = speaker("coalition", "ESCORT_OFFICER");
    /** Of the same party as the carrier: plans and nominates over every book, which an escort does not. */
    static final Speaker CELL = speaker("coalition", "OPERATIONS_OFFICER");

    static final Speaker MINISTRY = speaker("iq-moj", "RECEIVING_REGISTRAR");
    static final Account GHWAYRAN = Account.held("sdf", "ghwayran", "order-1");
    static final LocalDate NIGHT = LocalDate.parse("2026-01-21");
    static final LocalDate LATER = LocalDate.parse("2026-12-31");
    static final UUID CAMPAIGN = Uuids.next();

    final Rooms rooms = new Rooms();
    final TestJournal journal;
    private int lifts;

    Operation(TestDatabase database) {
        journal = TestJournal.over(database.database().writer(), Rooms.facts(), rooms.memories());
        taken(
                CARRIER,
                rooms.get(Campaigns.class)
                        .opening(
                                CARRIER,
                                new Campaigns.Opening(
                                        CAMPAIGN,
                                        "north-east",
                                        "Bring people out of failing prisons.",
                                        "coalition",
                                        "UNSCR-text",
                                        "iq-moj",
                                        "legal-note-7",
                                        "SY",
                                        "IQ",
                                        "Nobody is left behind.",
                                        List.of("sdf"))));
        taken(
                CARRIER,
                rooms.get(Campaigns.class)
                        .comparing(
                                CELL,
                                new Campaigns.Comparing(
                                        CAMPAIGN,
                                        List.of(
                                                weighed(CampaignFact.Option.STAY, 4),
                                                weighed(CampaignFact.Option.MOVE, 2),
                                                weighed(CampaignFact.Option.RELEASE, 3),
                                                weighed(CampaignFact.Option.CIVILIAN_CARE, 3)),
                                        CampaignFact.Option.MOVE,
                                        "commander of the joint cell",
                                        now())));
    }

    static CampaignFact.Weighed weighed(CampaignFact.Option option, int danger) {
        return new CampaignFact.Weighed(option, danger, "shelling near the walls", 2, "guards leaving");
    }

    static Speaker speaker(String party, String role) {
        return new Speaker(party, UUID.nameUUIDFromBytes(party.getBytes(StandardCharsets.UTF_8)), role, null);
    }

    Occurred now() {
        return Occurred.at(journal.clock().now());
    }

    /** Lets a quarter of an hour pass. */
    void pass() {
        journal.clock().advanceTo(journal.clock().now().plus(Duration.ofMinutes(15)));
    }

    Answer.Taken taken(Speaker speaker, Decider decider) {
        return journal.taken(speaker, decider);
    }

    List<String> refused(Speaker speaker, Decider decider) {
        return journal.refused(speaker, decider).stream().distinct().sorted().toList();
    }

    /** Adults held at Ghwayran, each screened by document. */
    List<UUID> held(int count) {
        List<EnteringPersons.NewPerson> persons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            persons.add(stranger());
        }
        enter(persons.toArray(EnteringPersons.NewPerson[]::new));
        return persons.stream().map(EnteringPersons.NewPerson::person).toList();
    }

    /** People enter the books at Ghwayran. */
    void enter(EnteringPersons.NewPerson... persons) {
        taken(
                SDF,
                rooms.get(EnteringPersons.class)
                        .decider(
                                SDF,
                                new EnteringPersons.Request(
                                        Uuids.next(), GHWAYRAN, Cause.OPENING, now(), null, List.of(persons), null)));
    }

    static EnteringPersons.NewPerson stranger() {
        return new EnteringPersons.NewPerson(
                Uuids.next(), null, null, PersonFact.Sex.MALE, "formal count, wing 2", List.of());
    }

    void born(UUID person, String latestBirth) {
        LocalDate birth = LocalDate.parse(latestBirth);
        taken(
                SDF,
                ignored -> org.amana.platform.journal.Decision.accept(new PersonFact.AgeDetermined(
                        person,
                        Uuids.next(),
                        birth.minusYears(2),
                        birth,
                        PersonFact.AgeMethod.DOCUMENT,
                        "identity card",
                        "age officer",
                        now())));
    }

    /** Nominates people for a lane and makes every gate pass for them, but for age. */
    void prepare(List<UUID> persons, Lane lane) {
        nominate(persons, lane);
        for (Duty duty : List.of(Duty.TOLD_OF_DESTINATION, Duty.PROPERTY_READY, Duty.MEDICAL_FILE_READY)) {
            taken(
                    SDF,
                    rooms.get(Obligations.class)
                            .doing(
                                    SDF,
                                    new Obligations.Doing("campaign:" + CAMPAIGN, duty, persons, "sheet-12", now())));
        }
        taken(
                SDF,
                rooms.get(Assessing.class)
                        .decider(
                                SDF,
                                new Assessing.Request(persons.stream()
                                        .map(person -> assessment(person, LawFact.Finding.NO_RISK_FOUND))
                                        .toList())));
        taken(
                SDF,
                rooms.get(StatingFitness.class)
                        .decider(
                                SDF,
                                new StatingFitness.Request(persons.stream()
                                        .map(person -> new StatingFitness.Statement(
                                                Uuids.next(),
                                                person,
                                                LawFact.Fitness.FIT,
                                                null,
                                                "doctor",
                                                now(),
                                                LATER,
                                                null))
                                        .toList())));
    }

    Answer.Taken nominate(List<UUID> persons, Lane lane) {
        return taken(
                CELL,
                rooms.get(Campaigns.class)
                        .nominating(
                                CELL,
                                new Campaigns.Nominating(
                                        CAMPAIGN,
                                        "iq-moj",
                                        NIGHT,
                                        persons.stream()
                                                .map(person -> new Campaigns.Nominee(person, "karkh", lane, null))
                                                .toList())));
    }

    Assessing.Assessment assessment(UUID person, LawFact.Finding finding) {
        return new Assessing.Assessment(
                Uuids.next(), person, "IQ", finding, true, now(), "assessor", LATER, null, null);
    }

    /** A new lift of two legs under one carrier. */
    String plan(int seats, Lane lane) {
        Instant departs = Instant.parse("2026-01-21T20:00:00Z");
        Leg first = new Leg(
                1,
                "ghwayran",
                "kharab-al-jir",
                "coalition",
                "BUS",
                "B-7",
                seats,
                departs,
                departs.plus(Duration.ofHours(2)),
                60);
        Leg second = new Leg(
                2,
                "kharab-al-jir",
                "karkh",
                "coalition",
                "C-130",
                "168",
                seats,
                departs.plus(Duration.ofHours(3)),
                departs.plus(Duration.ofHours(5)),
                90);
        return plan(lane, List.of(first, second));
    }

    String plan(Lane lane, List<Leg> legs) {
        String code = "L-%03d".formatted(++lifts);
        taken(
                CELL,
                rooms.get(PlanningLifts.class)
                        .planning(
                                CELL,
                                new PlanningLifts.Planning(
                                        code,
                                        CAMPAIGN,
                                        "sdf",
                                        "iq-moj",
                                        "ghwayran",
                                        "karkh",
                                        "order-1",
                                        lane,
                                        NIGHT,
                                        legs,
                                        List.of("escort team 4"))));
        return code;
    }

    Decider adding(String lift, List<UUID> persons) {
        return rooms.get(PlanningLifts.class).changing(CELL, new PlanningLifts.Changing(lift, persons, null, null));
    }

    /** Offers the lift, has the receiver agree, and freezes it. */
    void freeze(String lift) {
        offer(lift);
        taken(CELL, freezing(lift));
    }

    void offer(String lift) {
        taken(CELL, rooms.get(PlanningLifts.class).offering(CELL, new PlanningLifts.Offering(lift)));
        int version = lift(lift).version();
        taken(
                MINISTRY,
                rooms.get(PlanningLifts.class)
                        .answering(MINISTRY, new PlanningLifts.Answering(lift, version, true, null, null)));
    }

    Decider freezing(String lift) {
        return rooms.get(Freezing.class)
                .decider(CELL, new Freezing.Request(lift, lift(lift).version()));
    }

    /** The giver's act; the hash that both act on. */
    String give(Speaker speaker, String lift, UUID handover, LiftFact.Stage stage, int leg) {
        return taken(
                        speaker,
                        rooms.get(GivingOver.class)
                                .decider(
                                        speaker,
                                        new GivingOver.Request(lift, handover, stage, leg, null, null, now(), null)))
                .first(HandoverFact.Offered.class)
                .agreed();
    }

    Decider boarding(String lift, UUID handover, String agreed, List<Boarding.BoardingLine> lines) {
        return rooms.get(Boarding.class)
                .decider(CARRIER, new Boarding.Request(lift, handover, agreed, now(), lines, null));
    }

    static Boarding.BoardingLine boards(UUID person) {
        return new Boarding.BoardingLine(person, Line.Loading.BOARDED, null, null);
    }

    static Boarding.BoardingLine stays(UUID person, Line.Loading why) {
        return new Boarding.BoardingLine(person, why, "not in the wing", null);
    }

    Answer.Taken count(Speaker speaker, String lift, boolean unloading, int first, @Nullable Integer second) {
        return taken(
                speaker,
                rooms.get(CountingAboard.class)
                        .decider(
                                speaker,
                                new CountingAboard.Request(
                                        lift,
                                        unloading ? 2 : 1,
                                        Uuids.next(),
                                        unloading,
                                        now(),
                                        new CountFact.Counter("Sgt A", first),
                                        second == null ? null : new CountFact.Counter("Sgt B", second),
                                        null,
                                        0)));
    }

    Decider departing(String lift, int leg, boolean anyway) {
        return rooms.get(Travelling.class).departing(CARRIER, new Travelling.Departing(lift, leg, now(), anyway));
    }

    Decider arriving(String lift, int leg) {
        return rooms.get(Travelling.class).arriving(CARRIER, new Travelling.Arriving(lift, leg, now()));
    }

    /** Both legs, with a count at the end of the second. */
    void travel(String lift, int aboard) {
        taken(CARRIER, departing(lift, 1, false));
        pass();
        taken(CARRIER, arriving(lift, 1));
        pass();
        taken(CARRIER, departing(lift, 2, false));
        pass();
        taken(CARRIER, arriving(lift, 2));
        count(MINISTRY, lift, true, aboard, aboard);
        pass();
    }

    Decider receiving(String lift, UUID handover, String agreed, List<HandoverFact.Line> lines) {
        return rooms.get(Receiving.class)
                .decider(MINISTRY, new Receiving.Request(lift, handover, agreed, now(), lines, null));
    }

    static HandoverFact.Line accepts(UUID person) {
        return new HandoverFact.Line(person, HandoverFact.Verdict.ACCEPTED, null);
    }

    Decider closing(Speaker speaker, String lift, int sent, int received) {
        return rooms.get(ClosingOut.class)
                .proposing(speaker, new ClosingOut.Proposing(lift, sent, received, now(), null, null, null));
    }

    Lift lift(String code) {
        return rooms.get(TransferMemory.class).findLift(code).orElseThrow();
    }

    Account account(UUID person) {
        return rooms.get(Books.class).findPerson(person).map(Person::account).orElseThrow();
    }

    /** Codes of the breaches that a command opened. */
    static List<String> breaches(Answer.Taken taken) {
        return taken.all(CountFact.DiscrepancyOpened.class).stream()
                .map(CountFact.DiscrepancyOpened::breach)
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        journal.close();
    }
}
