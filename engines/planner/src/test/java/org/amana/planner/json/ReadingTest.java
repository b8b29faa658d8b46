package org.amana.planner.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.amana.planner.Instance;
import org.amana.planner.Plan;
import org.amana.planner.Problem;
import org.amana.planner.generate.OperationGenerator;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static String tiny() throws IOException {
        try (InputStream in = ReadingTest.class.getResourceAsStream("/tiny.instance.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> problems(String json) {
        return catchThrowableOfType(BadInput.class, () -> PlannerJson.instance("f.json", json)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        for (Instance instance :
                List.of(PlannerJson.instance("tiny", tiny()).value(), OperationGenerator.operation(3))) {
            Reading<Instance> again = PlannerJson.instance("again", PlannerJson.write(instance));
            assertThat(again.value()).isEqualTo(instance);
            assertThat(again.remarks()).isEmpty();
        }
    }

    @Test
    void everythingWrongIsSaidAtOnceWithFileAndPath() throws Exception {
        String json = tiny().replace("\"node\":\"S1\",\"category\":\"LOW\"", "\"node\":\"S9\",\"category\":\"LOW\"")
                .replace("\"count\":6", "\"count\":-6")
                .replace("\"tails\":[1,1,1]", "\"tails\":[1,1]")
                .replace("\"busyNights\":1,", "")
                .replace("\"id\":\"JUV\",\"weight\"", "\"id\":\"LOW\",\"weight\"")
                .replace("\"omega\":0.1", "\"omega\":\"much\"");
        assertThat(problems(json))
                .contains(
                        "$.population[1].node: unknown node \"S9\"",
                        "$.population[2].count: -6 is less than 0",
                        "$.vehicles[0].tails: 2 values for 3 nights",
                        "$.legs[0].busyNights: is missing",
                        "$.categories[2]: \"LOW\" stands there twice",
                        "$.nodes[0].omega: a number is wanted here, found \"much\"");
        assertThatThrownBy(() -> PlannerJson.instance("f.json", json))
                .hasMessageContaining("f.json: $.legs[0].busyNights");
    }

    @Test
    void aFractionIsNoCountAndAnotherFormatIsNoInstance() throws Exception {
        assertThat(problems(tiny().replace("\"count\":6", "\"count\":6.5")))
                .containsExactly("$.population[2].count: a whole number is wanted here, found 6.5");
        assertThat(problems(tiny().replace("planner-instance/1", "planner-instance/9")))
                .singleElement()
                .asString()
                .startsWith("$.format:");
        assertThat(problems("[]")).first().asString().isEqualTo("$: an object is wanted here, found a list");
    }

    @Test
    void brokenJsonNamesItsPlace() {
        assertThat(problems("{\"nights\":3,"))
                .singleElement()
                .asString()
                .startsWith("$: not JSON")
                .contains("line 1");
        assertThat(problems("{\"nights\":3,\"nights\":4}"))
                .singleElement()
                .asString()
                .contains("nights");
    }

    @Test
    void whatIsCutOffSaysWhereItEndsAndWhatWasExpectedThere() throws Exception {
        String whole = tiny();
        for (int end = 1; end < whole.strip().length(); end += 97) {
            assertThat(problems(whole.substring(0, end)))
                    .singleElement()
                    .asString()
                    .matches("\\$: not JSON at line \\d+, column \\d+: .*")
                    .doesNotContain("Source", "code ", "start marker", "REDACTED");
        }
        assertThat(problems("{\"nodes\":[{\"id\":\"A\"},"))
                .containsExactly("$: not JSON at line 1, column 22: the text ends too early, within /nodes/1;"
                        + " expected another value or the ] that closes the list");
        assertThat(problems("{\"nights\":3 \"x\":4}"))
                .singleElement()
                .asString()
                .contains("line 1, column 13: found \", expected comma");
    }

    @Test
    void unknownFieldsArePassedOverAloud() throws Exception {
        Reading<Instance> reading = PlannerJson.instance("tiny", tiny().replace("\"capacity\":", "\"capacty\":"));
        assertThat(reading.remarks())
                .containsExactly(new Problem("$.nodes[1].capacty", "not a field of the format, passed over"));
    }

    @Test
    void aPlanIsReadAsItStands() throws Exception {
        Plan plan = PlannerJson.plan("p", """
                {"missions":[{"night":99,"leg":"X","segregation":"A","load":[{"category":"C","gate":"G","count":-1}]}]}
                """).value();
        assertThat(PlannerJson.plan("again", PlannerJson.write(plan)).value()).isEqualTo(plan);
    }

    @Test
    void peopleTwiceOrUnknownInAGroupAreRefused() {
        assertThatThrownBy(() -> PlannerJson.people("who.json", """
                        {"people":[{"id":"A","node":"S1","category":"C","gate":"G"},
                        {"id":"A","node":"S1","category":"C","gate":"G"}],"keepApart":[["A","B"]]}
                        """))
                .hasMessageContaining("who.json: $.people[1]: \"A\" stands there twice")
                .hasMessageContaining("who.json: $.keepApart[0]: unknown person \"B\"");
    }
}
