package org.amana.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.testing.TestServer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static final TestServer SERVER = TestServer.get();
    private static final AmanaClient CELL = SERVER.as(Role.OPERATIONS_OFFICER, "cell");

    @Test
    void aPlaceIsAlteredButKeepsItsCodeAndItsEarlierName() {
        CELL.post("/api/v1/places", place("ghwayran", "Ghwayran prison", "سجن غويران"), Place.class);

        CELL.put(
                "/api/v1/places/ghwayran",
                Map.of(
                        "kind",
                        "PRISON",
                        "names",
                        Map.of("en", "Al-Sinaa", "ar", "الصناعة"),
                        "zone",
                        "Asia/Damascus",
                        "position",
                        Map.of("latitude", 36_490_000, "longitude", 40_740_000, "errorMetres", 500),
                        "recognised",
                        true,
                        "reason",
                        "the name on the gate"),
                Place.class);

        assertThat(CELL.list("/api/v1/places", Place.class))
                .filteredOn(p -> p.code().equals("ghwayran"))
                .containsExactly(new Place(
                        "ghwayran",
                        PlaceKind.PRISON,
                        new Names("Al-Sinaa", "الصناعة"),
                        "Asia/Damascus",
                        new Place.Position(36_490_000, 40_740_000, 500),
                        null,
                        true));
        assertThat(SERVER.bean(Reference.class).resolvePlace("Ghwayran Prison"))
                .isEqualTo(new Resolution.One("ghwayran"));
    }

    @Test
    void aNameThatTwoPlacesShareIsSaidToBeAmbiguous() {
        CELL.post("/api/v1/places", place("panorama-one", "Panorama building", "مبنى بانوراما"), Place.class);
        CELL.post("/api/v1/places", place("panorama-two", "Panorama annexe", "ملحق بانوراما"), Place.class);
        alias("panorama-one", "Panorama");
        alias("panorama-two", "panorama");

        assertThat(resolve("PANORAMA")).containsExactly("panorama-one", "panorama-two");
        assertThat(resolve("Panorama annexe")).containsExactly("panorama-two");
        assertThat(resolve("Nowhere")).isEmpty();
    }

    @Test
    void spellingsOfOneArabicNameLeadToOnePlace() {
        CELL.post("/api/v1/places", place("shaddadi", "Al-Shaddadi", "الشدّادي"), Place.class);

        assertThat(SERVER.bean(Reference.class).resolvePlace("الشدادى")).isEqualTo(new Resolution.One("shaddadi"));
        assertThat(SERVER.bean(Reference.class).resolvePlace("al shaddadi")).isEqualTo(new Resolution.One("shaddadi"));
    }

    @Test
    void statementsOfCapacityStandSideBySide() {
        CELL.post("/api/v1/places", place("karkh", "Karkh", "الكرخ"), Place.class);
        for (String[] said : new String[][] {{"2025-06-01", "3000", "ministry"}, {"2026-01-10", "9000", "press"}}) {
            CELL.post(
                    "/api/v1/places/karkh/capacity",
                    Map.of(
                            "statement",
                            UUID.randomUUID(),
                            "measure",
                            "MAXIMUM",
                            "figure",
                            Integer.parseInt(said[1]),
                            "asOf",
                            said[0],
                            "source",
                            said[2]),
                    Capacity.class);
        }

        assertThat(CELL.list("/api/v1/places/karkh/capacity", Capacity.class))
                .extracting(Capacity::figure)
                .containsExactly(3_000, 9_000);
        assertThat(SERVER.bean(Reference.class).findCapacity("karkh", Capacity.Measure.MAXIMUM))
                .get()
                .extracting(Capacity::source)
                .isEqualTo("press");
    }

    @Test
    void thatNoBasisWasShownIsThereFromTheStartAndStays() {
        assertThat(CELL.list("/api/v1/mandates", Mandate.class))
                .extracting(Mandate::code)
                .contains("none-shown");

        assertRefused(
                "reference.none-shown-stays",
                () -> CELL.put(
                        "/api/v1/mandates/none-shown",
                        Map.of("instrument", "a law", "grounds", "found", "reason", "tidy"),
                        Mandate.class));
        assertRefused(
                "reference.unknown-party",
                () -> CELL.post(
                        "/api/v1/mandates",
                        Map.of("code", "law-13", "instrument", "Law 13", "grounds", "art. 4", "issuedBy", "nobody"),
                        Mandate.class));
    }

    @Test
    void aPlaceDoesNotLieInItself() {
        CELL.post("/api/v1/places", place("outer", "Outer", "خارج"), Place.class);
        CELL.post(
                "/api/v1/places",
                Map.of(
                        "code", "inner",
                        "kind", "PRISON",
                        "names", Map.of("en", "Inner", "ar", "داخل"),
                        "zone", "Asia/Damascus",
                        "parent", "outer"),
                Place.class);

        assertRefused(
                "reference.place-in-itself",
                () -> CELL.put(
                        "/api/v1/places/outer",
                        Map.of(
                                "kind", "PRISON",
                                "names", Map.of("en", "Outer", "ar", "خارج"),
                                "zone", "Asia/Damascus",
                                "parent", "inner",
                                "reason", "a slip"),
                        Place.class));
    }

    private static Map<String, Object> place(String code, String english, String arabic) {
        return Map.of(
                "code", code, "kind", "PRISON", "names", Map.of("en", english, "ar", arabic), "zone", "Asia/Damascus");
    }

    private static void alias(String of, String name) {
        CELL.post(
                "/api/v1/names",
                Map.of(
                        "alias",
                        UUID.randomUUID(),
                        "kind",
                        "PLACE",
                        "of",
                        of,
                        "name",
                        name,
                        "language",
                        "en",
                        "source",
                        "a report"),
                Alias.class);
    }

    private static List<String> resolve(String name) {
        return CELL.list("/api/v1/names/resolution?kind=PLACE&name=" + name.replace(" ", "%20"), String.class);
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(call)
                .satisfies(problem -> assertThat(problem.codes()).containsExactly(code));
    }
}
