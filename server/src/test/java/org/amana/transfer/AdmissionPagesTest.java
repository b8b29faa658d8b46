package org.amana.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.testing.PageClient;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Admission by the forms of the pages alone, in both languages. */
class AdmissionPagesTest {

    private static final TestServer SERVER = TestServer.get();
    private static final Arrival ARRIVAL = Arrival.of("admpage", 4);
    private static final PageClient REGISTRAR = browser(Role.RECEIVING_REGISTRAR);
    private static final PageClient CLINICIAN = browser(Role.CLINICIAN);

    private static PageClient browser(Role role) {
        return PageClient.of(SERVER.address()).signedIn(SERVER.tokenOf(role, ARRIVAL.prison));
    }

    private static String page(PageClient who, String path) {
        HttpResponse<String> answer = who.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static void post(PageClient who, String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("key", UUID.randomUUID().toString());
        HttpResponse<String> answer = who.post(path, all);
        assertThat(answer.statusCode())
                .as(path + " " + answer.body().replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " "))
                .isEqualTo(303);
    }

    @Test
    void everyPartIsDoneByItsForm() {
        String person = ARRIVAL.people.getFirst();
        String path = "/admissions/" + person;
        assertThat(page(REGISTRAR, "/lifts/" + ARRIVAL.lift + "/reception")).contains(path);
        assertThat(page(REGISTRAR, path)).contains("Not examined yet.", "name=\"section\"", "on the list");

        post(
                REGISTRAR,
                path + "/reasons",
                Map.of("language", "ku", "by", "Officer Azad", "interpreter", "Ms Berivan", "signed", "REFUSED"));
        post(
                REGISTRAR,
                path + "/property",
                Map.of(
                        "what",
                        "ring of silver",
                        "count",
                        "٢",
                        "bag",
                        "BAG-9",
                        "signed",
                        "SIGNED",
                        "witness",
                        "Officer Azad"));
        post(REGISTRAR, path + "/cell", Map.of("section", "B", "cell", "7", "light", "night"));
        post(
                CLINICIAN,
                "/persons/" + person + "/health",
                Map.of(
                        "clinician",
                        "Dr Karim",
                        "consented",
                        "yes",
                        "outcome",
                        "NEEDS_CARE",
                        "side.1",
                        "BACK",
                        "part.1",
                        "CHEST",
                        "kind.1",
                        "BRUISE",
                        "note.1",
                        "two days old",
                        "x.1",
                        "120",
                        "y.1",
                        "110"));

        String done = page(REGISTRAR, path);
        assertThat(done)
                .contains("Nothing is missing.", "Kurdish", "refused to sign", "ring of silver", "BAG-9", "Examined;")
                .doesNotContain("two days old", "needs care", "Dr Karim");
        assertThat(page(REGISTRAR.speaking("ar"), path))
                .contains("الكردية", "امتنع عن التوقيع", "لا شيء ناقص.")
                .doesNotContain("Missing", "refused");
        assertThat(page(CLINICIAN, "/persons/" + person + "/health"))
                .contains("two days old", "needs care", "<circle cx=\"120\" cy=\"110\"");
        assertThat(page(REGISTRAR, path + "/papers/property")).contains("ring of silver", "BAG-9", "وصل الأمتعة");
        assertThat(REGISTRAR.get(path + "/papers/property.pdf").statusCode()).isEqualTo(200);
    }

    @Test
    void whoTurnsOutToBeYoungShowsTheLaneForChildrenAndTheBreach() {
        String person = ARRIVAL.people.get(1);
        String path = "/admissions/" + person;
        post(
                CLINICIAN,
                path + "/age",
                Map.of(
                        "earliest",
                        "2009-01-01",
                        "latest",
                        "2010-01-01",
                        "method",
                        "MULTIDISCIPLINARY",
                        "evidence",
                        "interview",
                        "by",
                        "several disciplines"));
        assertThat(page(REGISTRAR, path)).contains("may be under 18", "The lane for children is open");
        assertThat(page(REGISTRAR, "/admissions")).contains("may be under 18");

        post(REGISTRAR, path + "/child", Map.of("lift", ARRIVAL.lift, "sighting", "looks fifteen"));
        assertThat(page(REGISTRAR, path)).contains("the breach is open with the sender");
        assertThat(page(REGISTRAR.speaking("ar"), path)).contains("قد يكون دون الثامنة عشرة");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void theQueueSaysWhatIsMissingAndItsFiguresAddUp(String language) {
        PageClient reader = REGISTRAR.speaking(language);
        String page = page(reader, "/admissions?light=night");
        assertThat(page)
                .contains("class=\"night\"", "/admissions/" + ARRIVAL.stranger, ARRIVAL.lift)
                .contains(language.equals("ar") ? "dir=\"rtl\"" : "dir=\"ltr\"");
        for (String part : List.of("AGE", "HEALTH", "REASONS", "PROPERTY", "CELL")) {
            assertThat(page(reader, "/admissions?missing=" + part)).contains("/admissions/" + ARRIVAL.stranger);
        }
        assertThat(page(CLINICIAN.speaking(language), "/health-reports")).contains("<h1");
        assertThat(page(CLINICIAN.speaking(language), "/persons/" + ARRIVAL.stranger + "/health"))
                .contains("body-map", language.equals("ar") ? "الفحص الصحي" : "Health screen");
        assertThat(reader.get("/persons/" + ARRIVAL.stranger + "/health").statusCode())
                .isEqualTo(404);
        assertThat(reader.get("/admissions/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }
}
