package org.amana.ledger;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes a log in one pass over its entries and holds it against checkpoints that were kept, by somebody outside if
 * it is to mean much. Memory is one unfinished tile for each level.
 *
 * <p>When something does not fit, the verdict names the first of it. Kept checkpoints alone narrow it to the entries
 * between the last that fits and the first that does not. With the stored tiles to compare with, the first entry that
 * differs is named exactly, and the next checkpoint says which of the two was altered, the entry or its stored hash.
 *
 * <pre>{@code
 * LogVerifier verifier = LogVerifier.against(kept);
 * for (byte[] entry : journal) {
 *     if (!verifier.add(entry)) break;
 * }
 * LogVerifier.Verdict verdict = verifier.finish();
 * }</pre>
 *
 * <p>Not safe for use by more than one thread at a time.
 */
public final class LogVerifier {

    private final List<TreeHead> kept;
    private final @Nullable TileSource stored;
    private final Appender computed = Appender.empty();

    private int nextKept;
    private long lastFit;
    private @Nullable TreeHead misfit;
    private @Nullable Disagreement disagreement;
    private @Nullable Verdict verdict;

    private LogVerifier(Collection<TreeHead> kept, @Nullable TileSource stored) {
        this.kept =
                kept.stream().sorted(Comparator.comparingLong(TreeHead::size)).toList();
        this.stored = stored;
        this.verdict = findContradiction(this.kept);
        checkKept();
    }

    private static @Nullable Verdict findContradiction(List<TreeHead> sorted) {
        for (TreeHead head : sorted) {
            if (head.size() == 0 && !head.root().equals(Hash.emptyTree())) {
                return new KeptContradict(0);
            }
        }
        for (int i = 1; i < sorted.size(); i++) {
            TreeHead head = sorted.get(i);
            if (head.size() == sorted.get(i - 1).size()
                    && !head.root().equals(sorted.get(i - 1).root())) {
                return new KeptContradict(head.size());
            }
        }
        return null;
    }

    /**
     * A verifier that has kept checkpoints and nothing else.
     *
     * @param kept sizes and roots whose signatures the caller has checked, in any order
     */
    public static LogVerifier against(Collection<TreeHead> kept) {
        return new LogVerifier(kept, null);
    }

    /**
     * A verifier that also compares with what is stored of the tree.
     *
     * @param kept sizes and roots whose signatures the caller has checked, in any order
     * @param stored every full tile, and the leaf hashes after the last full one, of the log as it stands
     */
    public static LogVerifier against(Collection<TreeHead> kept, TileSource stored) {
        return new LogVerifier(kept, stored);
    }

    /**
     * Takes the next entry.
     *
     * @return false once the verdict is certain, so that the caller may stop; more entries are then ignored
     * @throws IllegalArgumentException when the entry is longer than {@link Appender#MAX_ENTRY_BYTES}
     */
    public boolean add(byte[] entry) {
        if (verdict == null) {
            computed.append(entry);
            checkGrown();
        }
        return verdict == null;
    }

    /**
     * Takes the next leaf hash, for a caller who was given tiles without entries; see {@link #add}.
     *
     * @throws IllegalArgumentException when it is not 32 bytes
     */
    public boolean addLeafHash(byte[] leafHash) {
        if (verdict == null) {
            computed.appendLeafHash(leafHash);
            checkGrown();
        }
        return verdict == null;
    }

    /** Says what came of it; to be called once, after the last entry. */
    public Verdict finish() {
        if (verdict == null && stored != null) {
            compareUnfinished(stored);
            decide(stored);
        }
        if (verdict == null && disagreement != null) {
            verdict = new EntryOrHashAltered(disagreement.index(), disagreement.stored(), disagreement.computed());
        }
        if (verdict == null && nextKept < kept.size()) {
            verdict = new EntriesMissing(computed.size(), kept.get(nextKept).size());
        }
        return verdict == null ? new Fits(computed.size(), lastFit) : verdict;
    }

    private void checkGrown() {
        checkKept();
        List<Tile> tiles = computed.takeFullTiles();
        if (stored != null && verdict == null && !tiles.isEmpty()) {
            tiles.forEach(tile -> compare(tile, stored));
            decide(stored);
        }
    }

    private void checkKept() {
        while (verdict == null && nextKept < kept.size() && kept.get(nextKept).size() == computed.size()) {
            TreeHead head = kept.get(nextKept++);
            if (misfit != null) {
                continue;
            }
            if (computed.root().equals(head.root())) {
                fits(head);
            } else {
                misfit = head;
                if (stored == null) {
                    verdict = new RangeAltered(lastFit, head.size());
                }
            }
        }
    }

    private void fits(TreeHead head) {
        lastFit = head.size();
        if (disagreement != null && disagreement.index() < head.size()) {
            verdict = new StoredHashAltered(disagreement.index(), disagreement.stored(), disagreement.computed());
        }
    }

    /** Only the first disagreement counts; after it every tile above differs too. */
    private void compare(Tile tile, TileSource source) {
        if (disagreement != null || verdict != null) {
            return;
        }
        byte[] other = RightEdge.checked(source.fullTile(tile.level(), tile.index()), Tile.FULL_WIDTH);
        if (tile.level() == 0) {
            compareLeaves(tile.index() * Tile.FULL_WIDTH, tile.hashes(), other);
        } else if (!Arrays.equals(tile.hashes(), other)) {
            verdict = new StoredTileAltered(tile.path());
        }
    }

    private void compareUnfinished(TileSource source) {
        byte[] hashes = computed.unfinishedLeafHashes();
        int width = hashes.length / Hash.BYTES;
        if (width > 0 && disagreement == null) {
            long from = computed.size() - width;
            compareLeaves(from, hashes, RightEdge.checked(source.leafHashes(from, width), width));
        }
    }

    private void compareLeaves(long from, byte[] own, byte[] other) {
        int difference = Arrays.mismatch(own, other);
        if (difference >= 0) {
            int position = difference / Hash.BYTES;
            disagreement = new Disagreement(from + position, Hash.slice(other, position), Hash.slice(own, position));
            long index = disagreement.index();
            if (lastFit > index) {
                verdict = new StoredHashAltered(index, disagreement.stored(), disagreement.computed());
            }
        }
    }

    /** A checkpoint did not fit, and the leaves up to it are compared: was it the entry, or more than that? */
    private void decide(TileSource source) {
        if (verdict != null || misfit == null) {
            return;
        }
        boolean storedFits = disagreement != null
                && disagreement.index() < misfit.size()
                && TreeReader.open(computed.size(), source).root(misfit.size()).equals(misfit.root());
        verdict = disagreement != null && storedFits
                ? new EntryAltered(disagreement.index(), disagreement.stored(), disagreement.computed())
                : new RangeAltered(lastFit, misfit.size());
    }

    private record Disagreement(long index, Hash stored, Hash computed) {}

    /** What came of verifying a log: that it fits, or the first thing that does not. */
    public sealed interface Verdict {}

    /**
     * Everything fits.
     *
     * @param entries how many were fed
     * @param covered how many of them the largest kept checkpoint speaks for; of those after it nothing is shown
     */
    public record Fits(long entries, long covered) implements Verdict {}

    /**
     * An entry is not what it was: the stored hash agrees with the checkpoints, the entry does not.
     *
     * @param index the first such entry, from 0
     * @param stored leaf hash, which the checkpoints confirm
     * @param computed leaf hash of the entry as it is now
     */
    public record EntryAltered(long index, Hash stored, Hash computed) implements Verdict {}

    /** A stored leaf hash is not what it was: the entry agrees with the checkpoints, its stored hash does not. */
    public record StoredHashAltered(long index, Hash stored, Hash computed) implements Verdict {}

    /** An entry and its stored hash disagree, and no later checkpoint was kept that would tell which was altered. */
    public record EntryOrHashAltered(long index, Hash stored, Hash computed) implements Verdict {}

    /** A stored tile above level 0 is not made of the tiles below it, which fit their entries. */
    public record StoredTileAltered(TilePath tile) implements Verdict {}

    /**
     * Something in a range was altered, and nothing at hand narrows it further.
     *
     * @param from the first entry that may be meant: the size of the last checkpoint that fits
     * @param to the entry after the last that may be meant: the size of the first checkpoint that does not fit
     */
    public record RangeAltered(long from, long to) implements Verdict {}

    /**
     * No log fits what was kept: two checkpoints of one size have different roots, or one of size 0 has not the root of
     * the empty tree. Whoever signed two roots for one size showed different logs to different people.
     */
    public record KeptContradict(long size) implements Verdict {}

    /**
     * The log ends before a kept checkpoint: entries were cut off.
     *
     * @param entries how many there are
     * @param kept how many there were, by the first checkpoint that the log does not reach
     */
    public record EntriesMissing(long entries, long kept) implements Verdict {}
}
