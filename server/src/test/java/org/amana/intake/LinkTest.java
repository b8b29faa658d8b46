package org.amana.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.amana.intake.reading.ListField;
import org.amana.platform.journal.Answer;
import org.amana.register.PersonFact;
import org.amana.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LinkTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    static final IntakeFixture INTAKE = new IntakeFixture(DATABASE);

    @AfterAll
    static void close() {
        INTAKE.close();
    }

    private static LinkingRecords.Deciding because(UUID link) {
        return new LinkingRecords.Deciding(link, "seen together with the file");
    }

    private static UUID propose(UUID list, int row, UUID person, boolean confirm) {
        var proposal = new LinkingRecords.Proposal(null, list, row, person, "the guard knows him", confirm);
        return INTAKE.taken(IntakeFixture.OFFICER, INTAKE.linking.proposing(IntakeFixture.OFFICER, List.of(proposal)))
                .first(LinkFact.Proposed.class)
                .link();
    }

    private static UUID linkOf(UUID list) {
        return UUID.fromString(INTAKE.rows("select link_id from record_link where list_id = '" + list + "'")
                .getFirst());
    }

    @Test
    void undoingIsTheExactInverseOfConfirmingAndTakingOver() {
        UUID person = INTAKE.enter("L-1", PersonFact.Sex.MALE, "NAME:latn", "Yasir Nabil Karim");
        ListFact.RowKept row = INTAKE.kept(INTAKE.complete(
                                IntakeFixture.SDF,
                                "SDF no,Name,الاسم,DOB\n901,Yaser Nabeel Karim,ياسر نبيل كريم,1991\n")
                        .list())
                .getFirst();
        UUID link = linkOf(row.list());
        String before = state(person, link);
        int knownBefore = known("901");

        Answer.Taken taken = INTAKE.taken(
                IntakeFixture.OFFICER,
                INTAKE.linking.confirming(
                        IntakeFixture.OFFICER, because(link), new LinkingRecords.Taking(row.said(), null)));
        assertThat(taken.all(PersonFact.Asserted.class))
                .extracting(PersonFact.Asserted::source)
                .containsOnly("list:" + row.list() + "#2");
        assertThat(name(person, "name_arabic")).isEqualTo("ياسر نبيل كريم");
        assertThat(known("901")).isEqualTo(knownBefore + 1);

        INTAKE.taken(IntakeFixture.OFFICER, INTAKE.linking.undoing(IntakeFixture.OFFICER, because(link)));
        assertThat(state(person, link)).isEqualTo(before);
        assertThat(known("901")).isEqualTo(knownBefore);
        assertThat(INTAKE.rows(
                        "select count(*) from assertion where withdrawn is not null and person_id = '" + person + "'"))
                .containsExactly("4");
    }

    /** Everything that is shown of a person and a link, but for the history of what was decided. */
    private static String state(UUID person, UUID link) {
        return INTAKE.rows(
                        "select name_latin, name_arabic, earliest_birth from person where person_id = '" + person + "'")
                + ""
                + INTAKE.rows("select field, value from assertion where withdrawn is null and person_id = '" + person
                        + "' order by leaf")
                + INTAKE.rows("select status from record_link where link_id = '" + link + "'");
    }

    private static String name(UUID person, String column) {
        return INTAKE.rows("select " + column + " from person where person_id = '" + person + "'")
                .getFirst();
    }

    /** How many rows a list with this number would find known. */
    private static int known(String number) {
        return (int) INTAKE
                .kept(INTAKE.complete(IntakeFixture.SDF, "SDF no,Note\n" + number + "," + UUID.randomUUID() + "\n")
                        .list())
                .stream()
                .filter(row -> row.verdict() == Verdict.KNOWN)
                .count();
    }

    @Test
    void aKnownRowIsLinkedByRuleAndTheRuleCanBeUndone() {
        UUID person = INTAKE.enter("L-2", PersonFact.Sex.MALE);
        UUID list =
                INTAKE.complete(IntakeFixture.SDF, "Tag,Name\nL-2,Hani Sami\n").list();
        assertThat(INTAKE.rows("select person_id, status, by_rule from record_link where list_id = '" + list + "'"))
                .containsExactly(person + "|CONFIRMED|t");
        UUID link = UUID.fromString(INTAKE.rows("select link_id from record_link where list_id = '" + list + "'")
                .getFirst());
        INTAKE.taken(IntakeFixture.OFFICER, INTAKE.linking.undoing(IntakeFixture.OFFICER, because(link)));
        assertThat(INTAKE.rows("select status from record_link where link_id = '" + link + "'"))
                .containsExactly("PROPOSED");
    }

    @Test
    void aRowIsAboutOnePersonAtATimeAndEveryDecisionHasItsMoment() {
        UUID one = INTAKE.enter("L-3", PersonFact.Sex.MALE);
        UUID other = INTAKE.enter("L-4", PersonFact.Sex.MALE);
        UUID list = INTAKE.complete(IntakeFixture.SDF, "Name\nZiad Fares\n,\nTotal\n")
                .list();
        UUID first = propose(list, 2, one, true);
        UUID second = propose(list, 2, other, false);
        var officer = IntakeFixture.OFFICER;
        assertThat(INTAKE.register.journal.refused(officer, INTAKE.linking.confirming(officer, because(second), null)))
                .containsExactly("intake.row-linked");
        assertThat(INTAKE.register.journal.refused(officer, INTAKE.linking.confirming(officer, because(first), null)))
                .containsExactly("intake.link-stands-otherwise");
        assertThat(INTAKE.register.journal.refused(
                        officer, INTAKE.linking.confirming(officer, new LinkingRecords.Deciding(second, " "), null)))
                .containsExactly("intake.rationale-missing");
        assertThat(INTAKE.register.journal.refused(
                        officer,
                        INTAKE.linking.proposing(
                                officer, List.of(new LinkingRecords.Proposal(null, list, 3, one, "x", false)))))
                .containsExactly("intake.row-about-nobody");
        INTAKE.taken(officer, INTAKE.linking.refusing(officer, because(second)));
        INTAKE.taken(officer, INTAKE.linking.undoing(officer, because(first)));
        INTAKE.taken(officer, INTAKE.linking.undoing(officer, because(second)));
        INTAKE.taken(officer, INTAKE.linking.confirming(officer, because(second), null));
    }

    @Test
    void onlyWhatIsAskedForIsTakenOverAndOnlyOnce() {
        UUID person = INTAKE.enter("L-5", PersonFact.Sex.MALE);
        ListFact.RowKept row = INTAKE.kept(
                        INTAKE.complete(IntakeFixture.SDF, "Tag,Name,Nationality\nL-5,Adel Rami,Syrian\n")
                                .list())
                .getFirst();
        UUID link = Objects.requireNonNull(
                UUID.fromString(INTAKE.rows("select link_id from record_link where list_id = '" + row.list() + "'")
                        .getFirst()));
        var taking = new LinkingRecords.Taking(row.said(), Set.of(ListField.NATIONALITY));
        var officer = IntakeFixture.OFFICER;
        INTAKE.taken(officer, INTAKE.linking.takingOver(officer, link, taking));
        assertThat(INTAKE.rows("select field, value from assertion where person_id = '" + person + "'"))
                .containsExactly("NATIONALITY|SYR");
        assertThat(INTAKE.register.journal.refused(officer, INTAKE.linking.takingOver(officer, link, taking)))
                .containsExactly("intake.fields-taken");
    }
}
