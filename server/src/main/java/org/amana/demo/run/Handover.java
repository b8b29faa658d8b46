package org.amana.demo.run;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.demo.api.AmanaClient;

/** A handover outside a lift: one party gives, the other has seen everybody and accepts. */
record Handover(Stage stage, AmanaClient giver, AmanaClient receiver) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Offered(String agreed) {}

    void give(Object key, String to, String account, List<UUID> people) {
        UUID handover = stage.id("handover", key);
        String now = stage.now().toString();
        String agreed = giver.post(
                        "/api/v1/handovers",
                        Body.of(
                                "handover", handover,
                                "receiver", to,
                                "to", account,
                                "persons", people,
                                "occurred", now),
                        Offered.class)
                .body()
                .agreed();
        List<Map<String, Object>> lines = people.stream()
                .map(person -> Body.of("person", person, "verdict", "ACCEPTED"))
                .toList();
        receiver.post(
                "/api/v1/handovers/" + handover + "/answers",
                Body.of("agreed", agreed, "occurred", now, "lines", lines),
                Object.class);
    }
}
