package org.amana.demo.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.demo.api.AmanaClient;

/**
 * Somebody found aboard whom no record fitted. In the morning it is worked out who it is: both records are linked, and the one at
 * the site that the person had left stands for the other from then on.
 */
record Stranger(Stage stage, String id, String site, String lift) {

    private static final Duration WORKED_OUT = Duration.ofHours(11);

    void schedule(Instant received) {
        stage.agenda().at(received.plus(WORKED_OUT), this::identified);
    }

    private void identified() {
        World world = stage.world();
        UUID before = world.record(id);
        UUID now = stage.id("stranger", id);
        UUID link = stage.id("link", id);
        AmanaClient cell = stage.crew().cell(Post.CELL);
        cell.post(
                "/api/v1/links",
                Body.of(
                        "link", link,
                        "person", now,
                        "other", before,
                        "basis", stage.words().say("link.basis"),
                        "decidedBy", stage.words().say("link.by")),
                Object.class);
        stage.move(
                stage.crew().custodian(world.holder()),
                stage.movement("duplicate " + id, List.of(before), "duplicate", "DUPLICATE_RECORD"));
        world.anotherRecord(id, now);
        List<String> cites = List.of("link:" + link);
        LooseEnds ends = stage.looseEnds();
        ends.resolve(LooseEnds.about("place:" + site, "count-differs"), "CORRECTED", "resolved.found-aboard", cites);
        ends.resolve(LooseEnds.about("lift:" + lift, "stranger-aboard"), "CORRECTED", "resolved.identified", cites);
    }
}
