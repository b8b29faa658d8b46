package org.amana.transfer;

import java.util.List;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.amana.platform.json.CanonicalJson;

/** Lays yardsticks out as rows. */
final class YardstickRows {

    static final List<String> TABLES = List.of("campaign_yardstick");

    private YardstickRows() {}

    static void write(YardstickFact.Laid laid, Recorded<?> recorded, Rows out) {
        if (out.wanted()) {
            out.into("campaign_yardstick", "campaign_id, leaf, recorded, party, laid")
                    .row()
                    .uuid(laid.campaign())
                    .int8(recorded.leaf())
                    .instant(recorded.recorded())
                    .text(recorded.header().speaker().party())
                    .json(CanonicalJson.mapper().writeValueAsString(laid));
        }
    }
}
