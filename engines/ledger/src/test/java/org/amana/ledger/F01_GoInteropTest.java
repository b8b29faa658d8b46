package org.amana.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE UNDER TEST: a published log is read by the packages of Go's checksum database, and their notes by us. */
class F01_GoInteropTest {

    private static final int SIZE = 70_000;
    private static final int[] SIZES = {1, 2, 127, 128, 255, 256, 257, 35_000, 65_535, 65_536, 65_537, SIZE};
    private static final Path PROGRAM = Path.of("src", "test", "go", "check.go");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void goReadsOurLogAndWeReadItsNote() throws Exception {
        assumeGo();
        TestLog log = TestLog.of(SIZE);
        NoteSigner signer = NoteSigner.generate("log.example/go", NoteVerifier.Type.ED25519);
        Path directory = folder.resolve("log");
        Note checkpoint = Checkpoint.of("log.example/go", log.reader().head()).sign(signer);
        LogDirectory.at(directory).publish(log.reader(), log, 0, checkpoint);
        Path cases = Files.write(folder.resolve("cases"), cases(log.reader()));

        String verifierKey = signer.verifier().toString();
        Run run = run("go", "run", PROGRAM.toString(), directory.toString(), verifierKey, cases.toString());

        assertThat(run.output()).as("exit %s", run.exit()).startsWith("go.example/check+");
        assertThat(run.exit()).isZero();
        int newline = run.output().indexOf('\n');
        NoteVerifier go = NoteVerifier.parse(run.output().substring(0, newline));
        assertThat(Note.parse(run.output().substring(newline + 1)).verify(List.of(go)))
                .isInstanceOf(Note.Verified.class);
    }

    @Test
    void goRefusesALogInWhichOneEntryIsAltered() throws Exception {
        assumeGo();
        TestLog log = TestLog.of(300);
        NoteSigner signer = NoteSigner.generate("log.example/go", NoteVerifier.Type.ED25519);
        Path directory = folder.resolve("log");
        Note checkpoint = Checkpoint.of("log.example/go", log.reader().head()).sign(signer);
        LogDirectory.at(directory).publish(log.reader(), log, 0, checkpoint);
        Path bundle = directory.resolve("tile/entries/001.p/44");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length - 1] ^= 1;
        Files.write(bundle, bytes);
        Path cases = Files.write(folder.resolve("cases"), List.of());

        String verifierKey = signer.verifier().toString();
        Run run = run("go", "run", PROGRAM.toString(), directory.toString(), verifierKey, cases.toString());

        assertThat(run.output()).contains("entry 299 does not hash to its leaf");
        assertThat(run.exit()).isNotZero();
    }

    private static List<String> cases(TreeReader reader) {
        List<String> cases = new ArrayList<>();
        for (int size : SIZES) {
            for (int other : SIZES) {
                if (other <= size) {
                    int index = other - 1;
                    cases.add(line(
                            "inclusion",
                            index,
                            size,
                            reader.leafHash(index),
                            reader.root(size),
                            reader.inclusion(index, size).path()));
                    cases.add(line(
                            "consistency",
                            other,
                            size,
                            reader.root(other),
                            reader.root(size),
                            reader.consistency(other, size).path()));
                }
            }
        }
        return cases;
    }

    private static String line(String kind, long a, long b, Hash first, Hash second, List<Hash> path) {
        List<String> words =
                new ArrayList<>(List.of(kind, Long.toString(a), Long.toString(b), first.toBase64(), second.toBase64()));
        path.forEach(hash -> words.add(hash.toBase64()));
        return String.join(" ", words);
    }

    private static void assumeGo() throws InterruptedException {
        boolean there;
        try {
            there = run("go", "list", "golang.org/x/mod/sumdb/note", "golang.org/x/mod/sumdb/tlog")
                            .exit()
                    == 0;
        } catch (IOException e) {
            there = false;
        }
        String skipped = "SKIPPED: no check of the ledger by Go's checksum database, because go or golang.org/x/mod is"
                + " not installed. On Debian: apt-get install golang-go golang-golang-x-mod-dev";
        if (!there) {
            System.err.println(skipped);
        }
        Assumptions.assumeTrue(there, skipped);
    }

    private record Run(int exit, String output) {}

    /** Debian installs Go packages as sources outside of any module, so modules are off. */
    private static Run run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        String own = environment.get("GOPATH");
        environment.put("GOPATH", own == null ? "/usr/share/gocode" : own + ":/usr/share/gocode");
        environment.put("GO111MODULE", "off");
        environment.put("GOFLAGS", "");
        environment.put(
                "GOCACHE", Path.of("target", "go-cache").toAbsolutePath().toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = Text.decodeUtf8(process.getInputStream().readAllBytes());
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("go did not end: " + output);
        }
        return new Run(process.exitValue(), output);
    }
}
