package org.amana.platform.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amana.platform.journal.Memory;
import org.amana.platform.server.Desks;
import org.amana.register.RegisterFixture;
import org.amana.register.RegisterHistory;
import org.amana.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every table is laid out from the journal and from nothing else. */
class ProjectionRebuildTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    @BeforeAll
    static void playSomeDays() {
        RegisterFixture register = new RegisterFixture(DATABASE);
        new RegisterHistory(register).play();
        new RegisterHistory(register).play();
        register.journal.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, ProjectionRebuild.FACTS_AT_ONCE})
    void aProjectionRebuiltFromZeroEqualsTheTables(int factsAtOnce) throws SQLException {
        Desks desks = Desks.all();
        Map<String, String> before = TableDigests.of(DATABASE.database().owner(), desks.memories());
        new ProjectionRebuild(DATABASE.database().owner(), desks.codec(), desks.memories(), factsAtOnce).run();
        assertThat(TableDigests.of(DATABASE.database().owner(), desks.memories()))
                .containsExactlyEntriesOf(before);
    }

    @Test
    void theHistoryFillsTheTablesOfTheRegister() throws SQLException {
        List<String> empty = new ArrayList<>();
        for (Memory memory : Desks.all().memories()) {
            if (memory.getClass().getPackageName().equals("org.amana.register")) {
                TableDigests.of(DATABASE.database().owner(), List.of(memory)).forEach((table, digest) -> {
                    if (digest.startsWith("0 ")) {
                        empty.add(table);
                    }
                });
            }
        }
        assertThat(empty).isEmpty();
    }
}
