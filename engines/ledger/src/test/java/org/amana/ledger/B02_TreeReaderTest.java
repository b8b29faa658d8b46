package org.amana.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a reader answers for every size up to its own, from full tiles alone. */
class B02_TreeReaderTest {

    private static final TestLog LOG = TestLog.of(66_500);
    private static final TreeReader READER = LOG.reader();

    @Property(tries = 12)
    void rootsAreThoseOfTheDefinition(@ForAll @IntRange(min = 0, max = 66_500) int size) {
        assertThat(READER.root(size)).isEqualTo(LOG.headAt(size).root());
    }

    @Property(tries = 200)
    void tilesOfAnyWidthHoldTheRootsOfTheirSubtrees(
            @ForAll @IntRange(min = 0, max = 258) int index, @ForAll @IntRange(min = 1, max = 256) int width) {
        byte[] hashes = READER.tile(new TilePath(0, index, width)).hashes();
        assertThat(hashes).isEqualTo(LOG.leafHashes(index * 256L, width));
        byte[] above = READER.tile(new TilePath(1, 0, width)).hashes();
        int last = width - 1;
        assertThat(Hash.slice(above, last))
                .isEqualTo(TestLog.rootByDefinition(LOG.entries.subList(last * 256, width * 256)));
    }

    @Test
    void questionsBeyondTheTreeAreRefused() {
        assertThatThrownBy(() -> READER.root(66_501)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> READER.root(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> READER.inclusion(5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> READER.inclusion(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> READER.consistency(6, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> READER.consistency(0, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> READER.leafHash(66_500)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> READER.tile(TilePath.entries(0, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TreeReader.open(-1, LOG)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theEmptyTreeHasARootAndNothingElse() {
        TreeReader empty = TreeReader.open(0, new TestLog());
        assertThat(empty.head()).isEqualTo(new TreeHead(0, Hash.emptyTree()));
        assertThatThrownBy(() -> empty.inclusion(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
