package org.amana.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few of the kills that {@code amana soak} does by the hundred. */
class KillSoakTest {

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLostOrDoubledByAKill() throws Exception {
        assertThat(new KillSoak(folder, 7, line -> {}).run(4)).isPositive();
    }
}
