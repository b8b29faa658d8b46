package org.amana.transfer;

import static org.amana.transfer.Operation.CARRIER;
import static org.amana.transfer.Operation.CELL;
import static org.amana.transfer.Operation.MINISTRY;
import static org.amana.transfer.Operation.SDF;
import static org.amana.transfer.Operation.accepts;
import static org.amana.transfer.Operation.breaches;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.amana.law.Lane;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Memory;
import org.amana.platform.journal.Rows;
import org.amana.platform.time.Uuids;
import org.amana.register.Account;
import org.amana.register.AccountKind;
import org.amana.register.Books;
import org.amana.register.ConfirmingActs;
import org.amana.register.CountFact;
import org.amana.register.HandingOver;
import org.amana.register.HandoverFact;
import org.amana.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What befalls a lift between leaving and being closed. */
class EnRouteTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    private static final Operation OPERATION = new Operation(DATABASE);

    private String lift = "";
    private List<UUID> people = List.of();

    @AfterAll
    static void close() {
        OPERATION.close();
    }

    @BeforeEach
    void load() {
        lift = OPERATION.plan(12, Lane.ADULT);
        people = OPERATION.held(3);
        people.forEach(person -> OPERATION.born(person, "1990-05-01"));
        OPERATION.prepare(people, Lane.ADULT);
        OPERATION.taken(CELL, OPERATION.adding(lift, people));
        OPERATION.freeze(lift);
        OPERATION.pass();
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
    }

    private UUID receive(List<HandoverFact.Line> lines, HandingOver.@Nullable ActDetails act, Operation on) {
        UUID receipt = Uuids.next();
        String agreed = on.give(CARRIER, lift, receipt, LiftFact.Stage.RECEIPT, 2);
        on.taken(
                act == null ? MINISTRY : CARRIER,
                on.rooms
                        .get(Receiving.class)
                        .decider(
                                act == null ? MINISTRY : CARRIER,
                                new Receiving.Request(lift, receipt, agreed, on.now(), lines, act)));
        return receipt;
    }

    private Reporting.Ending ending(Line.Ending ending, UUID person, @Nullable String report) {
        return new Reporting.Ending(
                lift, Uuids.next(), ending, List.of(person), null, "at the halt", report, OPERATION.now(), null);
    }

    @Test
    void aLiftThatLeavesUncountedLeavesABreach() {
        Answer.Taken departed = OPERATION.taken(CARRIER, OPERATION.departing(lift, 1, true));
        assertThat(breaches(departed)).containsExactly("breach.transfer.departed-anyway");
        assertThat(departed.first(CountFact.DiscrepancyOpened.class).cites())
                .containsExactly("missing:transfer.not-counted-by-two");
    }

    @Test
    void silenceRaisesOneAlarmAndASignOfLifeEndsIt() {
        OPERATION.count(CARRIER, lift, false, 3, 3);
        OPERATION.taken(CARRIER, OPERATION.departing(lift, 1, false));
        SilenceWatch watch = OPERATION.rooms.get(SilenceWatch.class);
        Instant later = OPERATION.journal.clock().now().plus(Duration.ofMinutes(59));
        assertThat(OPERATION.refused(SDF, watch.sweeping(SDF, later))).containsExactly("transfer.nobody-silent");
        Instant tooLate = later.plus(Duration.ofMinutes(2));
        Answer.Taken alarm = OPERATION.taken(SDF, watch.sweeping(SDF, tooLate));
        assertThat(alarm.first(LiftFact.SilenceAlarm.class).lift()).isEqualTo(lift);
        assertThat(OPERATION.refused(SDF, watch.sweeping(SDF, tooLate))).containsExactly("transfer.nobody-silent");
        Answer.Taken sign = OPERATION.taken(
                CARRIER,
                OPERATION
                        .rooms
                        .get(Travelling.class)
                        .signing(CARRIER, new Travelling.Signing(lift, OPERATION.now(), "radio", null)));
        assertThat(sign.all(CountFact.DiscrepancyResolved.class)).hasSize(1);
    }

    @Test
    void whoDiedHasAReportOfTheirOwnOrTheLiftDoesNotBalance() {
        OPERATION.count(CARRIER, lift, false, 3, 3);
        OPERATION.travel(lift, 3);
        Reporting reporting = OPERATION.rooms.get(Reporting.class);
        Answer.Taken died = OPERATION.taken(
                CARRIER, reporting.ending(CARRIER, ending(Line.Ending.DIED, people.get(0), "report-9")));
        assertThat(breaches(died)).containsExactly("breach.register.death-to-report");
        assertThat(OPERATION.account(people.get(0))).isEqualTo(Account.outside(AccountKind.DIED));
        receive(List.of(accepts(people.get(1)), accepts(people.get(2))), null, OPERATION);
        OPERATION.taken(CARRIER, OPERATION.closing(CARRIER, lift, 3, 2));
        assertThat(OPERATION.lift(lift).state()).isEqualTo(LiftState.CLOSED_BALANCED);
    }

    @Test
    void aLiftRefusedAtTheGateGoesBackLawfullyAndTheCarrierAnswersUntilThen() {
        OPERATION.count(CARRIER, lift, false, 3, 3);
        OPERATION.travel(lift, 3);
        RefusingAtTheGate refusing = OPERATION.rooms.get(RefusingAtTheGate.class);
        Answer.Taken refused = OPERATION.taken(
                MINISTRY,
                refusing.refusing(
                        MINISTRY,
                        new RefusingAtTheGate.Request(
                                lift, CampaignFact.RefusalReason.NO_SPACE, null, null, OPERATION.now())));
        assertThat(breaches(refused)).containsExactly("breach.transfer.refused-at-the-gate");
        Instant back = OPERATION.journal.clock().now();
        OPERATION.taken(
                CARRIER,
                refusing.wayBack(
                        CARRIER,
                        new RefusingAtTheGate.WayBack(
                                lift,
                                List.of(new Leg(
                                        3,
                                        "karkh",
                                        "ghwayran",
                                        "coalition",
                                        "C-130",
                                        "168",
                                        12,
                                        back,
                                        back.plusSeconds(7200),
                                        90)),
                                "joint cell order 14")));
        OPERATION.taken(CARRIER, OPERATION.departing(lift, 3, false));
        OPERATION.pass();
        OPERATION.taken(CARRIER, OPERATION.arriving(lift, 3));
        OPERATION.pass();
        assertThat(OPERATION.account(people.get(0)).authority()).isEqualTo("coalition");
        UUID sentAway = Uuids.next();
        String unwilling = OPERATION.give(CARRIER, lift, sentAway, LiftFact.Stage.RETURN, 3);
        OPERATION.taken(
                SDF,
                OPERATION
                        .rooms
                        .get(Receiving.class)
                        .decider(
                                SDF,
                                new Receiving.Request(
                                        lift,
                                        sentAway,
                                        unwilling,
                                        OPERATION.now(),
                                        List.of(new HandoverFact.Line(
                                                people.get(0), HandoverFact.Verdict.RETURNED, "no cell")),
                                        null)));
        assertThat(OPERATION.lift(lift).balance().size(Balance.Part.RETURNED)).isZero();
        assertThat(OPERATION.account(people.get(0)).authority()).isEqualTo("coalition");
        UUID handover = Uuids.next();
        String agreed = OPERATION.give(CARRIER, lift, handover, LiftFact.Stage.RETURN, 3);
        OPERATION.taken(
                SDF,
                OPERATION
                        .rooms
                        .get(Receiving.class)
                        .decider(
                                SDF,
                                new Receiving.Request(
                                        lift,
                                        handover,
                                        agreed,
                                        OPERATION.now(),
                                        people.stream().map(Operation::accepts).toList(),
                                        null)));
        assertThat(OPERATION.account(people.get(0)).place()).isEqualTo("ghwayran");
        OPERATION.taken(CARRIER, OPERATION.closing(CARRIER, lift, 3, 0));
        assertThat(OPERATION.lift(lift).state()).isEqualTo(LiftState.CLOSED_BALANCED);
        assertThat(OPERATION.lift(lift).balance().size(Balance.Part.RETURNED)).isEqualTo(3);
    }

    @Test
    void aReceiverWithoutAmanaActsOnPaperAndConfirmsLater() {
        OPERATION.count(CARRIER, lift, false, 3, 3);
        OPERATION.travel(lift, 3);
        String scan = "ab".repeat(32);
        UUID receipt = receive(
                people.stream().map(Operation::accepts).toList(),
                new HandingOver.ActDetails(null, null, scan, "iq-moj"),
                OPERATION);
        assertThat(OPERATION.account(people.get(0)).authority()).isEqualTo("iq-moj");
        UUID pending = OPERATION.rooms.get(Books.class).findHandover(receipt).orElseThrow().pending().keySet().stream()
                .findFirst()
                .orElseThrow();
        ConfirmingActs confirming = OPERATION.rooms.get(ConfirmingActs.class);
        ConfirmingActs.Request request = new ConfirmingActs.Request(receipt, pending, OPERATION.now());
        assertThat(OPERATION.refused(CARRIER, confirming.decider(CARRIER, request)))
                .containsExactly("register.not-your-act");
        assertThat(OPERATION.refused(SDF, confirming.decider(SDF, request)))
                .as("the sender is no party to the receipt, and does not learn of the act")
                .containsExactly("register.nothing-to-confirm");
        Answer.Taken confirmed = OPERATION.taken(MINISTRY, confirming.decider(MINISTRY, request));
        assertThat(confirmed.all(CountFact.DiscrepancyResolved.class)).hasSize(1);
        assertThat(OPERATION.refused(MINISTRY, confirming.decider(MINISTRY, request)))
                .containsExactly("register.nothing-to-confirm");
    }

    @Test
    void aCorrectionAfterCloseOutSupersedesAndTellsWhoeverHadTheEarlierOne() {
        OPERATION.count(CARRIER, lift, false, 3, 3);
        OPERATION.travel(lift, 3);
        receive(people.stream().map(Operation::accepts).toList(), null, OPERATION);
        OPERATION.taken(CARRIER, OPERATION.closing(CARRIER, lift, 3, 3));
        ClosingOut closing = OPERATION.rooms.get(ClosingOut.class);
        CloseOutFact.Proposed proposed = OPERATION
                .taken(
                        MINISTRY,
                        closing.proposing(
                                MINISTRY,
                                new ClosingOut.Proposing(
                                        lift,
                                        3,
                                        2,
                                        OPERATION.now(),
                                        List.of(new CloseOutFact.Changed(people.get(2), Line.Ending.UNACCOUNTED, null)),
                                        "no such person in the wing",
                                        null)))
                .first(CloseOutFact.Proposed.class);
        CloseOutFact.Closed closed = OPERATION
                .taken(
                        CARRIER,
                        closing.signing(
                                CARRIER, new ClosingOut.Signing(lift, 2, proposed.hash(), OPERATION.now(), null)))
                .first(CloseOutFact.Closed.class);
        assertThat(closed.balanced()).isFalse();
        assertThat(closed.notices()).allMatch(notice -> Integer.valueOf(1).equals(notice.supersedes()));
        OPERATION.taken(
                CARRIER,
                closing.delivering(
                        CARRIER,
                        new ClosingOut.Delivering(
                                lift, closed.notices().getFirst().notice(), "mail-77")));
        assertThat(OPERATION.lift(lift).state()).isEqualTo(LiftState.CLOSED_IN_DISAGREEMENT);
    }

    @Test
    void tablesEqualTheirRebuildFromTheJournal() throws SQLException {
        receiveNothing();
        try (TestDatabase fresh = TestDatabase.create()) {
            Rooms again = new Rooms();
            Rows rows = new Rows();
            OPERATION
                    .journal
                    .journal()
                    .store()
                    .read(0, stored -> again.memories().forEach(memory -> memory.apply(stored.recorded(), rows)));
            try (Connection connection = fresh.database().writer().getConnection()) {
                rows.flush(connection);
            }
            for (Memory memory : again.memories()) {
                if (memory instanceof Books) {
                    continue;
                }
                for (String table : memory.tables()) {
                    assertThat(dump(fresh, table)).as(table).isEqualTo(dump(DATABASE, table));
                }
            }
        }
    }

    private void receiveNothing() {
        OPERATION.count(CARRIER, lift, false, 2, 3);
    }

    private static Map<String, Integer> dump(TestDatabase database, String table) throws SQLException {
        Map<String, Integer> rows = new TreeMap<>();
        try (Connection connection = database.database().writer().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select to_jsonb(t)::text from " + table + " t")) {
            while (result.next()) {
                rows.merge(result.getString(1), 1, Integer::sum);
            }
        }
        return rows;
    }

    @Test
    void aConveyanceWhoseLastPersonEscapedStillArrivesAndIsNoLongerMissed() {
        OPERATION.count(CARRIER, lift, false, 3, 3);
        OPERATION.taken(CARRIER, OPERATION.departing(lift, 1, false));
        OPERATION.pass();
        Reporting reporting = OPERATION.rooms.get(Reporting.class);
        people.forEach(person ->
                OPERATION.taken(CARRIER, reporting.ending(CARRIER, ending(Line.Ending.ESCAPED, person, "report-5"))));
        assertThat(OPERATION.lift(lift).state()).isEqualTo(LiftState.HANDED_OVER);
        OPERATION.taken(CARRIER, OPERATION.arriving(lift, 1));
        OPERATION.taken(CARRIER, OPERATION.departing(lift, 2, false));
        OPERATION.taken(CARRIER, OPERATION.arriving(lift, 2));
        OPERATION.taken(CARRIER, OPERATION.closing(CARRIER, lift, 3, 0));
        assertThat(OPERATION.lift(lift).state()).isEqualTo(LiftState.CLOSED_BALANCED);
    }

    @Test
    void aReportThatSaysNothingIsNone() {
        OPERATION.count(CARRIER, lift, false, 3, 3);
        OPERATION.travel(lift, 3);
        Reporting reporting = OPERATION.rooms.get(Reporting.class);
        OPERATION.taken(CARRIER, reporting.ending(CARRIER, ending(Line.Ending.DIED, people.get(0), " ")));
        receive(List.of(accepts(people.get(1)), accepts(people.get(2))), null, OPERATION);
        assertThat(OPERATION.lift(lift).balance().findings())
                .extracting(Balance.Finding::fault)
                .containsExactly(Balance.Fault.WITHOUT_OWN_REPORT);
    }

    @Test
    void whatBefellSomebodyAfterAProposalIsNotSignedAway() {
        OPERATION.count(CARRIER, lift, false, 3, 3);
        OPERATION.travel(lift, 3);
        UUID queried = people.get(2);
        receive(
                List.of(
                        accepts(people.get(0)),
                        accepts(people.get(1)),
                        new HandoverFact.Line(queried, HandoverFact.Verdict.QUERIED, "another face")),
                null,
                OPERATION);
        ClosingOut closing = OPERATION.rooms.get(ClosingOut.class);
        CloseOutFact.Proposed stale =
                OPERATION.taken(CARRIER, OPERATION.closing(CARRIER, lift, 3, 2)).first(CloseOutFact.Proposed.class);
        Reporting reporting = OPERATION.rooms.get(Reporting.class);
        OPERATION.taken(CARRIER, reporting.ending(CARRIER, ending(Line.Ending.ESCAPED, queried, null)));
        assertThat(OPERATION.refused(MINISTRY, closing.signing(MINISTRY, signing(1, stale.hash()))))
                .containsExactly("transfer.changed-since-proposed");
        CloseOutFact.Proposed fresh =
                OPERATION.taken(CARRIER, OPERATION.closing(CARRIER, lift, 3, 2)).first(CloseOutFact.Proposed.class);
        OPERATION.taken(MINISTRY, closing.signing(MINISTRY, signing(2, fresh.hash())));
        assertThat(OPERATION.lift(lift).state()).isEqualTo(LiftState.CLOSED_IN_DISAGREEMENT);
    }

    private ClosingOut.Signing signing(int version, String hash) {
        return new ClosingOut.Signing(lift, version, hash, OPERATION.now(), null);
    }
}
