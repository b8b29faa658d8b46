package org.amana.transfer;

import java.util.List;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.amana.platform.json.CanonicalJson;

/** Lays told stories out as rows. */
final class StoryRows {

    static final List<String> TABLES = List.of("campaign_story", "campaign_story_put_away");

    private StoryRows() {}

    static void write(StoryFact fact, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        switch (fact) {
            case StoryFact.Told told -> {
                var row = out.into(
                                "campaign_story",
                                "campaign_id, story_id, name, trial, first_night, last_night, party, recorded, leaf")
                        .row()
                        .uuid(told.campaign())
                        .uuid(told.story())
                        .text(told.name())
                        .json(CanonicalJson.mapper().writeValueAsString(told.trial()));
                if (told.from() == null) {
                    row.none();
                } else {
                    row.date(told.from());
                }
                if (told.to() == null) {
                    row.none();
                } else {
                    row.date(told.to());
                }
                row.text(recorded.header().speaker().party())
                        .instant(recorded.recorded())
                        .int8(recorded.leaf());
            }
            case StoryFact.PutAway away ->
                out.into("campaign_story_put_away", "story_id, campaign_id, party, recorded, leaf")
                        .row()
                        .uuid(away.story())
                        .uuid(away.campaign())
                        .text(recorded.header().speaker().party())
                        .instant(recorded.recorded())
                        .int8(recorded.leaf());
        }
    }
}
