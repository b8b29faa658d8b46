package org.amana.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: a log as files, written whole or not at all, and verified from the files alone. */
class E02_LogDirectoryTest {

    private static final NoteSigner SIGNER = NoteSigner.generate("log.example/one", NoteVerifier.Type.ED25519);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Note checkpoint(TestLog log) {
        return Checkpoint.of("log.example/one", log.reader().head()).sign(SIGNER);
    }

    private LogDirectory published(TestLog log) {
        LogDirectory directory = LogDirectory.at(folder);
        directory.publish(log.reader(), log, 0, checkpoint(log));
        return directory;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theFilesAreThoseOfTheStandard() throws IOException {
        published(TestLog.of(600));
        assertThat(files())
                .containsExactly(
                        "checkpoint",
                        "tile/0/000",
                        "tile/0/001",
                        "tile/0/002.p/88",
                        "tile/1/000.p/2",
                        "tile/entries/000",
                        "tile/entries/001",
                        "tile/entries/002.p/88");
    }

    @Test
    void aLogPublishedInSeveralStepsIsThatPublishedAtOnce() {
        TestLog log = new TestLog();
        LogDirectory directory = LogDirectory.at(folder);
        long before = 0;
        for (int size : new int[] {0, 1, 255, 256, 300, 300, 1_100}) {
            while (log.size() < size) {
                log.append(TestLog.entry(log.size()));
            }
            directory.publish(log.reader(), log, before, checkpoint(log));
            before = size;
            assertThat(directory.checkpoint()).isEqualTo(checkpoint(log));
            TreeReader fromFiles = TreeReader.open(size, directory.tiles(size));
            assertThat(fromFiles.head()).isEqualTo(log.headAt(size));
            assertThat(directory.verify(size, List.of(log.headAt(size)))).isEqualTo(new LogVerifier.Fits(size, size));
        }
        TreeReader fromFiles = TreeReader.open(1_100, directory.tiles(1_100));
        assertThat(fromFiles.inclusion(1_099, 1_100).verify(fromFiles.leafHash(1_099), fromFiles.root(1_100)))
                .isEqualTo(ProofVerdict.VALID);
        assertThat(directory.entries(TilePath.entries(4, 76)).get(75)).isEqualTo(TestLog.entry(1_099));
    }

    @Test
    void anEntryAlteredInItsFileIsNamed() throws IOException {
        TestLog log = TestLog.of(600);
        LogDirectory directory = published(log);
        Path bundle = folder.resolve("tile/entries/001");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length - 1] ^= 1;
        Files.write(bundle, bytes);
        byte[] altered = TestLog.entry(511);
        altered[altered.length - 1] ^= 1;
        assertThat(directory.verify(600, List.of(log.headAt(600))))
                .isEqualTo(new LogVerifier.EntryAltered(511, log.reader().leafHash(511), Hash.ofLeaf(altered)));
    }

    @Test
    void whatIsPublishedIsNeverReplacedByAnotherContent() {
        LogDirectory directory = published(TestLog.of(600));
        TestLog other = new TestLog();
        for (int i = 0; i < 600; i++) {
            other.append(TestLog.entry(i + 1));
        }
        assertThatThrownBy(() -> directory.publish(other.reader(), other, 0, checkpoint(other)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("tile/entries/000");
        assertThat(directory.checkpoint()).isEqualTo(checkpoint(TestLog.of(600)));
    }

    @Test
    void aCheckpointOfAnotherTreeOrEntriesOfAnotherLogAreNotPublished() throws IOException {
        TestLog log = TestLog.of(10);
        LogDirectory directory = LogDirectory.at(folder);
        assertThatThrownBy(() -> directory.publish(log.reader(), log, 0, checkpoint(TestLog.of(9))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> directory.publish(
                        log.reader(), (from, count) -> TestLog.of(11).entries.subList(1, 11), 0, checkpoint(log)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("entry 0");
        assertThatThrownBy(() -> directory.publish(log.reader(), (from, count) -> List.of(), 0, checkpoint(log)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsMissingOrOfAnotherLengthIsNotGuessed() throws IOException {
        LogDirectory directory = published(TestLog.of(300));
        assertThatThrownBy(() -> directory.tile(TilePath.full(0, 1))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> LogDirectory.at(folder.resolve("none")).checkpoint())
                .isInstanceOf(UncheckedIOException.class);
        Files.write(folder.resolve("tile/0/000"), new byte[8_191]);
        D01_NoteTest.assertRefused(MalformedException.Reason.BAD_TILE, () -> directory.tile(TilePath.full(0, 0)));
        Files.write(folder.resolve("tile/entries/000"), new byte[1]);
        D01_NoteTest.assertRefused(
                MalformedException.Reason.BAD_BUNDLE, () -> directory.entries(TilePath.entries(0, 256)));
    }
}
