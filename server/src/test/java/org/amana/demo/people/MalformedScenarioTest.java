package org.amana.demo.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedScenarioTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void copySmall() throws IOException {
        Path small = Scenarios.FOLDER.resolve("small");
        try (Stream<Path> files = Files.walk(small)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(small.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "holdings.csv|north,held,6|north,held,six|holdings.csv row 2 persons",
                "holdings.csv|north,held,6|north,held,-6|holdings.csv row 2 persons",
                "holdings.csv|north,held,6|north,held,7|holdings.csv held",
                "holdings.csv|north,held,6|nowhere,held,6|holdings.csv row 2 place",
                "holdings.csv|north,held,6,scenario|north,held,6,nobody|holdings.csv row 2 source",
                "holdings.csv|6,scenario,chosen,Invented|6,,chosen,Invented|holdings.csv row 2 source",
                "holdings.csv|6,scenario,chosen|6,scenario,Z|holdings.csv row 2 confidence",
                "holdings.csv|6,scenario,chosen|6,scenario,H|holdings.csv row 2 source",
                "holdings.csv|Invented for tests and documentation|''|holdings.csv row 2 note",
                "holdings.csv|place,group|site,group|holdings.csv row 1 header",
                "holdings.csv|north,held,6,|north,held,6,,|holdings.csv row 2 row",
                "places.csv|Asia/Damascus,36.9|Asia/Nowhere,36.9|places.csv row 2 zone",
                "places.csv|36.9,41.2|96.9,41.2|places.csv row 2 lat",
                "calendar-origins.csv|lift-01,north|lift-01,nowhere|calendar-origins.csv place of lift-01",
                "calendar-origins.csv|lift-01,north|lift-09,north|calendar-origins.csv lift",
                "places.csv|36.9,41.2|NaN,41.2|places.csv row 2 lat",
                "calendar.csv|air,3,2026-01-20T20|air,5,2026-01-20T20|calendar.csv row 2 conveyances",
                "calendar.csv|2026-01-20T20:00|2026-01-20T25:00|calendar.csv row 2 departs",
                "calendar.csv|2026-01-20T20:00|2026-01-20T10:00|calendar.csv row 2 departs",
                "calendar.csv|lift-02,2026-01-21,air|lift-01,2026-01-21,air|calendar.csv row 3 lift",
                "control.csv|2026-01-22T06:00|2026-01-21T06:00|calendar.csv row 3 lift",
                "lanes.csv|hub,field,2026-01-20|hub,field,2026-01-21|calendar.csv row 2 lane",
                "limits.csv|+03:00,3,no|+03:00,2,no|calendar.csv row 2 departs",
                "limits.csv|+03:00,3,no|+03:00,,no|limits.csv row 3 per_day",
                "capacity.csv|,8,|,5,|calendar.csv row 3 received",
                "curve.csv|2026-01-21,6,0|2026-01-21,5,0|curve.csv row 3 moved",
                "claims.csv|A2|Z2|claims.csv row 2 grade",
                "nationalities.csv|maghreb|atlantis|nationalities.csv row 4 culture",
                "nationalities.csv|arab,3|arab,4|nationalities.csv persons",
                "figures.csv|to-move,6|to-move,7|holdings.csv to-move",
                "incidents.json|not-produced|not-seen|incidents.json row 1 kind",
                "incidents.json|2026-01-20T19:30|2025-01-20T19:30|incidents.json row 1 at",
                "incidents.json|\"follows\": \"late\"|\"follows\": \"later\"|incidents.json row 3 follows",
                "incidents.json|\"lift\": \"lift-01\"|\"flight\": \"lift-01\"|incidents.json row 1 flight",
                "lists.json|windows-1256|windows-9999|lists.json row 1 encoding",
                "lists.json|sdf-number|sdf-nummer|lists.json row 1 field",
                "lists.json|keeper-roll.csv|../keeper-roll.csv|lists.json row 1 file",
                "lists.json|\"name-missing\": 500|\"name-missing\": 5000|lists.json row 1 name-missing",
            })
    void refusesNamingFileRowAndField(String file, String right, String wrong, String expected) throws IOException {
        Path path = folder.resolve(file);
        String content = Files.readString(path);
        assertThat(content).contains(right);
        Files.writeString(path, content.replace(right, wrong));
        ScenarioException refused = catchThrowableOfType(ScenarioException.class, () -> Scenario.load(folder));
        assertThat(refused).isNotNull();
        assertThat(refused.problems()).extracting(Problem::toString).anyMatch(p -> p.startsWith(expected + ":"));
    }

    @Test
    void refusesAMissingFileAndBrokenJson() throws IOException {
        Files.delete(folder.resolve("limits.csv"));
        Files.writeString(folder.resolve("incidents.json"), "{\"incidents\": [");
        Files.writeString(folder.resolve("lists.json"), "[]");
        ScenarioException refused = catchThrowableOfType(ScenarioException.class, () -> Scenario.load(folder));
        assertThat(refused.problems()).extracting(Problem::file).contains("limits.csv", "incidents.json", "lists.json");
    }

    @Test
    void theSameKeyTwiceIsRefused() throws IOException {
        Path path = folder.resolve("scenario.json");
        Files.writeString(path, Files.readString(path).replace("\"seed\"", "\"code\": \"again\", \"seed\""));
        ScenarioException refused = catchThrowableOfType(ScenarioException.class, () -> Scenario.load(folder));
        assertThat(refused.problems()).extracting(Problem::file).contains("scenario.json");
    }

    @Test
    void namesEveryProblemAndNotOnlyTheFirst() throws IOException {
        Path path = folder.resolve("holdings.csv");
        Files.writeString(
                path, Files.readString(path).replace("held,6", "held,six").replace("to-move,4", "to-go,4"));
        ScenarioException refused = catchThrowableOfType(ScenarioException.class, () -> Scenario.load(folder));
        assertThat(List.copyOf(refused.problems()))
                .extracting(p -> p.row() + p.field())
                .contains("2persons", "3group");
    }
}
