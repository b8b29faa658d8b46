package org.amana.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amana.access.Role;
import org.amana.demo.api.ApiProblem;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From acceptance to a complete admission, by the API. */
class AdmissionTest {

    private static final TestServer SERVER = TestServer.get();
    private static final Arrival ARRIVAL = Arrival.of("adm", 4);
    private static final String FIRST = ARRIVAL.people.getFirst();

    private static JsonNode standing() {
        return ARRIVAL.registrar().get("/api/v1/admissions?lift=" + ARRIVAL.lift, JsonNode.class);
    }

    private static List<String> missing(String person) {
        for (JsonNode row : standing().get("open")) {
            if (row.at("/person/person").asString().equals(person)) {
                return row.get("missing").valueStream().map(JsonNode::asString).toList();
            }
        }
        return List.of();
    }

    private static JsonNode admit(Map<String, Object> one) {
        return Arrival.say(ARRIVAL.registrar(), "/admissions", Map.of("admissions", List.of(one)));
    }

    private static List<String> refused(Map<String, Object> one) {
        List<String> codes = new ArrayList<>();
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> admit(one))
                .satisfies(problem -> codes.addAll(problem.codes()));
        return codes;
    }

    @Test
    void whoeverIsAcceptedWaitsUntilNothingIsMissing() {
        String person = FIRST;
        assertThat(missing(person)).containsExactly("HEALTH", "REASONS", "PROPERTY", "CELL");
        assertThat(missing(ARRIVAL.stranger)).startsWith("AGE", "HEALTH");

        Arrival.say(ARRIVAL.clinic(), "/health-screens", Map.of("screens", List.of(ARRIVAL.plain(person))));
        assertThat(missing(person)).containsExactly("REASONS", "PROPERTY", "CELL");
        admit(ARRIVAL.admission(person));
        assertThat(missing(person)).isEmpty();

        JsonNode sum = standing().get("sum");
        JsonNode lift = standing().at("/lifts/0");
        assertThat(lift.at("/sum/received").asInt()).isEqualTo(5);
        assertThat(sum.get("received").asInt())
                .isEqualTo(sum.get("complete").asInt() + standing().get("found").asInt());
        JsonNode read = ARRIVAL.registrar().get("/api/v1/persons/" + person + "/admission", JsonNode.class);
        assertThat(read.at("/said/0/done/property/bag").asString()).isEqualTo("BAG-77");
        assertThat(read.get("how").asString()).isEqualTo("LISTED");
        assertThat(ARRIVAL.registrar()
                        .get("/api/v1/persons/" + ARRIVAL.stranger + "/admission", JsonNode.class)
                        .get("how")
                        .asString())
                .isEqualTo("NEW");
    }

    @Test
    void theDutiesThatRanFromReceiptAreDoneByIt() {
        String person = ARRIVAL.people.get(1);
        assertThat(duties(person)).contains("REASONS_GIVEN DUE", "MEDICAL_EXAMINATION DUE");

        admit(ARRIVAL.admission(person));
        assertThat(duties(person)).contains("REASONS_GIVEN DONE", "MEDICAL_EXAMINATION DUE");
        Arrival.say(ARRIVAL.clinic(), "/health-screens", Map.of("screens", List.of(ARRIVAL.plain(person))));
        assertThat(duties(person)).contains("REASONS_GIVEN DONE", "MEDICAL_EXAMINATION DONE");
    }

    private static List<String> duties(String person) {
        return ARRIVAL.registrar().list("/api/v1/persons/" + person + "/duties", JsonNode.class).stream()
                .filter(owed -> owed.get("about").asString().equals("lift:" + ARRIVAL.lift))
                .map(owed ->
                        owed.get("duty").asString() + ' ' + owed.get("status").asString())
                .toList();
    }

    @Test
    void aClinicianOfTheSenderExaminesForTheSenderOnly() {
        String person = ARRIVAL.people.get(2);
        Arrival.say(
                ARRIVAL.as(Role.CLINICIAN, ARRIVAL.site),
                "/health-screens",
                Map.of("screens", List.of(ARRIVAL.plain(person))));
        assertThat(missing(person)).contains("HEALTH");
        assertThat(duties(person)).contains("MEDICAL_EXAMINATION DUE");
    }

    @Test
    void whatIsNotWholeIsRefusedAndNothingOfItIsTaken() {
        String person = ARRIVAL.people.get(3);
        Map<String, Object> none = new LinkedHashMap<>(ARRIVAL.admission(person));
        none.keySet().removeAll(List.of("reasons", "property", "cell"));
        assertThat(refused(none)).containsExactly("transfer.admission.nothing-said");

        Map<String, Object> noBag = new LinkedHashMap<>(ARRIVAL.admission(person));
        noBag.put(
                "property",
                Map.of(
                        "items",
                        List.of(Map.of("what", "ring", "count", 1)),
                        "signed",
                        "SIGNED",
                        "witness",
                        "Officer Azad"));
        assertThat(refused(noBag)).containsExactly("transfer.admission.bag-does-not-fit");

        Map<String, Object> noTongue = new LinkedHashMap<>(ARRIVAL.admission(person));
        noTongue.put("reasons", Map.of("language", "qq", "by", "Officer Azad", "signed", "SIGNED"));
        assertThat(refused(noTongue)).containsExactly("transfer.admission.language-unknown");
        assertThat(missing(person)).contains("REASONS", "PROPERTY", "CELL");
    }

    @Test
    void onlyTheReceiverAdmits() {
        Map<String, Object> one = ARRIVAL.admission(ARRIVAL.people.get(3));
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> Arrival.say(
                        ARRIVAL.as(Role.SITE_CUSTODIAN, ARRIVAL.site),
                        "/admissions",
                        Map.of("admissions", List.of(one))))
                .satisfies(problem -> assertThat(problem.codes()).containsExactly("transfer.no-such-admission"));
        assertThat(ARRIVAL.as(Role.SITE_CUSTODIAN, ARRIVAL.site)
                        .get("/api/v1/admissions", JsonNode.class)
                        .at("/sum/received")
                        .asInt())
                .isZero();
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> SERVER.as(Role.RECEIVING_REGISTRAR, "adm-elsewhere")
                        .get("/api/v1/persons/" + FIRST + "/admission", JsonNode.class))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(404));
    }
}
