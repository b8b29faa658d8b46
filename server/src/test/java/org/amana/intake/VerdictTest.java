package org.amana.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.amana.register.PersonFact;
import org.amana.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VerdictTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    static final IntakeFixture INTAKE = new IntakeFixture(DATABASE);

    private static final UUID AHMAD = INTAKE.enter(
            "V-1",
            PersonFact.Sex.MALE,
            "NAME:arab",
            "أحمد محمود صالح الجبوري",
            "BIRTH",
            "1990",
            "PARTNER_NUMBER:sdf",
            "200-001");
    private static final UUID OMAR = INTAKE.enter(
            "V-2", PersonFact.Sex.MALE, "NAME:latn", "Omar Khalid Yusuf al-Rawi", "PARTNER_NUMBER:sdf", "200 002");

    @AfterAll
    static void close() {
        INTAKE.close();
    }

    private static List<ListFact.RowKept> send(String list) {
        return INTAKE.kept(INTAKE.complete(IntakeFixture.SDF, list).list());
    }

    private static ListFact.RowKept one(String header, String row) {
        return send(header + "\n" + row + "\n").getFirst();
    }

    @Test
    void aNumberOfTheSameIssuerWithTheSameNameInOtherLettersIsKnown() {
        ListFact.RowKept row = one("الرقم;Name;DOB", "٢٠٠٠٠١;Ahmed Mahmoud Saleh AL-JUBOURI;1990");
        assertThat(row.verdict()).isEqualTo(Verdict.KNOWN);
        assertThat(row.candidates()).extracting(Candidate::person).containsExactly(AHMAD);
    }

    @Test
    void theSameNumberWithAnotherNameIsDoubtful() {
        ListFact.RowKept row = one("SDF no,Name,DOB", "200001,Hussein Jasim Karim al-Hadidi,1990");
        assertThat(row.verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(row.candidates().getFirst().reasons())
                .containsExactly("intake.fits.partner-number", "intake.differs.name");
    }

    @Test
    void theSameNameAndBirthIsDoubtfulAndNeverMore() {
        ListFact.RowKept row = one("Name,DOB", "Ahmad Mahmud Salih al-Jaburi,03/04/1990");
        assertThat(row.verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(row.candidates()).extracting(Candidate::person).containsExactly(AHMAD);
    }

    @Test
    void aTagOfOneAndANumberOfAnotherIsDoubtfulBetweenThem() {
        ListFact.RowKept row = one("SDF no,TAG", "200001,V-2");
        assertThat(row.verdict()).isEqualTo(Verdict.DOUBTFUL);
        assertThat(row.why()).isEqualTo("intake.why.keys-disagree");
        assertThat(row.candidates()).extracting(Candidate::person).containsExactlyInAnyOrder(AHMAD, OMAR);
    }

    @Test
    void anotherIssuersSameNumberIsNobodyHere() {
        assertThat(one("ISN,Name", "200001,Ali Hasan").verdict()).isEqualTo(Verdict.NEW);
    }

    @Test
    void aKeyThatStandsTwiceInOneListIsDoubtful() {
        List<ListFact.RowKept> rows = send("TAG,Name\nV-2,Omar Khalid\nV-2,Omar Khaled\n");
        assertThat(rows).extracting(ListFact.RowKept::verdict).containsOnly(Verdict.DOUBTFUL);
        assertThat(rows).extracting(ListFact.RowKept::other).containsExactly(3, 2);
    }

    @Test
    void aRowThatStandsTwiceIsADuplicateWhateverItsNumbering() {
        List<ListFact.RowKept> rows = send("No,Name,DOB\n1,Sami Adel,1988\n2,Sami Adel,1988\n3,Sami Adel,1989\n");
        assertThat(rows)
                .extracting(ListFact.RowKept::verdict)
                .containsExactly(Verdict.NEW, Verdict.DUPLICATE_ROW, Verdict.NEW);
        assertThat(rows.get(1).other()).isEqualTo(2);
    }

    @Test
    void emptyRowsAndTotalsAreAboutNobodyAndTheTotalBecomesAClaim() {
        ImportOutcome.Complete list = INTAKE.complete(
                IntakeFixture.SDF,
                "Name,Place\nSami Adel,North site\n,\nRami Nabil,North site\n\"Total: 1,204\",\nHani Fares,South site\n");
        assertThat(INTAKE.kept(list.list()))
                .extracting(ListFact.RowKept::verdict)
                .containsExactly(Verdict.NEW, Verdict.REJECTED, Verdict.NEW, Verdict.REJECTED, Verdict.NEW);
        assertThat(INTAKE.rows("select t.figure, t.rows_in, c.about, c.figure, c.source from list_total t"
                        + " join claim c using (claim_id) where list_id = '" + list.list() + "'"))
                .containsExactly("1204|2|place:north|1204|list:" + list.list() + "#5");
    }

    @Test
    void aRowThatNamesNobodyIsRejectedAndKeptAndOneWhoseNumberCannotBeReadIsNot() {
        ImportOutcome.Complete list = INTAKE.complete(
                IntakeFixture.SDF, "SDF no,Name,DOB,Note\n,,1990,tall\nxx,,1991,\n,Rami Nabil,1992,\nTotal,1,,\n");
        assertThat(INTAKE.kept(list.list()))
                .extracting(ListFact.RowKept::verdict)
                .containsExactly(Verdict.REJECTED, Verdict.NEW, Verdict.NEW, Verdict.REJECTED);
        ListFact.RowKept nobody = INTAKE.kept(list.list()).getFirst();
        assertThat(nobody.why()).isEqualTo("intake.why.nobody-named");
        assertThat(nobody.cells()).containsExactly("", "", "1990", "tall");
        assertThat(INTAKE.rows("select verdict, why from row_verdict where row_no = 2 and list_id = '" + list.list()
                        + "' union all select rows_in::text, '' from list_total where list_id = '" + list.list() + "'"))
                .containsExactly("REJECTED|intake.why.nobody-named", "2|");
    }

    @Test
    void problemsNameTheColumn() {
        ListFact.RowKept row = one(
                "رقم السجل,Name,DOB,Nat,Facility,Sex", "204 000 000-0,Sami Adel,31/02/1994,Turkestan,Old school,?x");
        assertThat(row.problems())
                .extracting(p -> p.column() + " " + p.code() + " " + p.detail())
                .containsExactly(
                        "1 intake.row.register-number-wrong null",
                        "3 intake.row.birth-impossible null",
                        "4 intake.row.nationality-ambiguous CHN TKM UZB",
                        "5 intake.row.place-ambiguous north south",
                        "6 intake.row.sex-unknown null");
    }
}
