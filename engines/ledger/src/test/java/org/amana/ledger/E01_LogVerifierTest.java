package org.amana.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a whole log is recomputed, and the first thing that does not fit is named. */
class E01_LogVerifierTest {

    private static final int SIZE = 2_000;
    private static final TestLog LOG = TestLog.of(SIZE);
    private static final TreeReader READER = LOG.reader();

    private static List<TreeHead> kept(long... sizes) {
        List<TreeHead> heads = new ArrayList<>();
        for (long size : sizes) {
            heads.add(new TreeHead(size, READER.root(size)));
        }
        return heads;
    }

    private static LogVerifier.Verdict feed(LogVerifier verifier, List<byte[]> entries) {
        for (byte[] entry : entries) {
            if (!verifier.add(entry)) {
                break;
            }
        }
        return verifier.finish();
    }

    private static List<byte[]> withEntry(int index, byte[] entry) {
        List<byte[]> entries = new ArrayList<>(LOG.entries);
        entries.set(index, entry);
        return entries;
    }

    @Test
    void anUnalteredLogFitsAndTheVerdictSaysHowFarItIsCovered() {
        List<TreeHead> heads = kept(0, 1, 255, 256, 257, 1_500);
        assertThat(feed(LogVerifier.against(heads), LOG.entries)).isEqualTo(new LogVerifier.Fits(2_000, 1_500));
        assertThat(feed(LogVerifier.against(heads, LOG), LOG.entries)).isEqualTo(new LogVerifier.Fits(2_000, 1_500));
        assertThat(feed(LogVerifier.against(List.of()), LOG.entries)).isEqualTo(new LogVerifier.Fits(2_000, 0));
        LogVerifier fromHashes = LogVerifier.against(heads);
        LOG.entries.forEach(entry -> fromHashes.addLeafHash(Hash.ofLeaf(entry).toBytes()));
        assertThat(fromHashes.finish()).isEqualTo(new LogVerifier.Fits(2_000, 1_500));
    }

    @Property(tries = 60)
    void withStoredHashesExactlyTheAlteredEntryIsNamed(
            @ForAll @IntRange(min = 0, max = SIZE - 1) int index,
            @ForAll @IntRange(min = 1, max = SIZE) int early,
            @ForAll @IntRange(min = 0) int bit) {
        byte[] altered = TestLog.flipped(TestLog.entry(index), bit % 48);
        assertThat(feed(LogVerifier.against(kept(early, SIZE), LOG), withEntry(index, altered)))
                .isEqualTo(new LogVerifier.EntryAltered(index, READER.leafHash(index), Hash.ofLeaf(altered)));
    }

    @Property(tries = 30)
    void aRemovedEntryIsNamedByThePlaceWhereTheRestMovedUp(@ForAll @IntRange(min = 0, max = SIZE - 2) int index) {
        List<byte[]> entries = new ArrayList<>(LOG.entries);
        entries.remove(index);
        assertThat(feed(LogVerifier.against(kept(SIZE - 1), LOG), entries))
                .isEqualTo(new LogVerifier.EntryAltered(index, READER.leafHash(index), READER.leafHash(index + 1)));
    }

    @Property(tries = 60)
    void withCheckpointsAloneTheRangeIsNamed(
            @ForAll @IntRange(min = 0, max = SIZE - 1) int index,
            @ForAll @IntRange(min = 1, max = SIZE) int one,
            @ForAll @IntRange(min = 1, max = SIZE) int two) {
        long from = 0;
        long to = SIZE;
        for (int size : new int[] {one, two}) {
            from = size <= index ? Math.max(from, size) : from;
            to = size > index ? Math.min(to, size) : to;
        }
        assertThat(feed(LogVerifier.against(kept(SIZE, one, two)), withEntry(index, new byte[] {1})))
                .isEqualTo(new LogVerifier.RangeAltered(from, to));
    }

    @Property(tries = 30)
    void anAlteredStoredHashIsToldFromAnAlteredEntry(
            @ForAll @IntRange(min = 0, max = 599) int index, @ForAll @IntRange(min = 1, max = 600) int early) {
        TestLog log = TestLog.of(600);
        List<TreeHead> heads = List.of(log.headAt(early), log.headAt(600));
        Hash computed = Hash.ofLeaf(TestLog.entry(index));
        log.corruptStoredHash(index);
        Hash stored = Hash.of(TestLog.flipped(computed.toBytes(), 40));
        assertThat(feed(LogVerifier.against(heads, log), log.entries))
                .isEqualTo(new LogVerifier.StoredHashAltered(index, stored, computed));
    }

    @Test
    void anEntryAlteredTogetherWithItsHashIsStillWithinARange() {
        TestLog log = TestLog.of(600);
        List<TreeHead> heads = List.of(log.headAt(100), log.headAt(500));
        TestLog forged = new TestLog();
        for (int i = 0; i < 600; i++) {
            forged.append(i == 300 ? new byte[] {1} : TestLog.entry(i));
        }
        assertThat(feed(LogVerifier.against(heads, forged), forged.entries))
                .isEqualTo(new LogVerifier.RangeAltered(100, 500));
    }

    @Test
    void withoutALaterCheckpointNobodyCanSayWhichOfTheTwoWasAltered() {
        byte[] altered = {1};
        assertThat(feed(LogVerifier.against(kept(1_000), LOG), withEntry(1_999, altered)))
                .isEqualTo(new LogVerifier.EntryOrHashAltered(1_999, READER.leafHash(1_999), Hash.ofLeaf(altered)));
    }

    @Test
    void anAlteredTileAboveTheLeavesIsNamed() {
        TestLog log = TestLog.of(65_536);
        TilePath above = TilePath.full(1, 0);
        log.tiles.put(above, TestLog.flipped(log.fullTile(1, 0), 77));
        assertThat(feed(LogVerifier.against(List.of(), log), log.entries))
                .isEqualTo(new LogVerifier.StoredTileAltered(above));
    }

    @Test
    void aLogCutShortLacksEntries() {
        assertThat(feed(LogVerifier.against(kept(1_000, 1_500, 2_000), LOG), LOG.entries.subList(0, 1_200)))
                .isEqualTo(new LogVerifier.EntriesMissing(1_200, 1_500));
        assertThat(LogVerifier.against(kept(5)).finish()).isEqualTo(new LogVerifier.EntriesMissing(0, 5));
    }

    @Test
    void keptCheckpointsThatContradictEachOtherAreSaidToDoSo() {
        List<TreeHead> heads = new ArrayList<>(kept(10, 20));
        heads.add(new TreeHead(20, READER.root(19)));
        assertThat(feed(LogVerifier.against(heads, LOG), LOG.entries)).isEqualTo(new LogVerifier.KeptContradict(20));
        assertThat(LogVerifier.against(List.of(new TreeHead(0, READER.root(1)))).finish())
                .isEqualTo(new LogVerifier.KeptContradict(0));
    }

    @Test
    void theVerdictsOfOneLogAsAnAuditorWouldReadThem() {
        Map<String, LogVerifier.Verdict> verdicts = Map.of(
                "nothing altered", feed(LogVerifier.against(kept(1_024, 2_000), LOG), LOG.entries),
                "entry 1100 altered", feed(LogVerifier.against(kept(1_024, 2_000)), withEntry(1_100, new byte[] {1})));
        assertThat(verdicts.get("nothing altered")).hasToString("Fits[entries=2000, covered=2000]");
        assertThat(verdicts.get("entry 1100 altered")).hasToString("RangeAltered[from=1024, to=2000]");
    }
}
