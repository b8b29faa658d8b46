package org.amana.transfer;

import static org.amana.transfer.Operation.CARRIER;
import static org.amana.transfer.Operation.CELL;
import static org.amana.transfer.Operation.MINISTRY;
import static org.amana.transfer.Operation.SDF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.law.Lane;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Uuids;
import org.amana.register.HandoverFact;
import org.amana.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may nominate, withdraw, check, recall and say that a notice arrived; and that others do not learn what there is. */
class WhoseWordTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    private static final Operation OPERATION = new Operation(DATABASE);
    private static final Campaigns CAMPAIGNS = OPERATION.rooms.get(Campaigns.class);

    /** Sees every book, and is neither the authority of the campaign nor anybody's custodian. */
    private static final Speaker OTHER_CELL = Operation.speaker("other-cell", "OPERATIONS_OFFICER");

    private static final Speaker STRANGER = Operation.speaker("stranger", "SITE_CUSTODIAN");

    @AfterAll
    static void close() {
        OPERATION.close();
    }

    private static Decider nominating(Speaker speaker, UUID person) {
        return CAMPAIGNS.nominating(
                speaker,
                new Campaigns.Nominating(
                        Operation.CAMPAIGN,
                        "iq-moj",
                        Operation.NIGHT,
                        List.of(new Campaigns.Nominee(person, "karkh", Lane.ADULT, null))));
    }

    private static Decider withdrawing(Speaker speaker, UUID person) {
        return CAMPAIGNS.withdrawing(
                speaker, new Campaigns.Withdrawing(Operation.CAMPAIGN, List.of(person), "heard in court"));
    }

    private static Decider checking(Speaker speaker, UUID person) {
        return CAMPAIGNS.checking(speaker, new Campaigns.Checking(Operation.CAMPAIGN, List.of(person)));
    }

    @Test
    void theAuthorityOfTheCampaignAndTheCustodianNominateWithdrawAndCheck() {
        List<UUID> people = OPERATION.held(2);
        OPERATION.taken(CELL, nominating(CELL, people.get(0)));
        OPERATION.taken(SDF, nominating(SDF, people.get(1)));
        for (UUID person : people) {
            OPERATION.taken(SDF, checking(SDF, person));
            OPERATION.taken(CELL, checking(CELL, person));
            OPERATION.taken(SDF, withdrawing(SDF, person));
        }
    }

    @Test
    void whoSeesThemAndAnswersForNothingIsRefusedPlainlyAndAStrangerLikeForNothing() {
        UUID person = OPERATION.held(1).getFirst();
        OPERATION.taken(CELL, nominating(CELL, person));
        for (Decider decider : List.of(
                nominating(OTHER_CELL, person), withdrawing(OTHER_CELL, person), checking(OTHER_CELL, person))) {
            assertThat(OPERATION.refused(OTHER_CELL, decider)).containsExactly("transfer.not-yours-to-nominate");
        }
        assertThat(OPERATION.refused(STRANGER, nominating(STRANGER, person)))
                .containsExactly("register.no-such-person", "transfer.no-such-campaign");
        assertThat(OPERATION.refused(STRANGER, withdrawing(STRANGER, person)))
                .containsExactly("transfer.no-such-campaign");
        assertThat(OPERATION.refused(STRANGER, checking(STRANGER, person)))
                .containsExactly("transfer.no-such-campaign");
        assertThat(OPERATION.refused(MINISTRY, nominating(MINISTRY, person)))
                .as("the receiver is part of the campaign and still does not see who stands in the sender's books")
                .containsExactly("register.no-such-person");
    }

    @Test
    void aRecallIsTheReceiversTheSendersOrTheAuthoritysAndANoticeIsForWhoeverTellsOrIsTold() {
        String lift = closed();
        CloseOutFact.Notice toReceiver =
                Objects.requireNonNull(OPERATION.lift(lift).closed(), "balanced, so closed by one act")
                        .notices()
                        .stream()
                        .filter(notice -> notice.party().equals("iq-moj"))
                        .findFirst()
                        .orElseThrow();
        Reporting reporting = OPERATION.rooms.get(Reporting.class);
        ClosingOut closing = OPERATION.rooms.get(ClosingOut.class);
        List<UUID> people =
                OPERATION.lift(lift).lines().stream().map(Line::person).toList();
        var recall = new Reporting.Recall(lift, Uuids.next(), people, "no food", Instant.parse("2026-12-01T00:00:00Z"));

        assertThat(OPERATION.refused(OTHER_CELL, reporting.recall(OTHER_CELL, recall)))
                .containsExactly("transfer.not-yours-to-say");
        assertThat(OPERATION.refused(STRANGER, reporting.recall(STRANGER, recall)))
                .containsExactly("transfer.no-such-lift");
        OPERATION.taken(MINISTRY, reporting.recall(MINISTRY, recall));

        var delivery = new ClosingOut.Delivering(lift, toReceiver.notice(), "mail-78");
        assertThat(OPERATION.refused(OTHER_CELL, closing.delivering(OTHER_CELL, delivery)))
                .containsExactly("transfer.not-yours-to-say");
        assertThat(OPERATION.refused(STRANGER, closing.delivering(STRANGER, delivery)))
                .containsExactly("transfer.no-such-notice");
        OPERATION.taken(MINISTRY, closing.delivering(MINISTRY, delivery));
    }

    /** A lift of two people, carried and received whole. */
    private static String closed() {
        String lift = OPERATION.plan(4, Lane.ADULT);
        List<UUID> people = OPERATION.held(2);
        people.forEach(person -> OPERATION.born(person, "1990-05-01"));
        OPERATION.prepare(people, Lane.ADULT);
        OPERATION.taken(CELL, OPERATION.adding(lift, people));
        OPERATION.freeze(lift);
        OPERATION.pass();
        UUID boarding = Uuids.next();
        String agreed = OPERATION.give(SDF, lift, boarding, LiftFact.Stage.BOARDING, 1);
        OPERATION.taken(
                CARRIER,
                OPERATION.boarding(
                        lift,
                        boarding,
                        agreed,
                        people.stream().map(Operation::boards).toList()));
        OPERATION.pass();
        OPERATION.count(CARRIER, lift, false, 2, 2);
        OPERATION.travel(lift, 2);
        UUID receipt = Uuids.next();
        String received = OPERATION.give(CARRIER, lift, receipt, LiftFact.Stage.RECEIPT, 2);
        List<HandoverFact.Line> lines = people.stream().map(Operation::accepts).toList();
        OPERATION.taken(MINISTRY, OPERATION.receiving(lift, receipt, received, lines));
        OPERATION.taken(CARRIER, OPERATION.closing(CARRIER, lift, 2, 2));
        return lift;
    }
}
