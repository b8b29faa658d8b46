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
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.ledger.Note;
import org.amana.platform.cli.CommandLine.UnusableException;
import org.amana.platform.time.Occurred;
import org.amana.platform.verify.Finding;
import org.amana.platform.verify.Verification;
import org.amana.register.HandingOver;
import org.amana.register.HandoverFact;
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

    /** SHA-256 of "hello\n". */
    private static final String SCAN = "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03";

    @TempDir
    static Path temp;

    private static Path whole;
    private static Path outsiders;

    @BeforeAll
    static void exportARegister() throws Exception {
        Path attachments = Files.createDirectories(temp.resolve("kept/ab"));
        String hash = SCAN;
        Files.writeString(
                Files.createDirectories(attachments.resolveSibling(hash.substring(0, 2)))
                        .resolve(hash.substring(2)),
                "hello\n");
        for (int i = 0; i < 10; i++) {
            new RegisterHistory(REGISTER).play();
            REGISTER.journal.journal().checkpoints().sign();
        }
        signOnPaper(hash);
        REGISTER.journal.journal().checkpoints().sign();
        whole = temp.resolve("whole");
        outsiders = temp.resolve("outsiders");
        write(whole, true);
        write(outsiders, false);
    }

    private static void signOnPaper(String scan) {
        List<UUID> one = REGISTER.open(1);
        UUID handover = UUID.randomUUID();
        Occurred now = Occurred.at(REGISTER.journal.clock().now());
        HandingOver.Offer offer =
                new HandingOver.Offer(handover, "coalition", RegisterFixture.ABOARD, one, now, null, "l-002");
        String agreed = REGISTER.journal
                .taken(RegisterFixture.SDF, REGISTER.handingOver.offering(RegisterFixture.SDF, offer))
                .first(HandoverFact.Offered.class)
                .agreed();
        HandingOver.Answer answer = new HandingOver.Answer(
                handover,
                agreed,
                now,
                List.of(new HandoverFact.Line(one.getFirst(), HandoverFact.Verdict.ACCEPTED, null)),
                new HandingOver.ActDetails(HandoverFact.Method.PAPER_AND_SCAN, null, scan, null));
        REGISTER.journal.taken(
                RegisterFixture.CARRIER, REGISTER.handingOver.answering(RegisterFixture.CARRIER, answer));
    }

    private static Exporter.Written write(Path target, boolean openings) throws IOException, SQLException {
        return new Exporter(DATABASE.database().writer(), () -> Instant.parse("2026-01-22T00:00:00Z"))
                .write(new Exporter.Request(target, openings, Optional.of(temp.resolve("kept")), null));
    }

    private static Verification.Report verify(Path folder) throws IOException {
        return new Verification(folder, List.of(), Optional.empty()).run();
    }

    @Test
    void whatWasWrittenFits() throws IOException, SQLException {
        Verification.Report report = verify(whole);
        assertThat(report.findings()).isEmpty();
        assertThat(report.checkpoints())
                .as("the newest stands in two files and is one")
                .isEqualTo(write(temp.resolve("again"), true).checkpoints());
        Verification.Books books = report.books().orElseThrow();
        assertThat(books.persons()).isEqualTo(10 * 12 + 1);
        assertThat(books.sum()).isZero();
        assertThat(books.balances()).containsEntry("died", 10L).containsEntry("held/coalition/l-001/order-1", 21L);
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
    void aScanThatAnActCitesAndThatIsGoneIsNamedWithTheLeaf() throws IOException {
        Path scan = whole.resolve(ExportLayout.attachment(SCAN));
        byte[] content = Files.readAllBytes(scan);
        Files.delete(scan);
        assertThat(verify(whole).findings())
                .filteredOn(finding -> finding.code().equals("verify.attachment-missing"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).contains(ExportLayout.attachment(SCAN)));
        Files.write(scan, content);
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
