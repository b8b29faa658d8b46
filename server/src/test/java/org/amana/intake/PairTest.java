package org.amana.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Speaker;
import org.amana.register.PersonFact;
import org.amana.register.RegisterFixture;
import org.amana.testing.ReadAs;
import org.amana.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same person on two lists before anybody is in the books. */
class PairTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    static final IntakeFixture INTAKE = new IntakeFixture(DATABASE);
    private static final Speaker VISITOR = RegisterFixture.speaker("icrc", "INSPECTOR");

    @AfterAll
    static void close() {
        INTAKE.close();
    }

    private static UUID send(Speaker speaker, String list) {
        return INTAKE.complete(speaker, list).list();
    }

    private static List<PairView> pairs(String party, UUID list) {
        ReadAs viewer = party.equals("*") ? ReadAs.everyone(DATABASE) : ReadAs.parties(DATABASE, party.split(","));
        return viewer.read(database -> new PairReads().ofList(database, list, null, 0, 100));
    }

    private static PairingRows pairing() {
        return new PairingRows(INTAKE.register.books, INTAKE.memory);
    }

    private static PairingRows.Deciding because(PairView pair) {
        return new PairingRows.Deciding(pair.pair(), "the same father's name and scar");
    }

    @Test
    void rowsThatFitByNumberOrByNameAndBirthArePairedAndOthersAreNot() {
        UUID one =
                send(IntakeFixture.SDF, "ISN,Name,DOB\n55-01,Sami Adel,1990\n,Ziad Karim Fares,1985\n,Rami Nabil,\n");
        UUID two = send(
                VISITOR,
                "Name,ISN,DOB\nSomebody Else,5501,\nزياد كريم فارس,,03/04/1985\nRami Nabil,,1970\nZiad Karim,,1999\n");
        assertThat(INTAKE.kept(two)).extracting(ListFact.RowKept::verdict).containsOnly(Verdict.NEW);
        List<PairView> pairs = pairs("*", one);
        assertThat(pairs)
                .extracting(PairView::row, PairView::otherRow, PairView::reasons, PairView::status)
                .containsExactly(
                        tuple(2, 2, List.of("intake.fits.partner-number"), "PROPOSED"),
                        tuple(3, 3, List.of("intake.fits.name-and-birth"), "PROPOSED"));
        assertThat(pairs.getFirst().cells()).contains("Somebody Else");
        assertThat(pairs.getFirst().otherCells()).contains("Sami Adel");
        assertThat(pairs("*", two)).isEqualTo(pairs);
        assertThat(pairs("icrc,sdf", two)).hasSize(2);
        for (String party : List.of("sdf", "icrc", "another-force")) {
            assertThat(pairs(party, one)).isEmpty();
            assertThat(pairs(party, two)).isEmpty();
        }
    }

    @Test
    void twoRowsOfOneListAndRowsThatAreDecidedAreNotPaired() {
        INTAKE.enter("P-7", PersonFact.Sex.MALE, "NAME:latn", "Hani Fares Omar");
        send(IntakeFixture.SDF, "Tag,ISN,Name,DOB\nP-7,77-01,Hani Fares Omar,1991\n");
        UUID later =
                send(VISITOR, "ISN,Name,DOB\n7701,Hani Fares Omar,1991\n,Adel Sami Nur,1970\n,Adel Sami Noor,1970\n");
        assertThat(pairs("*", later)).isEmpty();
    }

    @Test
    void whatIsSaidOfOneRowIsProposedForTheOtherAndNoMore() {
        UUID one = send(IntakeFixture.SDF, "ISN,Name\n88-01,Yasir Nabil\n");
        UUID two = send(VISITOR, "ISN,Name\n8801,Yaser Nabeel\n");
        PairView pair = pairs("*", two).getFirst();
        UUID person = INTAKE.enter("P-8", PersonFact.Sex.MALE);
        INTAKE.taken(
                IntakeFixture.OFFICER,
                INTAKE.linking.proposing(
                        IntakeFixture.OFFICER,
                        List.of(new LinkingRecords.Proposal(null, one, 2, person, "his own word", true))));
        Answer.Taken confirmed =
                INTAKE.taken(IntakeFixture.OFFICER, pairing().confirming(IntakeFixture.OFFICER, because(pair)));
        assertThat(confirmed.all(LinkFact.Proposed.class))
                .extracting(LinkFact.Proposed::list, LinkFact.Proposed::row, LinkFact.Proposed::person)
                .containsExactly(tuple(two, 2, person));
        PairView shown = pairs("*", two).getFirst();
        assertThat(shown.status()).isEqualTo("CONFIRMED");
        assertThat(shown.decisions()).extracting(RecordView.Decision::decision).containsExactly("CONFIRMED");
        INTAKE.taken(IntakeFixture.OFFICER, pairing().undoing(IntakeFixture.OFFICER, because(pair)));
        assertThat(pairs("*", two).getFirst().status()).isEqualTo("PROPOSED");
        INTAKE.taken(IntakeFixture.OFFICER, pairing().refusing(IntakeFixture.OFFICER, because(pair)));
        assertThat(pairs("*", two).getFirst().status()).isEqualTo("REFUSED");
    }

    @Test
    void aLinkConfirmedLaterIsProposedForThePairedRow() {
        UUID one = send(IntakeFixture.SDF, "ISN,Name\n99-01,Omar Adel\n");
        UUID two = send(VISITOR, "ISN,Name\n9901,Omer Adel\n");
        PairView pair = pairs("*", two).getFirst();
        INTAKE.taken(IntakeFixture.OFFICER, pairing().confirming(IntakeFixture.OFFICER, because(pair)));
        UUID person = INTAKE.enter("P-9", PersonFact.Sex.MALE);
        UUID link = INTAKE.taken(
                        IntakeFixture.OFFICER,
                        INTAKE.linking.proposing(
                                IntakeFixture.OFFICER,
                                List.of(new LinkingRecords.Proposal(null, two, 2, person, "his own word", false))))
                .first(LinkFact.Proposed.class)
                .link();
        Answer.Taken confirmed = INTAKE.taken(
                IntakeFixture.OFFICER,
                INTAKE.linking.confirming(
                        IntakeFixture.OFFICER, new LinkingRecords.Deciding(link, "photograph compared"), null));
        assertThat(confirmed.first(LinkFact.Proposed.class).list()).isEqualTo(one);
    }

    @Test
    void aDecisionNeedsAReasonAndAPairThatWaitsForIt() {
        send(IntakeFixture.SDF, "ISN,Name\n66-01,Omar Adel\n");
        PairView pair = pairs("*", send(VISITOR, "ISN,Name\n6601,Omer Adel\n")).getFirst();
        assertThat(refused(new PairingRows.Deciding(pair.pair(), " "))).isEqualTo("intake.rationale-missing");
        assertThat(refused(new PairingRows.Deciding(UUID.randomUUID(), "why"))).isEqualTo("intake.no-such-pair");
        INTAKE.taken(IntakeFixture.OFFICER, pairing().refusing(IntakeFixture.OFFICER, because(pair)));
        assertThat(refused(because(pair))).isEqualTo("intake.pair-stands-otherwise");
    }

    private static String refused(PairingRows.Deciding deciding) {
        return INTAKE.register
                .journal
                .refused(IntakeFixture.OFFICER, pairing().confirming(IntakeFixture.OFFICER, deciding))
                .getFirst();
    }
}
