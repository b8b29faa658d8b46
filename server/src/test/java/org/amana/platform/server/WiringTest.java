package org.amana.platform.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.amana.platform.journal.Memory;
import org.amana.platform.postgres.Database;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.Test;

class WiringTest {

    @Test
    void memoriesFoldTheJournalInTheOrderInWhichDesksDependOnEachOther() {
        List<String> memories = DeskOrder.sorted(TestServer.get().beans(Memory.class)).stream()
                .map(memory -> memory.getClass().getSimpleName())
                .toList();

        assertThat(memories).containsSubsequence("Users", "Reference", "Books");
    }

    @Test
    void factsAreFoundWhereverTheyStand() {
        assertThat(FactTypes.inPackage("org.amana"))
                .extracting(Class::getName)
                .contains("org.amana.register.CustodyEntry", "org.amana.reference.ReferenceFact$PartyRegistered");
    }

    @Test
    void aStoryThatIsTakenUpAgainGoesOnWhereItsJournalEnds() {
        TestServer server = TestServer.get();
        server.ensurePlace("taken-up-again", "PRISON");
        Database database = server.bean(Database.class);
        Instant first = Instant.parse("2000-01-01T00:00:00Z");
        Instant later = Instant.parse("2100-01-01T00:00:00Z");

        assertThat(ServerWiring.resumed(first, database)).isAfter(first).isBefore(later);
        assertThat(ServerWiring.resumed(later, database)).isEqualTo(later);
    }
}
