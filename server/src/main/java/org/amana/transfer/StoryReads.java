package org.amana.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.planner.Instance;
import org.amana.platform.json.CanonicalJson;
import org.amana.transfer.plan.Stated;
import org.amana.transfer.plan.Trial;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stories that officers told of a campaign and did not put away, for one who may see its plans. */
@Component
final class StoryReads {

    private static final String STORIES = """
            select story_id, name, trial, first_night, last_night, party, recorded, leaf
            from campaign_story s where campaign_id = :campaign and not exists (select 1 from campaign_story_put_away a
                where a.campaign_id = s.campaign_id and a.story_id = s.story_id)
            order by leaf
            """;

    /**
     * @param from first night of it; null from the first of whatever plan is tried
     * @param to last night of it; null to the last
     */
    record Told(
            UUID story,
            String name,
            Trial trial,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String party,
            Instant recorded,
            long leaf) {

        /** The question of a plan as it is in this story; the same question where the story has nothing to do with it. */
        Instance of(Instance instance, Stated stated) {
            int first = from == null ? 1 : 1 + (int) stated.firstNight().until(from, ChronoUnit.DAYS);
            int last =
                    to == null ? stated.nights() : 1 + (int) stated.firstNight().until(to, ChronoUnit.DAYS);
            return trial.on(instance, first, last);
        }
    }

    private final Reads reads;

    StoryReads(Reads reads) {
        this.reads = reads;
    }

    List<Told> told(Viewer viewer, UUID campaign) {
        return reads.as(
                viewer,
                db -> db.sql(STORIES)
                        .param("campaign", campaign)
                        .query((rs, n) -> {
                            Row row = new Row(rs);
                            return new Told(
                                    row.id("story_id"),
                                    row.text("name"),
                                    CanonicalJson.mapper().treeToValue(row.json("trial"), Trial.class),
                                    row.dayOrNone("first_night"),
                                    row.dayOrNone("last_night"),
                                    row.text("party"),
                                    row.instant("recorded"),
                                    row.leaf());
                        })
                        .list());
    }
}
