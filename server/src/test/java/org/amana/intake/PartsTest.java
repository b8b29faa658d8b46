package org.amana.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.amana.platform.journal.Rows;
import org.amana.register.PersonFact;
import org.amana.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PartsTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    private static final ImportRequest REQUEST = ImportRequest.of("long.csv", IntakeFixture.AS_OF);

    private static byte[] list(int rows) {
        Random random = new Random(rows);
        StringBuilder list = new StringBuilder("SDF no,Name,DOB\n");
        for (int i = 0; i < rows; i++) {
            list.append(i).append(",Sami Adel ").append(Integer.toString(random.nextInt(), 36));
            list.append(',').append(1950 + i % 50).append('\n');
        }
        list.append("Total,").append(rows).append(",\n");
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anImportThatWasBrokenOffGoesOnAndNothingIsDoubledOrLost() throws Exception {
        byte[] list = list(12_000);
        List<String> whole;
        try (var intake = new IntakeFixture(DATABASE)) {
            intake.enter("P-1", PersonFact.Sex.MALE, "PARTNER_NUMBER:sdf", "11500");
            assertThatThrownBy(() -> intake.send(IntakeFixture.SDF, "night", REQUEST, list, "/3"))
                    .isInstanceOf(IntakeFixture.SenderDiedException.class);
            assertThat(intake.rows("select completed, (select count(*) from source_record) from intake_list"))
                    .containsExactly("null|10000");
        }
        try (var intake = new IntakeFixture(DATABASE)) {
            ImportOutcome resumed = intake.send(IntakeFixture.SDF, "night", REQUEST, list);
            assertThat(resumed).isInstanceOf(ImportOutcome.Complete.class);
            assertThat(((ImportOutcome.Complete) resumed).repeated()).isFalse();
            assertThat(intake.rows("select completed is not null, rows_sent from intake_list"))
                    .containsExactly("t|12001");
            assertThat(intake.rows("select verdict, count(*) from row_verdict group by 1 order by 1"))
                    .containsExactly("KNOWN|1", "NEW|11999", "REJECTED|1");

            ImportOutcome again = intake.send(IntakeFixture.SDF, "night", REQUEST, list);
            assertThat(((ImportOutcome.Complete) again).repeated()).isTrue();
            assertThat(intake.send(IntakeFixture.SDF, "night", REQUEST, list(12_001)))
                    .isEqualTo(new ImportOutcome.Conflict("night"));
            assertThat(intake.send(
                            IntakeFixture.SDF, "night", ImportRequest.of("another.csv", IntakeFixture.AS_OF), list))
                    .isEqualTo(new ImportOutcome.Conflict("night"));
            assertThat(intake.rows("select count(*) from intake_list")).containsExactly("1");
            whole = tables(intake);
        }
        rebuild(whole);
    }

    /** The tables are what the journal says: emptied and folded anew, they are the same. */
    private static void rebuild(List<String> whole) throws Exception {
        try (var intake = new IntakeFixture(DATABASE);
                var connection = DATABASE.database().owner().getConnection();
                var statement = connection.createStatement()) {
            List<String> all = new ArrayList<>(intake.memory.tables());
            all.addAll(intake.register.books.tables());
            statement.execute("truncate " + String.join(", ", all));
            var rows = new Rows();
            intake.memory.clear();
            intake.register.books.clear();
            intake.register.journal.journal().store().read(0, stored -> {
                intake.register.books.apply(stored.recorded(), rows);
                intake.memory.apply(stored.recorded(), rows);
            });
            rows.flush(connection);
            assertThat(tables(intake)).isEqualTo(whole);
        }
    }

    private static List<String> tables(IntakeFixture intake) {
        List<String> all = new ArrayList<>();
        for (String table : intake.memory.tables()) {
            all.add(table + " "
                    + intake.rows(
                            "select count(*), md5(string_agg(t::text, '|' order by t::text)) from " + table + " t"));
        }
        return all;
    }
}
