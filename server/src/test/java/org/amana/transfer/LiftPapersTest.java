package org.amana.transfer;

import static org.amana.transfer.Operation.CARRIER;
import static org.amana.transfer.Operation.CELL;
import static org.amana.transfer.Operation.MINISTRY;
import static org.amana.transfer.Operation.SDF;
import static org.amana.transfer.Operation.accepts;
import static org.amana.transfer.Operation.boards;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.justice.HoldFact;
import org.amana.justice.Holding;
import org.amana.law.Lane;
import org.amana.law.LawFact;
import org.amana.law.StatingFitness;
import org.amana.platform.documents.Bilingual;
import org.amana.platform.documents.Block;
import org.amana.platform.documents.Document;
import org.amana.platform.journal.Speaker;
import org.amana.platform.pages.Names;
import org.amana.platform.time.Uuids;
import org.amana.platform.web.Language;
import org.amana.platform.web.Texts;
import org.amana.register.Describing;
import org.amana.register.HandoverFact;
import org.amana.register.PersonFact;
import org.amana.testing.ReadAs;
import org.amana.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a lift's papers say, and what can never stand on them. */
class LiftPapersTest {

    /** Said of people in holds, health, marks and reasons: whoever finds a paper must find none of it. */
    private static final List<String> NEVER = List.of(
            "military-court",
            "alleged-fighter",
            "rival-clan",
            "clinic-for-epilepsy",
            "burn-scar",
            "informer",
            "another-face");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    private static final Operation OPERATION = new Operation(DATABASE);

    private static final Speaker JUDGE = Operation.speaker("sdf", "INVESTIGATING_JUDGE");

    private final Bilingual words = new Bilingual(new Texts(), new Names() {
        @Override
        public String place(Language language, String code) {
            return code;
        }

        @Override
        public boolean moves(String place) {
            return false;
        }

        @Override
        public String party(Language language, String code) {
            return code;
        }
    });

    @AfterAll
    static void close() {
        OPERATION.close();
    }

    /** Three aboard of four listed, all accepted but one; much is known of each. */
    private static String flown() {
        String lift = OPERATION.plan(12, Lane.ADULT);
        List<UUID> people = OPERATION.held(4);
        people.forEach(person -> OPERATION.born(person, "1990-05-01"));
        OPERATION.prepare(people, Lane.ADULT);
        speakOf(people);
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
                        List.of(
                                boards(people.get(0)),
                                boards(people.get(1)),
                                boards(people.get(2)),
                                new Boarding.BoardingLine(
                                        people.get(3), Line.Loading.NOT_PRODUCED, "informer in the wing", null))));
        OPERATION.pass();
        OPERATION.count(CARRIER, lift, false, 3, 3);
        OPERATION.travel(lift, 3);
        UUID receipt = Uuids.next();
        String received = OPERATION.give(CARRIER, lift, receipt, LiftFact.Stage.RECEIPT, 2);
        OPERATION.taken(
                MINISTRY,
                OPERATION.receiving(
                        lift,
                        receipt,
                        received,
                        List.of(
                                accepts(people.get(0)),
                                accepts(people.get(1)),
                                new HandoverFact.Line(people.get(2), HandoverFact.Verdict.QUERIED, "another-face"))));
        return lift;
    }

    private static void speakOf(List<UUID> people) {
        OPERATION.taken(
                JUDGE,
                OPERATION
                        .rooms
                        .get(Holding.class)
                        .placing(
                                JUDGE,
                                new Holding.Placing(
                                        Uuids.next(),
                                        people.get(0),
                                        HoldFact.Blocks.RELEASE,
                                        "military-court-9",
                                        null,
                                        null,
                                        null,
                                        Instant.parse("2026-01-01T00:00:00Z"),
                                        null)));
        OPERATION.taken(
                JUDGE,
                OPERATION
                        .rooms
                        .get(Holding.class)
                        .placing(
                                JUDGE,
                                new Holding.Placing(
                                        Uuids.next(),
                                        people.get(1),
                                        HoldFact.Blocks.MIXING_WITH,
                                        "alleged-fighter-order",
                                        null,
                                        null,
                                        "rival-clan",
                                        Instant.parse("2026-01-01T00:00:00Z"),
                                        null)));
        OPERATION.taken(
                SDF,
                OPERATION
                        .rooms
                        .get(StatingFitness.class)
                        .decider(
                                SDF,
                                new StatingFitness.Request(List.of(new StatingFitness.Statement(
                                        Uuids.next(),
                                        people.get(2),
                                        LawFact.Fitness.FIT,
                                        null,
                                        "clinic-for-epilepsy",
                                        OPERATION.now(),
                                        Operation.LATER,
                                        null)))));
        OPERATION.taken(
                SDF,
                OPERATION
                        .rooms
                        .get(Describing.class)
                        .asserting(
                                SDF,
                                new Describing.Assertions(
                                        OPERATION.now(),
                                        List.of(
                                                said(
                                                        people.get(0),
                                                        PersonFact.AssertedField.DISTINGUISHING_MARK,
                                                        "burn-scar"),
                                                said(people.get(0), PersonFact.AssertedField.NAME, "Samir Hassan")))));
    }

    private static Describing.Assertion said(UUID person, PersonFact.AssertedField field, String value) {
        return new Describing.Assertion(person, Uuids.next(), field, value, null, "interview", null);
    }

    @Test
    void papersSayWhoAndBetweenWhomAndNothingElseOfAnybody() {
        String lift = flown();
        LiftPaperReads reads = OPERATION.rooms.get(LiftPaperReads.class);
        ReadAs everyone = ReadAs.everyone(DATABASE);
        Instant known = OPERATION.now().latest();
        Document manifest = new LiftPapers(words)
                .manifest(everyone.read(db -> reads.manifest(db, lift)).orElseThrow(), known, false);
        Document receipt = new ReceiptPaper(words)
                .of(
                        everyone.read(db -> reads.receipts(db, lift)).orElseThrow(),
                        leaf -> "https://amana.example/api/v1/ledger/leaves/" + leaf + "/proof",
                        known,
                        false);

        for (Document paper : List.of(manifest, receipt, new LiftPapers(words).captureCard(known, false))) {
            assertThat(paper.toString()).doesNotContain(NEVER).doesNotContain("transfer.paper.");
        }
        assertThat(manifest.toString()).contains("Samir Hassan", "B-7", "C-130 168", "قائمة النقل");
        assertThat(manifest.blocks())
                .filteredOn(Block.NewSheet.class::isInstance)
                .hasSize(1);
        assertThat(persons(manifest)).containsExactly(4L, 4L);
        LiftPaperReads.Receipts all =
                everyone.read(db -> reads.receipts(db, lift)).orElseThrow();
        UUID last = all.receipts().getLast().handover();
        assertThat(all.only(last).receipts())
                .extracting(LiftPaperReads.Receipt::handover)
                .containsExactly(last);
        assertThat(receipt.toString()).contains("queried", "قيد الاستفسار", "attested by this server");
        assertThat(receipt.blocks().stream()
                        .filter(Block.Code.class::isInstance)
                        .map(block -> ((Block.Code) block).content()))
                .hasSize(2)
                .allMatch(address -> address.matches("https://amana\\.example/api/v1/ledger/leaves/\\d+/proof"));
    }

    /** How many register numbers stand in each table of a manifest. */
    private static List<Long> persons(Document paper) {
        return paper.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(block -> ((Block.Table) block)
                        .rows().stream()
                                .filter(row ->
                                        row.cells().getFirst().toString().matches(".*\\d{3} \\d{3} \\d{3}-\\d.*"))
                                .count())
                .toList();
    }

    @Test
    void aLiftThatIsNotFrozenSaysSoOnItsManifest() {
        String lift = OPERATION.plan(12, Lane.ADULT);
        LiftPaperReads reads = OPERATION.rooms.get(LiftPaperReads.class);
        Document manifest = new LiftPapers(words)
                .manifest(
                        ReadAs.everyone(DATABASE)
                                .read(db -> reads.manifest(db, lift))
                                .orElseThrow(),
                        OPERATION.now().latest(),
                        true);
        assertThat(manifest.toString()).contains("Not frozen: do not load from this paper");
        Optional<LiftPaperReads.Manifest> hidden =
                ReadAs.parties(DATABASE, "somebody-else").read(db -> reads.manifest(db, lift));
        assertThat(hidden).isEmpty();
    }
}
