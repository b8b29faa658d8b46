package org.amana.register;

import static org.amana.register.RegisterFixture.ABOARD;
import static org.amana.register.RegisterFixture.CARRIER;
import static org.amana.register.RegisterFixture.GHWAYRAN;
import static org.amana.register.RegisterFixture.MINISTRY;
import static org.amana.register.RegisterFixture.SDF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Custody by double entry, through the real journal. */
class CustodyTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    private static final RegisterFixture REGISTER = new RegisterFixture(DATABASE);

    @Test
    void somebodyHandedOverLineByLineStandsInTheReceiversBooks() {
        List<UUID> people = REGISTER.open(3);
        UUID handover = UUID.randomUUID();
        Occurred evening = Occurred.at(Instant.parse("2026-01-20T19:00:00Z"));
        REGISTER.journal.clock().advanceTo(Instant.parse("2026-01-20T20:00:00Z"));
        String agreed = REGISTER.journal
                .taken(
                        SDF,
                        REGISTER.handingOver.offering(
                                SDF,
                                new HandingOver.Offer(handover, "coalition", ABOARD, people, evening, null, "l-001")))
                .first(HandoverFact.Offered.class)
                .agreed();
        List<HandoverFact.Line> lines = List.of(
                new HandoverFact.Line(people.get(0), HandoverFact.Verdict.ACCEPTED, null),
                new HandoverFact.Line(people.get(1), HandoverFact.Verdict.QUERIED, "wears another tag"));
        REGISTER.journal.taken(
                CARRIER,
                REGISTER.handingOver.answering(
                        CARRIER, new HandingOver.Answer(handover, agreed, evening, lines, null)));
        assertThat(account(people.get(0))).isEqualTo(ABOARD);
        assertThat(account(people.get(1))).isEqualTo(GHWAYRAN);
        assertThat(REGISTER.journal.refused(
                        CARRIER,
                        REGISTER.handingOver.answering(
                                CARRIER, new HandingOver.Answer(handover, agreed, evening, lines.subList(0, 1), null))))
                .containsExactly("register.line-answered");
        assertThat(REGISTER.journal.refused(
                        MINISTRY,
                        REGISTER.handingOver.answering(
                                MINISTRY, new HandingOver.Answer(handover, agreed, evening, lines, null))))
                .as("a stranger does not learn that there is such a handover")
                .containsExactly("register.no-such-handover");
    }

    @Test
    void whoeverTakesASiteOverWithoutShowingABasisOwesIt() {
        REGISTER.journal.clock().advanceTo(Instant.parse("2026-01-20T20:00:00Z"));
        List<UUID> people = REGISTER.open(3);
        REGISTER.move(
                SDF, people, Account.held("sdf", "taken-over", "order-1"), Cause.RELOCATION, "2026-01-20T18:30:00Z");
        Speaker ministry = RegisterFixture.speaker("interior-sy", "SITE_CUSTODIAN");
        Answer.Taken taken = REGISTER.journal.taken(
                ministry,
                REGISTER.changingControl.decider(
                        ministry,
                        new ChangingControl.Request(
                                UUID.randomUUID(),
                                "taken-over",
                                "sdf",
                                "interior-sy",
                                Account.NONE_SHOWN,
                                Occurred.at(Instant.parse("2026-01-20T19:00:00Z")),
                                people.subList(0, 2),
                                30,
                                "radio")));
        assertThat(account(people.getFirst())).isEqualTo(Account.held("interior-sy", "taken-over", Account.NONE_SHOWN));
        assertThat(account(people.getLast())).isEqualTo(Account.unaccounted("sdf"));
        CountFact.DiscrepancyOpened owed = taken.all(CountFact.DiscrepancyOpened.class).stream()
                .filter(one -> one.breach().equals("breach.register.basis-none-shown"))
                .findFirst()
                .orElseThrow();
        assertThat(owed.owner()).isEqualTo("interior-sy");
        assertThat(owed.persons()).containsExactlyInAnyOrderElementsOf(people.subList(0, 2));
    }

    @Test
    void anActSaysByWhatItsPersonCameIn() {
        List<UUID> people = REGISTER.open(2);
        REGISTER.journal.clock().advanceTo(Instant.parse("2026-01-20T20:00:00Z"));
        Speaker withKey = new Speaker(SDF.party(), SDF.user(), SDF.role(), null, "PASSKEY");

        assertThat(offered(withKey, people.getFirst(), null)).isEqualTo(HandoverFact.Method.PASSKEY);
        assertThat(offered(withKey, people.getLast(), HandoverFact.Method.PIN)).isEqualTo(HandoverFact.Method.PIN);
        assertThat(offered(SDF, REGISTER.open(1).getFirst(), null)).isEqualTo(HandoverFact.Method.PASSWORD);
        HandingOver.Offer claimed = offer(REGISTER.open(1).getFirst(), HandoverFact.Method.PASSKEY);
        assertThat(REGISTER.journal.refused(SDF, REGISTER.handingOver.offering(SDF, claimed)))
                .as("nobody says passkey who came in without one")
                .containsExactly("register.act-without-passkey");
    }

    private static HandoverFact.Method offered(Speaker by, UUID person, HandoverFact.@Nullable Method method) {
        return REGISTER.journal
                .taken(by, REGISTER.handingOver.offering(by, offer(person, method)))
                .first(HandoverFact.Offered.class)
                .act()
                .method();
    }

    private static HandingOver.Offer offer(UUID person, HandoverFact.@Nullable Method method) {
        Occurred evening = Occurred.at(Instant.parse("2026-01-20T19:00:00Z"));
        return new HandingOver.Offer(
                UUID.randomUUID(),
                "coalition",
                ABOARD,
                List.of(person),
                evening,
                new HandingOver.ActDetails(method, null, null, null),
                "l-001");
    }

    @Test
    void aLateEntryIsPutInItsPlaceAndWhatFollowedIsRestated() {
        UUID person = REGISTER.open(1).getFirst();
        Account hospital = Account.held("sdf", "hasakah-hospital", "order-1");
        REGISTER.journal.clock().advanceTo(Instant.parse("2026-01-21T12:00:00Z"));
        REGISTER.move(SDF, List.of(person), hospital, Cause.RELOCATION, "2026-01-21T10:00:00Z");
        Account alaya = Account.held("sdf", "alaya", "order-1");
        Answer.Taken late = REGISTER.move(SDF, List.of(person), alaya, Cause.RELOCATION, "2026-01-21T08:00:00Z");
        List<CustodyEntry> entries = late.all(CustodyEntry.class);
        assertThat(entries).hasSize(2);
        assertThat(entries.get(1).corrects()).isEqualTo(2);
        assertThat(entries.get(1).debit()).isEqualTo(alaya);
        assertThat(late.all(CountFact.DiscrepancyOpened.class))
                .extracting(CountFact.DiscrepancyOpened::breach)
                .containsExactly("breach.register.history-restated");
        Timeline timeline = REGISTER.books.findPerson(person).orElseThrow().timeline();
        assertThat(timeline.at(Instant.parse("2026-01-21T09:00:00Z"))).isEqualTo(alaya);
        assertThat(timeline.now()).isEqualTo(hospital);
    }

    @Test
    void anIllegalMoveIsRefusedAndNothingIsWritten() {
        UUID person = REGISTER.open(1).getFirst();
        assertThat(REGISTER.journal.refused(
                        SDF,
                        REGISTER.moving.decider(
                                SDF,
                                RegisterFixture.moveRequest(
                                        List.of(person),
                                        RegisterFixture.KARKH,
                                        Cause.RELOCATION,
                                        "2026-01-20T18:30:00Z"))))
                .contains("register.illegal-move");
        assertThat(account(person)).isEqualTo(GHWAYRAN);
    }

    @Test
    void whoWasSaidToBeDeadAndIsNotMayDieLater() {
        UUID person = REGISTER.open(1).getFirst();
        REGISTER.journal.clock().advanceTo(Instant.parse("2026-01-23T12:00:00Z"));
        Account died = Account.outside(AccountKind.DIED);
        REGISTER.move(SDF, List.of(person), died, Cause.DEATH, "2026-01-21T10:00:00Z");
        REGISTER.journal.taken(
                SDF,
                REGISTER.correcting.proposing(
                        SDF,
                        new Correcting.Proposal(
                                UUID.randomUUID(),
                                "another man of that name",
                                List.of(new CorrectionFact.Change(person, 2, null, null, null)),
                                Occurred.at(Instant.parse("2026-01-22T10:00:00Z")),
                                null)));
        assertThat(account(person)).isEqualTo(GHWAYRAN);
        Answer.Taken later = REGISTER.move(SDF, List.of(person), died, Cause.DEATH, "2026-01-23T10:00:00Z");
        assertThat(later.first(PersonFact.RemainsMoved.class).seq()).isEqualTo(2);
    }

    private static Account account(UUID person) {
        return REGISTER.books.findPerson(person).orElseThrow().account();
    }
}
