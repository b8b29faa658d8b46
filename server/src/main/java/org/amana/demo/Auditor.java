package org.amana.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amana.demo.run.Audit;
import org.amana.ledger.MalformedException;
import org.amana.ledger.NoteVerifier;
import org.amana.platform.cli.Command;
import org.amana.platform.cli.Console;
import org.amana.platform.export.ExportCommand;
import org.amana.platform.verify.Verification;

/** Exports the data folder of the demonstration as anybody would, and verifies the export against a checkpoint kept beside it. */
final class Auditor implements Audit {

    private final Path data;
    private final Path folder;

    Auditor(Path data, Path folder) {
        this.data = data;
        this.folder = folder;
    }

    @Override
    public Report check(String key, String checkpoint) {
        try {
            Path kept = Files.writeString(Files.createDirectories(folder).resolve("kept.checkpoint"), checkpoint);
            Path export = folder.resolve("export");
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            PrintStream into = new PrintStream(said, true, StandardCharsets.UTF_8);
            int status = new ExportCommand()
                    .run(List.of(export.toString(), "--data", data.toString()), new Console(into, into));
            if (status != Command.DONE) {
                return failed(said.toString(StandardCharsets.UTF_8), checkpoint);
            }
            return report(
                    new Verification(export, List.of(NoteVerifier.parse(key.strip())), Optional.of(kept)).run(),
                    checkpoint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MalformedException e) {
            return failed(String.valueOf(e.getMessage()), checkpoint);
        }
    }

    private static Report failed(String why, String checkpoint) {
        return new Report(List.of(why.strip()), checkpoint, 0, 0, 0, Map.of(), -1);
    }

    private static Report report(Verification.Report report, String checkpoint) {
        List<String> findings = report.findings().stream()
                .map(finding -> finding.code() + ' ' + finding.arguments())
                .toList();
        return report.books()
                .map(books -> new Report(
                        findings,
                        checkpoint,
                        report.covered(),
                        books.entries(),
                        books.persons(),
                        books.balances(),
                        books.sum()))
                .orElseGet(() -> new Report(
                        findings.isEmpty() ? List.of("no openings") : findings, checkpoint, 0, 0, 0, Map.of(), -1));
    }
}
