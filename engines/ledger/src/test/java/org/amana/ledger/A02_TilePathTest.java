package org.amana.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: the paths of tlog-tiles; one tile has one path. */
class A02_TilePathTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1234067, 256, tile/0/x001/x234/067",
        "0, 0, 256, tile/0/000",
        "2, 0, 1, tile/2/000.p/1",
        "0, 273, 112, tile/0/273.p/112",
        "63, 1000, 255, tile/63/x001/000.p/255",
        "-1, 999999, 256, tile/entries/x999/999",
        "-1, 5, 7, tile/entries/005.p/7"
    })
    void theExamplesOfTheStandardAndItsEdges(int level, long index, int width, String path) {
        assertThat(new TilePath(level, index, width)).hasToString(path);
        assertThat(TilePath.parse(path)).isEqualTo(new TilePath(level, index, width));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile",
                "tile/0",
                "tile/0/",
                "tile/0/0",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/data/000",
                "tile/0/1000",
                "tile/0/x000/001",
                "tile/0/001/000",
                "tile/0/x001/x000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/000.p/",
                "tile/0/000.p",
                "tile/0/.p/1",
                "tile/0/../000",
                "/tile/0/000",
                "tile/0/000/",
                "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
                "tile/8/0/000",
                "tile/0/+00"
            })
    void anyOtherSpellingIsRefused(String path) {
        assertThatThrownBy(() -> TilePath.parse(path))
                .isInstanceOfSatisfying(
                        MalformedException.class,
                        e -> assertThat(e.reason()).isEqualTo(MalformedException.Reason.BAD_TILE_PATH));
    }

    @Property(tries = 300)
    void everyPathIsReadBackAsItself(
            @ForAll @IntRange(min = -1, max = 63) int level,
            @ForAll @LongRange(min = 0) long index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        TilePath path = new TilePath(level, index, width);
        assertThat(TilePath.parse(path.toString())).isEqualTo(path);
    }

    @Test
    void partsOutOfRangeCannotBeMade() {
        assertThatThrownBy(() -> new TilePath(-2, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TilePath(0, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TilePath(0, 0, 257)).isInstanceOf(IllegalArgumentException.class);
    }
}
