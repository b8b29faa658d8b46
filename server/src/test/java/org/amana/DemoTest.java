package org.amana;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amana.demo.run.ArabicReading;
import org.amana.platform.cli.Command;
import org.amana.platform.cli.Console;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, as its user starts it: a real server with its own PostgreSQL, every party through HTTP, the account at the end. */
class DemoTest {

    private static final String SMALL = Path.of(System.getProperty("amana.root", ".."))
            .resolve("scenarios/small")
            .toString();

    private record Run(int status, String out, String err) {}

    private static Run demo(String... options) {
        List<String> arguments = new ArrayList<>(List.of("demo", "--headless"));
        arguments.addAll(List.of(options));
        return amana(arguments);
    }

    private static Run amana(List<String> arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Amana.run(
                arguments,
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The commands of docs/walk.md, in their order. */
    @Test
    void tenPeopleAreAccountedForAndTheirWayCanBeWalked(@TempDir Path folder) throws IOException {
        String data = folder.resolve("data").toString();
        Path export = folder.resolve("out");
        Run run = demo("--scenario", SMALL, "--keep", data);

        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(Command.DONE);
        assertThat(run.out()).doesNotContain("token", "INFO", "published -", "1 plans");
        assertThat(amana(List.of("export", export.toString(), "--data", data)).status())
                .isEqualTo(Command.DONE);
        assertThat(amana(List.of("verify", export.toString())).out()).contains("ALL FITS");
        new Walk(export).check();
        assertThat(run.out())
                .contains("10  held at the start", "7  with the receiver, alive")
                .contains("1 found on arrival", "LIFT-01: 2 sent, 3 received; 1 found aboard")
                .contains("Trial balance: 0", "Everything agrees");
    }

    @Test
    void nobodyWhoMayBeAChildBoardsWhenSomebodyLooksFirst() {
        Run run = demo("--scenario", SMALL, "--screening", "before-boarding", "--lang", "ar");

        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(Command.DONE);
        assertThat(run.out()).contains("ولم يصعد أحد منهم", "كل شيء متفق");
        assertThat(run.out().lines().flatMap(line -> ArabicReading.faults(line).stream()))
                .isEmpty();
    }

    @Test
    @Tag("operation")
    void theWholeOperationIsAccountedFor() {
        Run run = demo("--without-prints");

        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(Command.DONE);
        assertThat(run.out())
                .contains("9,000  held at the start", "5,703  with the receiver, alive")
                .contains("157 found on arrival", "34 lifts:", "Everything agrees");
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        Run run = demo("--screening", "sometimes");

        assertThat(run.status()).isEqualTo(Command.UNUSABLE);
        assertThat(run.err()).contains("--screening sometimes");
    }
}
