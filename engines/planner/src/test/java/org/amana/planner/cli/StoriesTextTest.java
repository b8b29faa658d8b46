package org.amana.planner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amana.planner.generate.SmallGenerator;
import org.amana.planner.json.PlannerJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table that an officer reads: each plan in each story. */
class StoriesTextTest {

    @Test
    void theStatedChancesAndEachPlaceTwice(@TempDir Path temp) throws Exception {
        Path file = Files.writeString(temp.resolve("instance.json"), PlannerJson.write(SmallGenerator.instance(1)));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(PlanCommand.run(new String[] {"--stories", file.toString()}, out, out))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("A as stated", "B ", "twice", "worst regret", "replayed 10,000 times");
    }
}
