package org.amana.platform.restore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.ledger.NoteVerifier;
import org.amana.platform.cli.CommandLine;
import org.amana.platform.cli.Console;
import org.amana.platform.cli.Options;
import org.amana.platform.cli.Words;
import org.amana.platform.export.ExportInfo;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.verify.Verification;
import org.amana.platform.verify.VerifyCommand;

/** {@code restore DIR --data NEWFOLDER}: a new data folder out of an export, or none at all. */
public final class RestoreCommand extends CommandLine {

    public RestoreCommand() {
        super(Set.of(), Set.of("data", "checkpoint", "key"));
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    protected int run(Options options, Words words, Console console) {
        Path export = Path.of(options.only("DIR"));
        Path target = Path.of(options.value("data")
                        .orElseThrow(() -> new Options.UsageException("cli.word-missing", "--data NEWFOLDER")))
                .toAbsolutePath()
                .normalize();
        List<NoteVerifier> keys =
                options.all("key").stream().map(VerifyCommand::key).toList();
        try {
            requireFree(target);
            Verification.Report report =
                    new Verification(export, keys, options.value("checkpoint").map(Path::of)).run();
            restore(export, usable(report, export), target, words, console);
            return DONE;
        } catch (NoSuchFileException e) {
            throw new UnusableException("verify.not-an-export", export.toString());
        } catch (IOException e) {
            throw new UnusableException(e, "verify.cannot-read", export.toString());
        }
    }

    private static ExportInfo usable(Verification.Report report, Path export) {
        ExportInfo info =
                report.info().orElseThrow(() -> new UnusableException("restore.does-not-fit", export.toString()));
        if (!report.fits()) {
            throw new UnusableException("restore.does-not-fit", export.toString());
        }
        if (!info.openings()) {
            throw new UnusableException("restore.no-openings", export.toString());
        }
        return info;
    }

    private static void requireFree(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (Files.isDirectory(target)) {
            try (Stream<Path> inside = Files.list(target)) {
                if (inside.findAny().isEmpty()) {
                    return;
                }
            }
        }
        throw new UnusableException("restore.target-not-empty", target.toString());
    }

    /** The folder gets its name last: a server must never start on half a register. */
    private static void restore(Path export, ExportInfo info, Path target, Words words, Console console) {
        Path draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            Restorer.Restored restored = new Restorer(export, info, PlatformClock.system()).into(draft);
            Files.deleteIfExists(target);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            console.out().println(words.say("restore.done", restored.leaves(), target));
            restored.newKey()
                    .ifPresentOrElse(
                            key -> console.out().println(words.say("restore.new-key", key.leaf(), key.verifier())),
                            () -> console.out().println(words.say("restore.same-key")));
            console.out().println(words.say("restore.passwords"));
        } catch (IOException | SQLException e) {
            throw new UnusableException(e, "restore.failed", draft.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableException(e, "restore.failed", draft.toString());
        }
    }
}
