package org.amana.platform.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amana.platform.journal.Memory;
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
}
