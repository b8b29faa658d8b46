package org.amana.platform.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.amana.ledger.MalformedException;
import org.amana.ledger.NoteVerifier;
import org.amana.ledger.TreeHead;
import org.amana.platform.export.ExportInfo;
import org.amana.platform.export.ExportLayout;
import org.jspecify.annotations.Nullable;

/** Everything that can be known of an export from the export itself, a key and a checkpoint from elsewhere. */
public final class Verification {

    /**
     * What came of it.
     *
     * @param findings what does not fit, the gravest first; empty when all fits
     * @param info what the export says of itself, unless that cannot be read
     * @param keys under which keys signatures were checked
     * @param covered how many leaves the largest checkpoint speaks for
     * @param outside the checkpoint from elsewhere, if one was given and its signature holds
     * @param books the trial balance, where the openings are there
     */
    public record Report(
            List<Finding> findings,
            Optional<ExportInfo> info,
            List<NoteVerifier> keys,
            int files,
            int checkpoints,
            long covered,
            Optional<TreeHead> outside,
            Optional<Books> books) {

        public boolean fits() {
            return findings.isEmpty();
        }
    }

    /** The trial balance: how many stand in each account. */
    public record Books(
            long commands, long entries, long corrections, int persons, SortedMap<String, Long> balances, long sum) {}

    private final Path folder;
    private final List<NoteVerifier> trusted;
    private final Optional<Path> outside;

    /**
     * @param trusted keys that came by another road; empty to believe those in the export, which then shows only that it
     *     agrees with itself
     * @param outside a checkpoint that was kept elsewhere
     */
    public Verification(Path folder, List<NoteVerifier> trusted, Optional<Path> outside) {
        this.folder = folder;
        this.trusted = List.copyOf(trusted);
        this.outside = outside;
    }

    /**
     * Reads everything once.
     *
     * @throws NoSuchFileException if the folder is not an export at all
     */
    public Report run() throws IOException {
        if (!Files.isRegularFile(folder.resolve(ExportLayout.INFO))) {
            throw new NoSuchFileException(folder.resolve(ExportLayout.INFO).toString());
        }
        FileSums sums = new FileSums(folder);
        List<Finding> altered = sums.check();
        List<Finding> found = new ArrayList<>();
        @Nullable ExportInfo info = info(found);
        List<NoteVerifier> keys = trusted.isEmpty() ? ownKeys(found) : trusted;
        if (info == null) {
            found.addAll(altered);
            return new Report(found, Optional.empty(), keys, sums.files(), 0, 0, Optional.empty(), Optional.empty());
        }
        KeptCheckpoints kept = new KeptCheckpoints(folder, info, keys);
        kept.readOwn();
        // The newest stands in a file of its own and among all the others: it is one checkpoint.
        int own = (int) kept.heads().stream().distinct().count();
        Optional<TreeHead> from = outside.flatMap(kept::readOutside);
        LogPass pass = new LogPass(folder, info.leaves());
        pass.run(kept.heads(), info.openings());
        Optional<Books> books = info.openings() ? Optional.of(books(pass)) : Optional.empty();
        found.addAll(pass.findings());
        pass.books().finding().ifPresent(found::add);
        found.addAll(kept.findings());
        found.addAll(attachments());
        found.addAll(altered);
        return new Report(found, Optional.of(info), keys, sums.files(), own, pass.covered(), from, books);
    }

    private static Books books(LogPass pass) {
        TrialBalance.Figures figures = pass.books().close();
        return new Books(
                figures.commands(),
                figures.entries(),
                figures.corrections(),
                figures.persons(),
                figures.balances(),
                figures.sum());
    }

    private @Nullable ExportInfo info(List<Finding> found) throws IOException {
        try {
            return ExportInfo.parse(Files.readAllBytes(folder.resolve(ExportLayout.INFO)));
        } catch (IllegalArgumentException e) {
            found.add(Finding.of("verify.info-malformed", ExportLayout.INFO));
            return null;
        }
    }

    private List<NoteVerifier> ownKeys(List<Finding> found) {
        List<NoteVerifier> keys = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(folder.resolve(ExportLayout.KEYS), StandardCharsets.UTF_8)) {
                keys.add(NoteVerifier.parse(line));
            }
        } catch (IOException | MalformedException e) {
            found.add(Finding.of("verify.file-unreadable", ExportLayout.KEYS));
        }
        return keys;
    }

    private List<Finding> attachments() throws IOException {
        Path attachments = folder.resolve(ExportLayout.ATTACHMENTS);
        if (!Files.isDirectory(attachments)) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(attachments)) {
            for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
                @Nullable Finding finding = FileSums.attachment(folder, file);
                if (finding != null) {
                    found.add(finding);
                }
            }
        }
        return found;
    }
}
