package org.amana.demo.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amana.biometrics.FingerPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The templates beside a scenario are what its seed draws, and nothing else. */
class PrintFilesTest {

    private static final long SEED = Scenarios.FULL.settings().seed();
    private static final Path FULL = Scenarios.FOLDER.resolve("north-east-syria-2026");
    private static final int EACH = 1_400;

    @Test
    void whatIsKeptIsWhatTheSeedDraws() throws IOException {
        List<SyntheticPerson> all = Scenarios.PEOPLE.toMove();
        FingerDrawing drawing = new FingerDrawing(SEED);
        for (FingerPosition finger : PrintFiles.FINGERS) {
            Map<String, byte[]> kept = PrintFiles.read(FULL, finger, SEED);
            assertThat(kept).hasSameSizeAs(all);
            for (int i = finger.ordinal(); i < all.size(); i += EACH) {
                assertThat(drawing.template(all.get(i), finger))
                        .as(all.get(i).id())
                        .isEqualTo(kept.get(all.get(i).id()));
            }
        }
    }

    @Test
    void templatesOfAnotherSeedAreNotTaken() throws IOException {
        assertThat(PrintFiles.read(FULL, FingerPosition.RIGHT_INDEX, SEED + 1)).isEmpty();
    }

    @Test
    void whatIsDrawnIsReadAgain(@TempDir Path folder) throws IOException {
        List<SyntheticPerson> two = Scenarios.PEOPLE.toMove().subList(0, 2);
        int drawn = PrintFiles.draw(folder, new Population(two, List.of(), List.of()), SEED, count -> {});

        assertThat(drawn).isEqualTo(4);
        assertThat(PrintFiles.read(folder, FingerPosition.LEFT_INDEX, SEED))
                .containsOnlyKeys(two.get(0).id(), two.get(1).id());
    }
}
