package org.amana.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.amana.intake.reading.ListField;
import org.amana.platform.journal.Speaker;
import org.amana.register.Moment;
import org.amana.register.PersonFact;
import org.amana.register.RegisterFixture;
import org.amana.register.Rolls;
import org.amana.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ScopeTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    private static <T> T as(String parties, Function<JdbcClient, T> read) {
        var reader = DATABASE.database().reader();
        var transaction = new TransactionTemplate(new JdbcTransactionManager(reader));
        transaction.setReadOnly(true);
        return Objects.requireNonNull(transaction.execute(status -> {
            JdbcClient database = JdbcClient.create(reader);
            database.sql("select set_config('amana.parties', :p, true)")
                    .param("p", parties)
                    .query()
                    .singleRow();
            return read.apply(database);
        }));
    }

    private static <T> List<T> all(String parties, Function<JdbcClient, List<T>> read) {
        return as(parties, read);
    }

    @Test
    void aSenderSeesItsListsAndFitsOnlyWithPersonsItMaySee() {
        Speaker visitor = RegisterFixture.speaker("icrc", "INSPECTOR");
        IntakeReads reads = new IntakeReads();
        try (var intake = new IntakeFixture(DATABASE)) {
            UUID held = intake.enter("S-1", PersonFact.Sex.MALE);
            UUID theirs = intake.complete(visitor, "Tag,Name\nS-1,Sami Adel\n,Rami Nabil\n")
                    .list();
            UUID own = intake.complete(IntakeFixture.SDF, "Tag,Name\nS-1,Sami Adel\nS-9,Nobody Yet\n")
                    .list();

            assertThat(all("icrc", db -> reads.lists(db, 9)))
                    .extracting(ListStatus::list)
                    .containsExactly(theirs);
            assertThat(all("icrc", db -> reads.rows(db, theirs, null, 0, 9)))
                    .extracting(RecordView::verdict)
                    .containsExactly(Verdict.NEW, Verdict.NEW);
            assertThat(all("icrc", db -> reads.rows(db, theirs, null, 0, 9)))
                    .allMatch(row -> row.candidates().isEmpty() && row.links().isEmpty());
            assertThat(all("icrc", db -> reads.rows(db, own, null, 0, 9))).isEmpty();

            List<RecordView> rows = as("sdf", db -> reads.rows(db, own, Verdict.KNOWN, 0, 9));
            assertThat(rows).hasSize(1);
            assertThat(rows.getFirst().candidates())
                    .extracting(RecordView.Fit::person)
                    .containsExactly(held);
            assertThat(rows.getFirst().links())
                    .extracting(RecordView.Link::status)
                    .containsExactly("CONFIRMED");

            assertThat(all("*", db -> reads.lists(db, 9))).hasSize(2);
            assertThat(as("*", db -> reads.list(db, theirs)).orElseThrow().verdicts())
                    .containsEntry(Verdict.KNOWN, 1);
            assertThat(all("", db -> reads.lists(db, 9))).isEmpty();
        }
    }

    @Test
    void whatDiffersBetweenTwoListsAndTheRoll() {
        ChangeLists changes = new ChangeLists(new Rolls());
        try (var intake = new IntakeFixture(DATABASE)) {
            intake.enter("C-1", PersonFact.Sex.MALE);
            UUID gone = intake.enter("C-2", PersonFact.Sex.MALE);
            UUID before = intake.complete(
                            IntakeFixture.SDF,
                            "Tag,Name,DOB\nC-1,Sami Adel,1990\nC-2,Rami Nabil,1991\n,Hani Fares,1992\n")
                    .list();
            UUID now = intake.complete(
                            IntakeFixture.SDF,
                            "Name,DOB,Tag\nSami Adel,1989,C-1\nHani  FARES,1992,\nZiad Karim,1993,C-7\n")
                    .list();
            ChangeList list = as("sdf", db -> changes.since(db, now, before, 10));
            assertThat(List.of(list.added(), list.gone(), list.changed(), list.same()))
                    .containsExactly(1, 1, 2, 0);
            assertThat(list.changes().getFirst().differences())
                    .containsExactly(new ChangeList.Difference(ListField.BIRTH, null, "1990", "1989"));
            assertThat(list.departures()).extracting(ChangeList.Gone::row).containsExactly(3);

            ChangeList roll = as(
                    "sdf",
                    db -> changes.againstRoll(
                            db,
                            now,
                            "ghwayran",
                            new Moment(IntakeFixture.AS_OF.plusSeconds(1), RegisterFixture.START.plusSeconds(9)),
                            10));
            assertThat(roll.departures()).extracting(ChangeList.Gone::person).contains(gone);
            assertThat(roll.added()).isEqualTo(2);
        }
    }
}
