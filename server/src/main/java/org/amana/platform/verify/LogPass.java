package org.amana.platform.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.amana.ledger.LogDirectory;
import org.amana.ledger.LogVerifier;
import org.amana.ledger.MalformedException;
import org.amana.ledger.Tile;
import org.amana.ledger.TilePath;
import org.amana.ledger.TreeHead;
import org.amana.platform.export.ExportLayout;
import org.jspecify.annotations.Nullable;

/**
 * One way through the log from its first leaf to its last: the tree is made anew from the openings, or from the published
 * entries where there are none, and held against tiles and checkpoints.
 */
final class LogPass {

    private static final int LINES_AT_ONCE = 8_192;

    private final Path folder;
    private final long size;
    private final LogDirectory directory;
    private final TrialBalance books = new TrialBalance();
    private final List<Finding> findings = new ArrayList<>();
    private List<byte[]> bundle = List.of();
    private long leaves;
    private long covered;

    LogPass(Path folder, long size) {
        this.folder = folder;
        this.size = size;
        this.directory = LogDirectory.at(folder);
    }

    TrialBalance books() {
        return books;
    }

    List<Finding> findings() {
        return findings;
    }

    long leaves() {
        return leaves;
    }

    long covered() {
        return covered;
    }

    /** Makes the tree anew and compares it; the books too, where the openings are there. */
    void run(Collection<TreeHead> kept, boolean openings) throws IOException {
        LogVerifier verifier;
        try {
            verifier = LogVerifier.against(kept, directory.tiles(size));
            if (openings) {
                readOpenings(verifier);
            } else {
                readBundles(verifier);
            }
            judge(verifier.finish(), openings);
        } catch (MalformedException e) {
            find("verify.tile-malformed", String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            find(
                    "verify.tile-unreadable",
                    String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()));
        }
    }

    private void readOpenings(LogVerifier verifier) throws IOException {
        try (JournalParts parts = new JournalParts(folder)) {
            for (List<byte[]> lines = parts.next(LINES_AT_ONCE); !lines.isEmpty(); lines = parts.next(LINES_AT_ONCE)) {
                lines.parallelStream().map(OpenedLeaf::of).toList().forEach(leaf -> take(leaf, verifier));
            }
        }
        if (leaves != size) {
            find("verify.leaves-missing", leaves, size);
        }
    }

    private void take(OpenedLeaf opened, LogVerifier verifier) {
        if (opened.leaf() != leaves) {
            find("verify.line-malformed", leaves);
        } else if (opened.facts() == null) {
            find("verify.fact-malformed", leaves);
        } else {
            books.take(leaves, opened.facts());
            opened.facts().files.forEach(this::mustBeThere);
        }
        if (leaves < size) {
            compareWithBundle(opened.entry());
        }
        verifier.add(opened.entry());
        leaves++;
    }

    private void mustBeThere(String sha256) {
        String file = ExportLayout.attachment(sha256);
        if (!Files.exists(folder.resolve(file))) {
            find("verify.attachment-missing", leaves, file);
        }
    }

    private void compareWithBundle(byte[] entry) {
        int place = (int) (leaves % Tile.FULL_WIDTH);
        if (place == 0) {
            bundle = bundleAt(leaves);
        }
        if (place < bundle.size() && !Arrays.equals(bundle.get(place), entry)) {
            find("verify.bundle-differs", leaves, pathAt(leaves));
        }
    }

    private TilePath pathAt(long leaf) {
        long index = leaf / Tile.FULL_WIDTH;
        return TilePath.entries(index, (int) Math.min(Tile.FULL_WIDTH, size - index * Tile.FULL_WIDTH));
    }

    private List<byte[]> bundleAt(long leaf) {
        TilePath path = pathAt(leaf);
        try {
            return directory.entries(path);
        } catch (MalformedException | UncheckedIOException e) {
            find("verify.bundle-malformed", path);
            return List.of();
        }
    }

    private void readBundles(LogVerifier verifier) {
        for (long from = 0; from < size; from += Tile.FULL_WIDTH) {
            List<byte[]> entries = bundleAt(from);
            if (entries.isEmpty()) {
                return;
            }
            entries.forEach(verifier::add);
            leaves += entries.size();
        }
    }

    private void judge(LogVerifier.Verdict verdict, boolean openings) {
        switch (verdict) {
            case LogVerifier.Fits(long entries, long shown) -> covered = shown;
            case LogVerifier.EntryAltered altered -> find("verify.entry-altered", altered.index(), openings);
            case LogVerifier.StoredHashAltered altered -> find("verify.stored-hash-altered", altered.index(), openings);
            case LogVerifier.EntryOrHashAltered altered ->
                find("verify.entry-or-hash-altered", altered.index(), openings);
            case LogVerifier.StoredTileAltered(TilePath tile) -> find("verify.tile-altered", tile);
            case LogVerifier.RangeAltered(long from, long to) -> find("verify.range-altered", from, to - 1);
            case LogVerifier.KeptContradict(long at) -> find("verify.kept-contradict", at);
            case LogVerifier.EntriesMissing(long entries, long kept) -> find("verify.entries-missing", entries, kept);
        }
    }

    /** The leaf that a verdict speaks of, with the person it is about where that can be read. */
    private void find(String code, long leaf, boolean openings) {
        Optional<String> who = openings ? whoIsMeant(leaf) : Optional.empty();
        if (who.isPresent()) {
            findings.addFirst(Finding.of(code + "-person", leaf, who.get()));
        } else {
            findings.addFirst(Finding.of(code, leaf));
        }
    }

    private Optional<String> whoIsMeant(long leaf) {
        try {
            @Nullable
            LeafFacts facts = OpenedLeaf.of(JournalParts.lineOf(folder, leaf)).facts();
            return facts == null || facts.person == null ? Optional.empty() : books.numberOf(facts.person);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void find(String code, Object... arguments) {
        if (findings.stream().noneMatch(known -> known.code().equals(code))) {
            findings.add(Finding.of(code, arguments));
        }
    }
}
