package org.amana.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.amana.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LongListTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    @Test
    void aHundredThousandRowsGoInWithAVerdictEach() {
        try (var intake = new IntakeFixture(DATABASE)) {
            byte[] list = LongLists.write(100_000, 1).getBytes(StandardCharsets.UTF_8);
            long began = System.nanoTime();
            ImportOutcome outcome =
                    intake.send(IntakeFixture.SDF, "k", ImportRequest.of("long.csv", IntakeFixture.AS_OF), list);
            double seconds = (System.nanoTime() - began) / 1e9;
            assertThat(outcome).isInstanceOf(ImportOutcome.Complete.class);
            assertThat(intake.rows("select count(*) from row_verdict")).containsExactly("100000");
            System.out.printf("100,000 rows in %.2f s%n", seconds);
        }
    }
}
