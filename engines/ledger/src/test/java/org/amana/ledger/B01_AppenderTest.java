package org.amana.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a log grows, is dropped and reopened, and hands over its full tiles. */
class B01_AppenderTest {

    private static final TestLog LOG = TestLog.of(70_000);

    @Test
    void aTreeOfSeventyThousandHasTheTilesThatTheStandardCounts() {
        assertThat(LOG.tiles.keySet().stream().filter(path -> path.level() == 0))
                .hasSize(273);
        assertThat(LOG.tiles.keySet().stream().filter(path -> path.level() == 1))
                .containsExactly(TilePath.full(1, 0));
        assertThat(LOG.tiles).hasSize(274);
        TreeReader reader = LOG.reader();
        assertThat(reader.tile(new TilePath(0, 273, 112)).hashes()).hasSize(112 * 32);
        assertThat(reader.tile(new TilePath(1, 1, 17)).hashes()).hasSize(17 * 32);
        assertThat(reader.tile(new TilePath(2, 0, 1)).hashes()).hasSize(32);
        for (String tooMuch : List.of("tile/0/273.p/113", "tile/0/273", "tile/1/001.p/18", "tile/2/000.p/2")) {
            assertThatThrownBy(() -> reader.tile(TilePath.parse(tooMuch))).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> reader.tile(TilePath.full(0, Long.MAX_VALUE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRootIsThatOfTheDefinitionAtEverySmallSize() {
        Appender appender = Appender.empty();
        for (int size = 0; size <= 600; size++) {
            assertThat(appender.head()).isEqualTo(LOG.headAt(size));
            assertThat(appender.append(TestLog.entry(size))).isEqualTo(size);
        }
    }

    @Property(tries = 60)
    void reopenedAtAnySizeItGoesOnAsIfItHadNeverStopped(
            @ForAll @IntRange(min = 0, max = 69_000) int size, @ForAll @IntRange(min = 0, max = 1_000) int more) {
        Appender reopened = Appender.open(size, LOG);
        assertThat(reopened.root()).isEqualTo(LOG.reader().root(size));
        for (int i = size; i < size + more; i++) {
            reopened.append(TestLog.entry(i));
        }
        assertThat(reopened.root()).isEqualTo(LOG.reader().root(size + more));
        for (Tile tile : reopened.takeFullTiles()) {
            assertThat(tile.hashes()).isEqualTo(LOG.fullTile(tile.level(), tile.index()));
        }
        assertThat(reopened.takeFullTiles()).isEmpty();
    }

    @Test
    void aBatchThatFailsLeavesNothingBehind() {
        Appender current = Appender.open(65_535, LOG);
        Hash before = current.root();
        Appender failed = current.copy();
        failed.append(new byte[] {1});
        assertThat(failed.takeFullTiles()).hasSize(2);
        assertThat(current.root()).isEqualTo(before);
        current.append(TestLog.entry(65_535));
        assertThat(current.takeFullTiles()).extracting(Tile::toString).containsExactly("tile/0/255", "tile/1/000");
        assertThat(current.root()).isEqualTo(LOG.reader().root(65_536));
        assertThat(failed.root()).isNotEqualTo(current.root());
    }

    @Test
    void leafHashesDoAsWellAsEntries() {
        Appender appender = Appender.empty();
        for (int i = 0; i < 300; i++) {
            appender.appendLeafHash(Hash.ofLeaf(TestLog.entry(i)).toBytes());
        }
        assertThat(appender.head()).isEqualTo(LOG.headAt(300));
        assertThat(appender.unfinishedLeafHashes()).isEqualTo(LOG.leafHashes(256, 44));
    }

    @Test
    void theReaderOfAnAppenderNeedsNoReopening() {
        TestLog small = TestLog.of(1_000);
        Appender appender = Appender.open(1_000, small);
        TreeReader reader = appender.reader(small);
        appender.append(new byte[] {1});
        assertThat(reader.head()).isEqualTo(small.headAt(1_000));
        assertThat(reader.inclusion(999, 1_000).verify(reader.leafHash(999), reader.root(1_000)))
                .isEqualTo(ProofVerdict.VALID);
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> Appender.open(-1, LOG)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Appender.empty().append(new byte[65_536]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Appender.empty().appendLeafHash(new byte[31]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSourceThatAnswersWithAnotherLengthIsNotBelieved() {
        TileSource broken = new TileSource() {
            @Override
            public byte[] leafHashes(long from, int count) {
                return new byte[count * Hash.BYTES - 1];
            }

            @Override
            public byte[] fullTile(int level, long index) {
                return new byte[Tile.FULL_BYTES + 1];
            }
        };
        for (long size : new long[] {3, 256}) {
            assertThatThrownBy(() -> Appender.open(size, broken))
                    .isInstanceOfSatisfying(
                            MalformedException.class,
                            e -> assertThat(e.reason()).isEqualTo(MalformedException.Reason.BAD_TILE));
        }
    }
}
