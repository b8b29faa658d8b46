package org.amana.platform.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amana.ledger.Note;
import org.amana.platform.cli.CommandLine.UnusableException;
import org.amana.platform.verify.Finding;
import org.amana.platform.verify.Verification;
import org.amana.register.RegisterFixture;
import org.amana.register.RegisterHistory;
import org.amana.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A register is written into a folder, and whoever alters a byte of it is found out. */
class ExportTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    private static final RegisterFixture REGISTER = new RegisterFixture(DATABASE);

    @TempDir
    static Path temp;

    private static Path whole;
    private static Path outsiders;

    @BeforeAll
    static void exportARegister() throws Exception {
        Path attachments = Files.createDirectories(temp.resolve("kept/ab"));
        // SHA-256 of "hello\n", under the name that intake would give it.
        String hash = "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03";
        Files.writeString(
                Files.createDirectories(attachments.resolveSibling(hash.substring(0, 2)))
                        .resolve(hash.substring(2)),
                "hello\n");
        for (int i = 0; i < 10; i++) {
            new RegisterHistory(REGISTER).play();
            REGISTER.journal.journal().checkpoints().sign();
        }
        whole = temp.resolve("whole");
        outsiders = temp.resolve("outsiders");
        write(whole, true);
        write(outsiders, false);
    }

    private static Exporter.Written write(Path target, boolean openings) throws IOException, SQLException {
        return new Exporter(DATABASE.database().writer(), () -> Instant.parse("2026-01-22T00:00:00Z"))
                .write(new Exporter.Request(target, openings, Optional.of(temp.resolve("kept")), null));
    }

    private static Verification.Report verify(Path folder) throws IOException {
        return new Verification(folder, List.of(), Optional.empty()).run();
    }

    @Test
    void whatWasWrittenFits() throws IOException {
        Verification.Report report = verify(whole);
        assertThat(report.findings()).isEmpty();
        Verification.Books books = report.books().orElseThrow();
        assertThat(books.persons()).isEqualTo(10 * 12);
        assertThat(books.sum()).isZero();
        assertThat(books.balances()).containsEntry("died", 10L).containsEntry("held/coalition/l-001/order-1", 20L);
        assertThat(report.covered()).isEqualTo(report.info().orElseThrow().leaves());
    }

    @Test
    void anOutsidersCopyFitsAndHoldsNoRecord() throws IOException {
        assertThat(verify(outsiders).findings()).isEmpty();
        assertThat(verify(outsiders).books()).isEmpty();
        try (Stream<Path> files = Files.walk(outsiders)) {
            assertThat(files.map(p -> outsiders.relativize(p).toString()))
                    .noneMatch(name -> name.startsWith("journal") || name.startsWith("attachments"));
        }
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        Path occupied = Files.createDirectories(temp.resolve("occupied"));
        Files.writeString(occupied.resolve("mine.txt"), "mine");
        assertThatExceptionOfType(UnusableException.class).isThrownBy(() -> write(occupied, true));
        assertThat(occupied.toFile().list()).containsExactly("mine.txt");
        try (Stream<Path> beside = Files.list(temp)) {
            assertThat(beside.map(p -> p.getFileName().toString())).noneMatch(name -> name.startsWith(".occupied"));
        }
    }

    @Test
    void aCheckpointKeptOutsideIsHeldAgainstIt() throws Exception {
        Note kept = REGISTER.journal.journal().checkpoints().sign();
        Path file = Files.writeString(temp.resolve("kept-outside"), kept.toString());
        Verification.Report report = new Verification(whole, List.of(), Optional.of(file)).run();
        assertThat(report.findings()).isEmpty();
        assertThat(report.outside()).isPresent();
    }

    @Test
    void aByteFlippedInAnyFileIsNamed() throws IOException {
        for (Path folder : List.of(whole, outsiders)) {
            List<Path> files;
            try (Stream<Path> tree = Files.walk(folder)) {
                files = tree.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                for (int at : new int[] {0, bytes.length / 2, bytes.length - 1}) {
                    byte[] altered = bytes.clone();
                    altered[at] ^= 1;
                    Files.write(file, altered);
                    String name = folder.relativize(file).toString();
                    List<Finding> findings = verify(folder).findings();
                    assertThat(findings).as("byte %d of %s", at, name).isNotEmpty();
                    if (!name.equals(ExportLayout.SUMS)) {
                        assertThat(findings)
                                .as("byte %d of %s", at, name)
                                .contains(new Finding("verify.file-altered", List.of(name)));
                    }
                }
                Files.write(file, bytes);
            }
        }
    }
}
