package org.amana.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledOwnerTest {

    private static final int ROWS_BEFORE_THE_KILL = 200;

    @TempDir
    Path temp;

    private Process owner;
    private BufferedReader said;
    private long postmaster;

    @BeforeEach
    void startAnotherProcessThatOwnsTheServer() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        owner = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AcknowledgingWriter.class.getName(),
                        data().toString())
                .redirectError(temp.resolve("owner.log").toFile())
                .start();
        said = owner.inputReader(StandardCharsets.UTF_8);
        var first = said.readLine();
        assertThat(first)
                .as(() -> "the owner says " + contentOf(temp.resolve("owner.log")))
                .startsWith("pid ");
        postmaster = Long.parseLong(first.substring("pid ".length()));
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        owner.destroyForcibly().waitFor();
        assertThatTheClusterIsLeftWithin(Duration.ofSeconds(10));
    }

    @Test
    void whenItsOwnerIsKilledTheServerGoesAndEveryAcknowledgedRowStays() throws Exception {
        var acknowledged = readUntil(ROWS_BEFORE_THE_KILL);
        killOwner();
        acknowledged = Math.max(acknowledged, readToTheEnd());

        assertThatTheClusterIsLeftWithin(Duration.ofSeconds(10));
        assertThatNoneIsLost(acknowledged);
    }

    @Test
    void whenServerAndOwnerAreKilledTogetherEveryAcknowledgedRowStays() throws Exception {
        var acknowledged = readUntil(ROWS_BEFORE_THE_KILL);
        Commands.signal("KILL", postmaster);
        killOwner();

        assertThatNoneIsLost(Math.max(acknowledged, readToTheEnd()));
    }

    @Test
    void whileItsOwnerLivesAnotherProcessIsRefused() {
        assertThatExceptionOfType(PostgresException.class)
                .isThrownBy(() -> EmbeddedPostgres.start(data(), PostgresSettings.durable()))
                .withMessageContaining("Another Amana is running");
    }

    /** By a signal: Java's own way to destroy a process also closes the stream that still holds what was acknowledged. */
    private void killOwner() throws Exception {
        Commands.signal("KILL", owner.pid());
        assertThat(owner.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private Path data() {
        return temp.resolve("data");
    }

    private void assertThatNoneIsLost(long acknowledged) throws Exception {
        try (var server = EmbeddedPostgres.start(data(), PostgresSettings.durable())) {
            assertThat(Sql.strings(server, "select count(*) from acknowledged where number <= " + acknowledged))
                    .containsExactly(Long.toString(acknowledged));
            assertThat(acknowledged).isGreaterThanOrEqualTo(ROWS_BEFORE_THE_KILL);
        }
    }

    private void assertThatTheClusterIsLeftWithin(Duration limit) throws Exception {
        var processes = new ClusterProcesses(data().resolve("cluster"));
        var deadline = System.nanoTime() + limit.toNanos();
        while (!processes.alive().isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertThat(processes.alive()).isEmpty();
    }

    private long readUntil(long number) throws IOException {
        var last = 0L;
        while (last < number) {
            last = Long.parseLong(said.readLine());
        }
        return last;
    }

    /** The kill may cut the last line short: such a number was not acknowledged to anybody. */
    private long readToTheEnd() throws IOException {
        var rest = new StringBuilder();
        for (var character = said.read(); character >= 0; character = said.read()) {
            rest.append((char) character);
        }
        var whole = rest.substring(0, rest.lastIndexOf("\n") + 1);
        return whole.lines().mapToLong(Long::parseLong).max().orElse(0);
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
