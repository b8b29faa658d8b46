package org.amana.register;

import static org.amana.register.RegisterFixture.ABOARD;
import static org.amana.register.RegisterFixture.CARRIER;
import static org.amana.register.RegisterFixture.GHWAYRAN;
import static org.amana.register.RegisterFixture.SDF;
import static org.amana.register.RegisterFixture.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.Uuids;
import org.amana.testing.ReadAs;
import org.amana.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * One evening read back: ten people opened at Ghwayran, four of them named; one goes to hospital; a count sees eight and one
 * stranger; three are handed to the carrier, of whom two are accepted; one is not produced.
 */
class ReadingTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    private static final RegisterFixture REGISTER = new RegisterFixture(DATABASE);
    private static final ReadAs EVERYONE = ReadAs.everyone(DATABASE);
    private static final ReadAs CUSTODIAN = ReadAs.parties(DATABASE, "sdf");
    private static final ReadAs ESCORT = ReadAs.parties(DATABASE, "coalition");
    private static final Instant LATE = Instant.parse("2026-01-21T12:00:00Z");
    private static final UUID HANDOVER = Uuids.next();
    private static final UUID COUNT = Uuids.next();
    private static List<UUID> people = List.of();

    @BeforeAll
    static void anEvening() {
        people = REGISTER.open(10);
        for (int i = 0; i < 4; i++) {
            name(people.get(i), "Khalid al-Issa " + i, null);
        }
        name(people.getFirst(), "خالد العيسى", "arab");
        clockAt("2026-01-20T18:30:00Z");
        REGISTER.journal.taken(
                SDF,
                REGISTER.absences.leaving(
                        SDF,
                        new Absences.Leaving(
                                people.get(9),
                                Uuids.next(),
                                PersonFact.AbsenceReason.HOSPITAL,
                                "hasakah-hospital",
                                "two guards",
                                at("2026-01-20T18:20:00Z"),
                                Instant.parse("2026-01-21T06:00:00Z"))));
        clockAt("2026-01-20T19:00:00Z");
        REGISTER.journal.taken(
                SDF,
                REGISTER.counting.decider(
                        SDF,
                        new Counting.Request(
                                COUNT,
                                "ghwayran",
                                CountFact.CountKind.FORMAL,
                                at("2026-01-20T19:00:00Z"),
                                new CountFact.Counter("A", 9),
                                new CountFact.Counter("B", 9),
                                people.subList(0, 8),
                                1)));
        clockAt("2026-01-20T20:00:00Z");
        handOver();
        clockAt("2026-01-21T10:00:00Z");
        REGISTER.move(
                SDF, List.of(people.get(8)), Account.unaccounted("sdf"), Cause.NOT_PRODUCED, "2026-01-21T04:00:00Z");
        clockAt("2026-01-21T12:00:00Z");
    }

    private static void handOver() {
        Occurred evening = at("2026-01-20T20:00:00Z");
        String agreed = REGISTER.journal
                .taken(
                        SDF,
                        REGISTER.handingOver.offering(
                                SDF,
                                new HandingOver.Offer(
                                        HANDOVER, "coalition", ABOARD, people.subList(0, 3), evening, null, "l-001")))
                .first(HandoverFact.Offered.class)
                .agreed();
        List<HandoverFact.Line> lines = List.of(
                new HandoverFact.Line(people.get(0), HandoverFact.Verdict.ACCEPTED, null),
                new HandoverFact.Line(people.get(1), HandoverFact.Verdict.ACCEPTED, null),
                new HandoverFact.Line(people.get(2), HandoverFact.Verdict.QUERIED, "wears another tag"));
        REGISTER.journal.taken(
                CARRIER,
                REGISTER.handingOver.answering(
                        CARRIER, new HandingOver.Answer(HANDOVER, agreed, evening, lines, null)));
    }

    private static void name(UUID person, String name, @Nullable String scheme) {
        REGISTER.journal.taken(SDF, recorded -> {
            Draft draft = new Draft(REGISTER.books, recorded, SDF);
            draft.add(new PersonFact.Asserted(
                    person,
                    Uuids.next(),
                    PersonFact.AssertedField.NAME,
                    name,
                    scheme,
                    "list-1",
                    "C3",
                    Occurred.at(START)));
            return draft.decision();
        });
    }

    private static Occurred at(String instant) {
        return Occurred.at(Instant.parse(instant));
    }

    private static void clockAt(String instant) {
        REGISTER.journal.clock().advanceTo(Instant.parse(instant));
    }

    @AfterAll
    static void close() {
        REGISTER.journal.close();
    }

    @Test
    void theRollNamesWhomTheCustodianAnswersForAndWhoIsOut() {
        Roll roll = CUSTODIAN.read(db -> new Rolls().roll(db, Whose.place("ghwayran"), Moment.of(LATE), 0, 3));
        assertThat(roll.number()).isEqualTo(7);
        assertThat(roll.byKind()).isEqualTo(Map.of(AccountKind.HELD, 7));
        assertThat(roll.listed()).extracting(Roll.Listed::person).containsExactlyElementsOf(people.subList(2, 5));
        assertThat(roll.listed().getFirst().nameLatin()).isEqualTo("Khalid al-Issa 2");
        assertThat(roll.absent()).extracting(Roll.Absent::person).containsExactly(people.get(9));
        assertThat(roll.absent().getFirst().overdue(LATE)).isTrue();
        Roll rest =
                CUSTODIAN.read(db -> new Rolls().roll(db, Whose.place("ghwayran"), Moment.of(LATE), number(roll), 100));
        assertThat(rest.listed()).extracting(Roll.Listed::person).containsExactlyElementsOf(restOfGhwayran());
        assertThat(rest.next()).isNull();
    }

    private static Optional<PersonHistory> history(ReadAs who, UUID person, Moment moment) {
        return who.read(db -> new Histories(List.of()).of(db, person, moment));
    }

    private static List<PersonSearch.Found> found(ReadAs who, String text) {
        return who.read(db -> new FindingPersons(new WordSearch()).find(db, text, 5));
    }

    private static List<UUID> restOfGhwayran() {
        return List.of(people.get(5), people.get(6), people.get(7), people.get(9));
    }

    private static int number(Roll roll) {
        return roll.next() == null ? 0 : roll.next();
    }

    @Test
    void besideTheRollStandsWhatWasSeen() {
        Moment night = Moment.of(Instant.parse("2026-01-20T19:30:00Z"));
        RollBesides.Beside beside = CUSTODIAN.read(db -> new RollBesides().of(db, Whose.place("ghwayran"), night));
        assertThat(beside.seen() + beside.notSeen()).isEqualTo(10);
        assertThat(beside.lastCount())
                .extracting(RollBesides.Counted::clears, RollBesides.Counted::unknown)
                .containsExactly(false, 1);
        Moment later = new Moment(Instant.parse("2026-01-21T18:30:00Z"), Instant.parse("2026-01-21T18:30:00Z"));
        RollBesides.Beside nextEvening = CUSTODIAN.read(db -> new RollBesides().of(db, Whose.place("ghwayran"), later));
        assertThat(nextEvening)
                .extracting(RollBesides.Beside::seen, RollBesides.Beside::notSeen, RollBesides.Beside::strangers)
                .as("the two who left by the lift stood on the roll when they were counted")
                .containsExactly(6, 1, 0);
    }

    @Test
    void aStrangerIsWhoStoodOnAnotherRollWhenSeen() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            RegisterFixture register = new RegisterFixture(database);
            List<UUID> three = register.open(3);
            Account alaya = Account.held("sdf", "alaya", "order-1");
            register.journal.clock().advanceTo(Instant.parse("2026-01-20T21:30:00Z"));
            register.move(SDF, List.of(three.get(0)), alaya, Cause.RELOCATION, "2026-01-20T19:00:00Z");
            register.journal.taken(
                    SDF,
                    register.counting.decider(
                            SDF,
                            new Counting.Request(
                                    Uuids.next(),
                                    "ghwayran",
                                    CountFact.CountKind.FORMAL,
                                    Occurred.parse("2026-01-20T20:00:00Z"),
                                    new CountFact.Counter("Azad", 3),
                                    null,
                                    three,
                                    0)));
            register.move(SDF, List.of(three.get(1)), alaya, Cause.RELOCATION, "2026-01-20T21:00:00Z");
            Moment night = new Moment(Instant.parse("2026-01-20T22:00:00Z"), LATE);
            ReadAs everyone = ReadAs.everyone(database);
            assertThat(everyone.read(db -> new RollBesides().of(db, Whose.place("ghwayran"), night))
                            .strangers())
                    .isEqualTo(1);
            List<RollBesides.Sight> strange =
                    everyone.read(db -> new RollBesides().strangers(db, "ghwayran", night, 0, 10));
            assertThat(strange).extracting(RollBesides.Sight::person).containsExactly(three.get(0));
            SeenNow.Observed observed =
                    everyone.read(db -> new SeenNow(new NumberNow(), new LastCustody()).of(db, night));
            assertThat(observed.strangers()).containsExactly(Map.entry("ghwayran", 1));
            assertThat(observed.seen()).containsEntry(new SeenNow.Where("sdf", "ghwayran"), new SeenNow.Seen(1, 0));
        }
    }

    @Test
    void aViewerSeesNoOtherBooksAndNobodyWithoutAScope() {
        Moment now = Moment.of(LATE);
        assertThat(ESCORT.read(db -> new Rolls().roll(db, Whose.place("ghwayran"), now, 0, 100))
                        .number())
                .isZero();
        assertThat(ESCORT.read(db -> new Rolls().roll(db, Whose.lift("l-001"), now, 0, 100))
                        .listed())
                .extracting(Roll.Listed::person)
                .containsExactly(people.get(0), people.get(1));
        ReadAs nobody = ReadAs.parties(DATABASE);
        for (UUID person : people) {
            assertThat(history(nobody, person, now)).isEmpty();
        }
        assertThat(nobody.read(db -> new Rolls().roll(db, Whose.place("ghwayran"), now, 0, 100))
                        .number())
                .isZero();
        assertThat(history(ESCORT, people.get(7), now)).isEmpty();
        assertThat(history(ESCORT, people.get(0), now)).isPresent();
    }

    @Test
    void theNumberNowAndTheTrialBalanceAgree() {
        Moment now = Moment.of(LATE);
        NumberNow.Table table = EVERYONE.read(db -> new NumberNow().table(db, now, Set.of("l-001")));
        assertThat(table.answeredFor()).isEqualTo(10);
        assertThat(table.inTransit()).isEqualTo(2);
        assertThat(table.unaccounted()).isEqualTo(1);
        TrialBalance.Balance balance = EVERYONE.read(db -> new TrialBalance().of(db, now));
        assertThat(balance.sum()).isZero();
        assertThat(balance.sound()).isTrue();
    }

    @Test
    void aHistorySaysWhoAnsweredAndWhatIsMissing() {
        PersonHistory history =
                history(EVERYONE, people.getFirst(), Moment.of(LATE)).orElseThrow();
        assertThat(history.entries())
                .extracting(PersonHistory.Entry::cause)
                .containsExactly(Cause.OPENING, Cause.HANDOVER);
        assertThat(history.continuity().gaps()).isEmpty();
        assertThat(history.continuity().answered())
                .isEqualTo(history.continuity().whole());
        assertThat(history.handovers())
                .extracting(PersonHistory.HandoverLine::verdict)
                .containsExactly(HandoverFact.Verdict.ACCEPTED);
        assertThat(history.acts()).extracting(PersonHistory.Act::party).containsExactly("sdf", "coalition");
        assertThat(history.sightings())
                .extracting(PersonHistory.Sighting::how)
                .containsExactlyInAnyOrder("ENTERED", "COUNT", "HANDOVER");
        assertThat(history.minimumRecord().items().getFirst().held()).isEqualTo(MinimumRecord.Held.HELD);
        assertThat(history.minimumRecord().items().get(1).held()).isEqualTo(MinimumRecord.Held.MISSING);
        PersonHistory gone = history(EVERYONE, people.get(8), Moment.of(LATE)).orElseThrow();
        assertThat(gone.continuity().gaps())
                .extracting(Continuity.Interval::answer)
                .containsExactly(Continuity.Answer.WHEREABOUTS_UNKNOWN);
        assertThat(gone.discrepancies()).isNotEmpty();
        PersonHistory earlier = EVERYONE.read(db -> new Histories(List.of())
                        .of(db, people.getFirst(), Moment.of(Instant.parse("2026-01-20T19:30:00Z"))))
                .orElseThrow();
        assertThat(earlier.entries()).hasSize(1);
        assertThat(earlier.handovers()).isEmpty();
    }

    @Test
    void aPersonIsFoundByWhateverIsAtHand() {
        int number = REGISTER.books.findPerson(people.getFirst()).orElseThrow().number();
        String printed = RegisterNumber.format(number);
        StringBuilder arabic = new StringBuilder();
        printed.chars().forEach(c -> arabic.append(Character.isDigit(c) ? (char) ('٠' + c - '0') : (char) c));
        for (String text : List.of(printed, printed.replace(" ", ""), arabic.toString())) {
            assertThat(found(CUSTODIAN, text))
                    .extracting(PersonSearch.Found::person)
                    .containsExactly(people.getFirst());
        }
        assertThat(found(CUSTODIAN, "Khaled al Issa")).hasSize(4);
        assertThat(found(CUSTODIAN, "خالد"))
                .extracting(PersonSearch.Found::person)
                .contains(people.getFirst());
        assertThat(found(ESCORT, "Khaled al Issa"))
                .extracting(PersonSearch.Found::person)
                .contains(people.get(0), people.get(1))
                .doesNotContain(people.get(3));
    }

    @Test
    void discrepanciesCountsAndHandoversAreReadWithWhatTheyRestOn() {
        Discrepancies.Filter all = Discrepancies.Filter.open(null, null, false, 0, 50);
        List<Discrepancies.Discrepancy> open = CUSTODIAN.read(db -> new Discrepancies().list(db, all, LATE));
        assertThat(open).isNotEmpty().allMatch(d -> d.owner().equals("sdf"));
        Instant muchLater = LATE.plusSeconds(90L * 86_400);
        Discrepancies.Filter late = Discrepancies.Filter.open("sdf", null, true, 0, 50);
        List<Discrepancies.Discrepancy> overdue = CUSTODIAN.read(db -> new Discrepancies().list(db, late, muchLater));
        assertThat(overdue).hasSameSizeAs(open);
        List<Discrepancies.Owed> owed = CUSTODIAN.read(db -> new Discrepancies().byOwner(db, LATE));
        assertThat(owed).extracting(Discrepancies.Owed::open).containsExactly(open.size());
        Optional<Discrepancies.Noted> noted = CUSTODIAN.read(
                db -> new Discrepancies().find(db, open.getFirst().discrepancy()));
        assertThat(noted).isPresent();
        assertThat(CUSTODIAN
                        .read(db -> new Evidence().findCount(db, COUNT))
                        .orElseThrow()
                        .seen())
                .hasSize(8);
        Evidence.Handover handover =
                ESCORT.read(db -> new Evidence().findHandover(db, HANDOVER)).orElseThrow();
        assertThat(handover.lines())
                .extracting(Evidence.Line::verdict)
                .containsExactly(
                        HandoverFact.Verdict.ACCEPTED, HandoverFact.Verdict.ACCEPTED, HandoverFact.Verdict.QUERIED);
        assertThat(handover.acts()).hasSize(2);
        List<Evidence.Claim> claims = CUSTODIAN.read(db -> new Evidence().claims(db, null, Moment.of(LATE), 10));
        assertThat(claims).isEmpty();
    }

    @Test
    void theRollOfAnAuthorityCountsItsUnaccountedToo() {
        Roll roll = CUSTODIAN.read(db -> new Rolls().roll(db, Whose.authority("sdf"), Moment.of(LATE), 0, 100));
        assertThat(roll.byKind()).isEqualTo(Map.of(AccountKind.HELD, 7, AccountKind.UNACCOUNTED, 1));
        assertThat(CUSTODIAN
                        .read(db ->
                                new Rolls().roll(db, Whose.account(GHWAYRAN), Moment.of(START.minusSeconds(1)), 0, 1))
                        .number())
                .isZero();
    }
}
