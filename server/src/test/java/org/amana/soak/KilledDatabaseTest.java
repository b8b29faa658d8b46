package org.amana.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.NotRecordedException;
import org.amana.platform.journal.Speaker;
import org.amana.platform.postgres.Database;
import org.amana.platform.postgres.EmbeddedPostgres;
import org.amana.platform.postgres.PoolSizes;
import org.amana.platform.postgres.PostgresSettings;
import org.amana.testing.TestJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL is killed under a register that runs: it comes back, and so does the writer. */
class KilledDatabaseTest {

    private static final Speaker SPEAKER = new Speaker("sdf", UUID.randomUUID(), "SITE_CUSTODIAN", null);
    private static final int CLIENTS = 4;
    private static final int COMMANDS = 120;

    @TempDir
    Path folder;

    private final CommitCutTest.Numbers numbers = new CommitCutTest.Numbers();
    private final Map<String, UUID> acknowledged = new ConcurrentHashMap<>();

    @Test
    void theWriterReadsAnewAndAnswersWhoeverWaitsByTheirKeys() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, PostgresSettings.durable())
                        .supervised();
                Database database = Database.open(server.ensureDatabase("amana"), new PoolSizes(2, 6, 1))) {
            database.migrate();
            try (TestJournal journal =
                    TestJournal.over(database.writer(), Set.of(CommitCutTest.Counted.class), List.of(numbers))) {
                List<CompletableFuture<Void>> clients = new ArrayList<>();
                for (int client = 0; client < CLIENTS; client++) {
                    String name = "client-" + client + "-";
                    clients.add(CompletableFuture.runAsync(
                            () -> work(journal, name), Thread.ofPlatform().name(name)::start));
                }
                for (int kill = 1; kill <= 2; kill++) {
                    awaitAcknowledged(kill * 40);
                    new ProcessBuilder("kill", "-9", Long.toString(server.pid()))
                            .start()
                            .waitFor();
                }
                CompletableFuture.allOf(clients.toArray(CompletableFuture[]::new))
                        .get(90, TimeUnit.SECONDS);
                everyNumberStandsOnce(journal);
                for (String key : List.copyOf(acknowledged.keySet())) {
                    assertThat(send(journal, key).command()).isEqualTo(acknowledged.get(key));
                }
            }
        }
    }

    private void everyNumberStandsOnce(TestJournal journal) throws Exception {
        List<Integer> read = new ArrayList<>();
        journal.journal().store().read(0, stored -> {
            if (stored.recorded().fact() instanceof CommitCutTest.Counted counted) {
                read.add(counted.number());
            }
        });
        assertThat(read)
                .hasSize(CLIENTS * COMMANDS)
                .isEqualTo(numbers.numbers)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private void awaitAcknowledged(int count) throws InterruptedException {
        while (acknowledged.size() < count) {
            Thread.sleep(5);
        }
    }

    private void work(TestJournal journal, String name) {
        for (int n = 0; n < COMMANDS; n++) {
            acknowledged.put(name + n, send(journal, name + n).command());
        }
    }

    private Answer.Taken send(TestJournal journal, String key) {
        while (true) {
            try {
                return (Answer.Taken) journal.send(
                        SPEAKER, key, recorded -> Decision.accept(new CommitCutTest.Counted(numbers.numbers.size())));
            } catch (NotRecordedException again) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
