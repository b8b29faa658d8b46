package org.amana.platform.restore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amana.platform.cli.Command;
import org.amana.platform.cli.Console;
import org.amana.platform.export.ExportCommand;
import org.amana.platform.export.Exporter;
import org.amana.platform.postgres.Database;
import org.amana.platform.postgres.EmbeddedPostgres;
import org.amana.platform.postgres.PoolSizes;
import org.amana.platform.postgres.PostgresSettings;
import org.amana.platform.server.Desks;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.verify.VerifyCommand;
import org.amana.register.RegisterFixture;
import org.amana.register.RegisterHistory;
import org.amana.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** From a register into a folder, out of it into another register, and the log is still the same log. */
class RestoreTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    @TempDir
    Path temp;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void aRestoredRegisterSaysWhatTheOldOneSaidAndGoesOn() throws Exception {
        RegisterFixture register = new RegisterFixture(DATABASE);
        new RegisterHistory(register).play();
        String kept = register.journal.journal().checkpoints().sign().toString();
        Path outside = Files.writeString(temp.resolve("kept"), kept);
        register.journal.close();
        Map<String, String> before =
                TableDigests.of(DATABASE.database().owner(), Desks.all().memories());
        Path export = temp.resolve("export");
        new Exporter(DATABASE.database().writer(), PlatformClock.system())
                .write(new Exporter.Request(export, true, Optional.empty(), null));

        Path data = temp.resolve("data");
        run(new RestoreCommand(), Command.DONE, export.toString(), "--data", data.toString());
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data.resolve("postgres"), PostgresSettings.durable());
                Database database = Database.open(postgres.ensureDatabase(Restorer.DATABASE), new PoolSizes(2, 1, 1))) {
            assertThat(TableDigests.of(database.owner(), Desks.all().memories()))
                    .containsExactlyEntriesOf(before);
        }

        Path again = temp.resolve("again");
        run(new ExportCommand(), Command.DONE, again.toString(), "--data", data.toString());
        run(new VerifyCommand(), Command.DONE, again.toString(), "--checkpoint", outside.toString());
        run(new VerifyCommand(), Command.DONE, again.toString(), "--lang", "ar");
        assertThat(Files.readString(again.resolve("journal/000000000000.tsv"))).contains("platform.log-key-changed");
        assertThat(Files.readAllLines(again.resolve("verifier-keys.txt"))).hasSize(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .doesNotContain("verify.")
                .doesNotContain("restore.");

        run(new RestoreCommand(), Command.UNUSABLE, export.toString(), "--data", data.toString());
        run(new VerifyCommand(), Command.UNUSABLE, temp.resolve("nothing").toString());
        run(new VerifyCommand(), Command.UNUSABLE, again.toString(), "--no-such-option");
    }

    private void run(Command command, int status, String... arguments) {
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(command.run(List.of(arguments), new Console(stream, stream)))
                .as(() -> said.toString(StandardCharsets.UTF_8))
                .isEqualTo(status);
    }
}
