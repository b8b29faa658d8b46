package org.amana.demo.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.Scenario;

/** Two people wore each other's tags: seen so, put right, and their receipt corrected as one act that giver and receiver agree on. */
record Swap(Stage stage, Scenario.Lift lift, Route route, List<String> two, Map<UUID, Integer> receiptEntries) {

    void setRight() {
        World world = stage.world();
        String one = two.get(0);
        String other = two.get(1);
        AmanaClient registrar = stage.crew().at(world.receiver(), Post.REGISTRAR);
        tag(registrar, one, other, "swap.seen");
        tag(registrar, other, one, "swap.seen");
        tag(registrar, one, one, "swap.put-right");
        tag(registrar, other, other, "swap.put-right");
        stage.looseEnds()
                .resolve(
                        discrepancy -> discrepancy.breach().endsWith("tag-moved"),
                        "CORRECTED",
                        "swap.put-right",
                        List.of());
        List<Map<String, Object>> changes = new ArrayList<>();
        for (String id : two) {
            changes.add(Body.of(
                    "person", world.record(id),
                    "corrects", receiptEntries.get(world.record(id)),
                    "credit", stage.held(world.receiver(), lift.to(), Mandates.TRANSFER),
                    "cause", "HANDOVER",
                    "occurred", lift.received().toString()));
        }
        UUID correction = stage.id("swap", lift.code());
        registrar.post(
                "/api/v1/corrections",
                Body.of(
                        "correction",
                        correction,
                        "reason",
                        stage.words().say("swap.seen"),
                        "changes",
                        changes,
                        "occurred",
                        stage.now().toString()),
                Object.class);
        stage.crew()
                .at(route.carrier(2), Post.ESCORT)
                .post(
                        "/api/v1/corrections/" + correction + "/agreement",
                        Body.of("occurred", stage.now().toString()),
                        Object.class);
    }

    /** Somebody wears the tag that was given to {@code owner}. */
    private void tag(AmanaClient who, String person, String owner, String why) {
        stage.looseEnds()
                .note(who.post(
                                "/api/v1/tags",
                                Body.of(
                                        "person", stage.world().record(person),
                                        "tag",
                                                stage.world()
                                                        .person(owner)
                                                        .numbers()
                                                        .tag(),
                                        "occurred", stage.now().toString(),
                                        "reason", stage.words().say(why)),
                                Outcome.class)
                        .body());
    }
}
