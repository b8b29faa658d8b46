package org.amana.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.platform.time.Occurred;

/** Some days of a register with all that can become of people in it: what an export must carry and a rebuild must give back. */
public final class RegisterHistory {

    private static final Account HOSPITAL = Account.held("sdf", "hasakah-hospital", "order-1");
    private static final Account ALAYA = Account.held("sdf", "alaya", "order-1");

    private final RegisterFixture register;
    private final Describing describing;
    private final Absences absences;
    private final Linking linking;
    private final Disputing disputing;
    private final Correcting correcting;

    public RegisterHistory(RegisterFixture register) {
        this.register = register;
        this.describing = new Describing(register.books);
        this.absences = new Absences(register.books);
        this.linking = new Linking(register.books);
        this.disputing = new Disputing(register.books);
        this.correcting = new Correcting(register.books, register.handingOver);
    }

    /** Plays it, and says who was in it. */
    public List<UUID> play() {
        List<UUID> people = register.open(12);
        at("2026-01-20T20:00:00Z");
        handOver(people.subList(0, 4));
        describe(people);
        at("2026-01-21T12:00:00Z");
        register.move(RegisterFixture.SDF, people.subList(4, 6), HOSPITAL, Cause.RELOCATION, "2026-01-21T10:00:00Z");
        // Late, and into the middle of what is known.
        register.move(RegisterFixture.SDF, people.subList(4, 5), ALAYA, Cause.RELOCATION, "2026-01-21T08:00:00Z");
        register.move(
                RegisterFixture.SDF,
                people.subList(6, 7),
                Account.outside(AccountKind.ESCAPED),
                Cause.ESCAPE,
                "2026-01-21T09:00:00Z/2026-01-21T11:00:00Z");
        correct(people.get(5));
        count(people);
        absences(people.get(8), people.get(9));
        register.journal.taken(
                RegisterFixture.SDF,
                disputing.claiming(
                        RegisterFixture.SDF,
                        new Disputing.Claim(
                                UUID.randomUUID(),
                                "place:ghwayran",
                                CountFact.Measure.PRESENT,
                                4_000,
                                Instant.parse("2026-01-20T00:00:00Z"),
                                Instant.parse("2026-01-21T00:00:00Z"),
                                "a newspaper",
                                "not said",
                                "C3",
                                null)));
        return people;
    }

    private void at(String instant) {
        register.journal.clock().advanceTo(Instant.parse(instant));
    }

    private void handOver(List<UUID> people) {
        UUID handover = UUID.randomUUID();
        Occurred evening = Occurred.at(Instant.parse("2026-01-20T19:00:00Z"));
        String agreed = register.journal
                .taken(
                        RegisterFixture.SDF,
                        register.handingOver.offering(
                                RegisterFixture.SDF,
                                new HandingOver.Offer(
                                        handover, "coalition", RegisterFixture.ABOARD, people, evening, null, "l-001")))
                .first(HandoverFact.Offered.class)
                .agreed();
        List<HandoverFact.Line> lines = List.of(
                new HandoverFact.Line(people.get(0), HandoverFact.Verdict.ACCEPTED, null),
                new HandoverFact.Line(people.get(1), HandoverFact.Verdict.ACCEPTED, null),
                new HandoverFact.Line(people.get(2), HandoverFact.Verdict.QUERIED, "wears another tag"));
        register.journal.taken(
                RegisterFixture.CARRIER,
                register.handingOver.answering(
                        RegisterFixture.CARRIER, new HandingOver.Answer(handover, agreed, evening, lines, null)));
    }

    private void describe(List<UUID> people) {
        Occurred when = Occurred.at(Instant.parse("2026-01-20T19:30:00Z"));
        register.journal.taken(
                RegisterFixture.SDF,
                describing.asserting(
                        RegisterFixture.SDF,
                        new Describing.Assertions(
                                when,
                                List.of(new Describing.Assertion(
                                        people.get(3),
                                        UUID.randomUUID(),
                                        PersonFact.AssertedField.NAME,
                                        "محمد العلي",
                                        "arab",
                                        "own statement",
                                        "B2")))));
        register.journal.taken(
                RegisterFixture.SDF,
                describing.determiningAges(
                        RegisterFixture.SDF,
                        new Describing.Ages(
                                when,
                                "screening team",
                                List.of(new Describing.Age(
                                        people.get(3),
                                        UUID.randomUUID(),
                                        LocalDate.of(1985, 1, 1),
                                        LocalDate.of(1995, 12, 31),
                                        PersonFact.AgeMethod.OWN_STATEMENT,
                                        "own words")))));
        for (String tag : List.of("SDF-001", "SDF-002")) {
            register.journal.taken(
                    RegisterFixture.SDF,
                    describing.tagging(
                            RegisterFixture.SDF,
                            new Describing.Tagging(people.get(3), tag, when, "lost and replaced")));
        }
        UUID link = UUID.randomUUID();
        register.journal.taken(
                RegisterFixture.SDF,
                linking.linking(
                        RegisterFixture.SDF,
                        new Linking.Link(link, people.get(10), people.get(11), "the same scar", "registrar")));
        register.journal.taken(
                RegisterFixture.SDF,
                linking.undoing(RegisterFixture.SDF, new Linking.Undo(link, "two men in one room", "registrar")));
    }

    private void correct(UUID person) {
        Occurred noon = Occurred.at(Instant.parse("2026-01-21T11:30:00Z"));
        register.journal.taken(
                RegisterFixture.SDF,
                correcting.proposing(
                        RegisterFixture.SDF,
                        new Correcting.Proposal(
                                UUID.randomUUID(),
                                "it was another man",
                                List.of(new CorrectionFact.Change(person, 2, null, null, null)),
                                noon,
                                null)));
    }

    private void count(List<UUID> people) {
        UUID discrepancy = register.journal
                .taken(
                        RegisterFixture.SDF,
                        register.counting.decider(
                                RegisterFixture.SDF,
                                new Counting.Request(
                                        UUID.randomUUID(),
                                        "ghwayran",
                                        CountFact.CountKind.values()[0],
                                        Occurred.at(Instant.parse("2026-01-21T11:00:00Z")),
                                        new CountFact.Counter("first", 4),
                                        new CountFact.Counter("second", 5),
                                        people.subList(8, 12),
                                        1)))
                .first(CountFact.DiscrepancyOpened.class)
                .discrepancy();
        register.journal.taken(
                RegisterFixture.SDF,
                disputing.noting(RegisterFixture.SDF, new Disputing.Note(discrepancy, "counted again at noon")));
    }

    private void absences(UUID patient, UUID dead) {
        Occurred morning = Occurred.at(Instant.parse("2026-01-21T07:00:00Z"));
        register.journal.taken(
                RegisterFixture.SDF,
                absences.leaving(
                        RegisterFixture.SDF,
                        new Absences.Leaving(
                                patient,
                                UUID.randomUUID(),
                                PersonFact.AbsenceReason.HOSPITAL,
                                "hasakah-hospital",
                                "two guards",
                                morning,
                                Instant.parse("2026-01-21T18:00:00Z"))));
        register.journal.taken(
                RegisterFixture.SDF,
                absences.returning(
                        RegisterFixture.SDF,
                        new Absences.Returning(
                                patient, Occurred.at(Instant.parse("2026-01-21T09:00:00Z")), "treated")));
        register.move(
                RegisterFixture.SDF,
                List.of(dead),
                Account.outside(AccountKind.DIED),
                Cause.DEATH,
                "2026-01-21T11:15:00Z");
        register.journal.taken(
                RegisterFixture.SDF,
                absences.movingRemains(
                        RegisterFixture.SDF,
                        new Absences.Remains(
                                dead, "family", "hasakah", Occurred.at(Instant.parse("2026-01-21T11:45:00Z")))));
    }
}
