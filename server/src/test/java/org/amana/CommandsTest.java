package org.amana;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amana.platform.cli.Command;
import org.amana.platform.cli.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newcomer types, and what they are told. */
class CommandsTest {

    private record Run(int status, String out, String err) {}

    @TempDir
    Path folder;

    private static Run amana(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Amana.run(
                List.of(arguments),
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"serve", "demo", "plan", "prints", "iris", "itl", "wsq", "export", "verify", "restore", "soak"})
    void helpIsUnderstoodHoweverItIsAskedFor(String command) {
        Run help = amana(command, "--help");
        assertThat(help.status()).isEqualTo(Command.DONE);
        assertThat(help.out()).startsWith("amana " + command);
        assertThat(amana(command, "-h")).isEqualTo(help);
        assertThat(amana("help", command)).isEqualTo(help);
        assertThat(amana("help", command, "--lang", "ar").out()).containsPattern("\\p{IsArabic}{3}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"serve", "demo", "plan", "prints", "iris", "itl", "wsq", "export", "verify", "restore", "soak"})
    void anOptionThatIsNotThereNamesTheNearest(String command) {
        Run run = amana(command, "--lnag", "ar");
        assertThat(run.status()).isEqualTo(Command.UNUSABLE);
        assertThat(run.err()).contains("--lnag", "--lang", "amana " + command + " --help");
    }

    @Test
    void aCommandThatIsNotThereNamesTheNearest() {
        Run run = amana("exprot");
        assertThat(run.status()).isEqualTo(Command.UNUSABLE);
        assertThat(run.err()).contains("Did you mean export?");
        assertThat(amana().out()).contains("serve", "verify");
    }

    @Test
    void aFolderThatCannotBeIsSaidInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Run run = amana("demo", "--headless", "--keep", file.resolve("below").toString());
        assertThat(run.status()).isEqualTo(Command.UNUSABLE);
        assertThat(run.err()).contains("cannot be used as a folder").doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void aPortThatIsTakenIsSaidBeforeAnythingStarts() throws IOException {
        Path data = folder.resolve("data");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            Run run = amana("serve", "--data", data.toString(), "--port", port);
            assertThat(run.status()).isEqualTo(Command.UNUSABLE);
            assertThat(run.err()).contains("Port " + port + " on 127.0.0.1", "--port");
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void aPlanThatWasCutOffSaysWhere() throws IOException {
        Path cut = Files.writeString(folder.resolve("cut.json"), "{\"nights\": 3,\n \"nodes\": [{\"id\": \"A\"");
        Run run = amana("plan", cut.toString());
        assertThat(run.status()).isEqualTo(Command.UNUSABLE);
        assertThat(run.err())
                .contains("cut.json", "line 2, column", "within /nodes/0", "expected more fields or the }")
                .doesNotContain("Source");
    }
}
