package org.amana.intake;

import java.util.List;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.amana.platform.journal.Speaker;

/** Lays pairs of rows out as rows. */
final class PairRows {

    static final List<String> TABLES = List.of("row_pair", "row_pair_decision");

    private static final String PAIR_COLUMNS =
            "pair_id, list_id, row_no, other_list, other_row, reasons, status, proposed, leaf";
    private static final String STATUS = "update row_pair set status = ? where pair_id = ?";

    void pair(PairFact fact, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        switch (fact) {
            case PairFact.Proposed proposed ->
                out.into("row_pair", PAIR_COLUMNS)
                        .row()
                        .uuid(proposed.pair())
                        .uuid(proposed.list())
                        .int4(proposed.row())
                        .uuid(proposed.otherList())
                        .int4(proposed.otherRow())
                        .texts(proposed.reasons())
                        .text(LinkState.Status.PROPOSED.name())
                        .instant(recorded.recorded())
                        .int8(recorded.leaf());
            case PairFact.Confirmed c ->
                decided(c, LinkState.Status.CONFIRMED, "CONFIRMED", c.rationale(), recorded, out);
            case PairFact.Refused r -> decided(r, LinkState.Status.REFUSED, "REFUSED", r.rationale(), recorded, out);
            case PairFact.Undone u -> decided(u, LinkState.Status.PROPOSED, "UNDONE", u.rationale(), recorded, out);
        }
    }

    private static void decided(
            PairFact fact, LinkState.Status status, String decision, String rationale, Recorded<?> recorded, Rows out) {
        Speaker speaker = recorded.header().speaker();
        out.run(STATUS, status.name(), fact.pair());
        out.into("row_pair_decision", "pair_id, leaf, decision, rationale, decided_by, recorded")
                .row()
                .uuid(fact.pair())
                .int8(recorded.leaf())
                .text(decision)
                .text(rationale)
                .text(speaker.party() + "/" + speaker.role() + "/" + speaker.user())
                .instant(recorded.recorded());
    }
}
