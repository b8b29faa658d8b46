package org.amana.demo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.amana.biometrics.FingerPosition;
import org.amana.demo.people.FingerDrawing;
import org.amana.demo.people.Scenarios;
import org.amana.demo.people.SyntheticPerson;
import org.junit.jupiter.api.Test;

/** It does not matter when a finger is drawn. */
class DrawnPrintsTest {

    private static final SyntheticPerson TWICE = someone(true);
    private static final SyntheticPerson ONCE = someone(false);
    private static final FingerPosition FINGER = FingerPosition.LEFT_INDEX;

    private static SyntheticPerson someone(boolean twice) {
        return Scenarios.PEOPLE.toMove().stream()
                .filter(one -> (one.second() != null) == twice)
                .findFirst()
                .orElseThrow();
    }

    private static DrawnPrints prints() {
        return new DrawnPrints(
                new FingerDrawing(Scenarios.FULL.settings().seed()), List.of(ONCE, TWICE), List.of(FINGER));
    }

    private static List<byte[]> all(DrawnPrints prints) {
        return Stream.of(prints.of(ONCE, FINGER, 1), prints.of(TWICE, FINGER, 1), prints.of(TWICE, FINGER, 2))
                .toList();
    }

    @Test
    void whatIsDrawnWhileWaitingIsWhatIsDrawnWhenNeeded() {
        List<byte[]> needed = all(prints());
        DrawnPrints ahead = prints();
        List<byte[]> waited = ahead.meanwhile(() -> all(ahead));

        assertThat(waited).usingRecursiveComparison().isEqualTo(needed);
        assertThat(needed.get(1)).as("each time is an impression of its own").isNotEqualTo(needed.get(2));
    }
}
