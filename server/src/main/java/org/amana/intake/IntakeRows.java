package org.amana.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.amana.platform.journal.Speaker;
import org.amana.platform.json.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** Lays lists, rows, verdicts and links out as rows. */
final class IntakeRows {

    static final List<String> TABLES = List.of(
            "intake_list",
            "source_record",
            "row_verdict",
            "row_candidate",
            "list_total",
            "record_link",
            "record_link_decision");

    private static final String LIST_COLUMNS = "list_id, party, issuer, file_name, sha256, bytes, media_type, form,"
            + " rows_sent, parts, as_of, grade, link_known, recorded, leaf";
    private static final String LINK_COLUMNS =
            "link_id, list_id, row_no, person_id, status, by_rule, reasons, proposed, leaf";
    private static final String COMPLETE = "update intake_list set completed = ? where list_id = ?";
    private static final String STATUS = "update record_link set status = ? where link_id = ?";

    void list(ListFact fact, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        switch (fact) {
            case ListFact.Received received -> received(received, recorded, out);
            case ListFact.RowKept row -> row(row, recorded, out);
            case ListFact.TotalStated total ->
                out.into("list_total", "list_id, row_no, figure, rows_in, claim_id, leaf")
                        .row()
                        .uuid(total.list())
                        .int4(total.row())
                        .int4(total.figure())
                        .int4(total.rows())
                        .uuid(total.claim())
                        .int8(recorded.leaf());
            case ListFact.Completed completed -> out.run(COMPLETE, recorded.recorded(), completed.list());
        }
    }

    private static void received(ListFact.Received list, Recorded<?> recorded, Rows out) {
        out.into("intake_list", LIST_COLUMNS)
                .row()
                .uuid(list.list())
                .text(recorded.header().speaker().party())
                .text(list.issuer())
                .text(list.file())
                .text(list.sha256())
                .int8(list.bytes())
                .text(list.mediaType())
                .json(json(list.form()))
                .int4(list.rows())
                .int4(list.parts())
                .instant(list.asOf())
                .text(list.grade())
                .bool(list.linkKnown())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }

    private static String json(Object value) {
        return new String(CanonicalJson.bytes(value), StandardCharsets.UTF_8);
    }

    private static void row(ListFact.RowKept row, Recorded<?> recorded, Rows out) {
        out.into("source_record", "list_id, row_no, line, cells, said, problems, leaf")
                .row()
                .uuid(row.list())
                .int4(row.row())
                .int4(row.line())
                .texts(row.cells())
                .json(json(row.said()))
                .json(json(row.problems()))
                .int8(recorded.leaf());
        out.into("row_verdict", "list_id, row_no, verdict, why, other_row, candidates")
                .row()
                .uuid(row.list())
                .int4(row.row())
                .text(row.verdict().name())
                .text(row.why())
                .int4(row.other())
                .int4(row.candidates().size() + row.more());
        for (Candidate candidate : row.candidates()) {
            out.into("row_candidate", "list_id, row_no, person_id, reasons")
                    .row()
                    .uuid(row.list())
                    .int4(row.row())
                    .uuid(candidate.person())
                    .texts(candidate.reasons());
        }
    }

    void link(LinkFact fact, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        switch (fact) {
            case LinkFact.Proposed p -> {
                link(
                        p.link(),
                        p.list(),
                        p.row(),
                        p.person(),
                        LinkState.Status.PROPOSED,
                        p.byRule(),
                        p.reasons(),
                        recorded,
                        out);
                if (!p.byRule()) {
                    decision(p.link(), "PROPOSED", p.rationale(), recorded, out);
                }
            }
            case LinkFact.MadeByRule m ->
                link(
                        m.link(),
                        m.list(),
                        m.row(),
                        m.person(),
                        LinkState.Status.CONFIRMED,
                        true,
                        m.reasons(),
                        recorded,
                        out);
            case LinkFact.Confirmed c ->
                decided(c.link(), LinkState.Status.CONFIRMED, "CONFIRMED", c.rationale(), recorded, out);
            case LinkFact.Refused r ->
                decided(r.link(), LinkState.Status.REFUSED, "REFUSED", r.rationale(), recorded, out);
            case LinkFact.Undone u ->
                decided(u.link(), LinkState.Status.PROPOSED, "UNDONE", u.rationale(), recorded, out);
            case LinkFact.FieldsTaken taken -> decision(taken.link(), "FIELDS_TAKEN", null, recorded, out);
        }
    }

    private static void link(
            UUID link,
            UUID list,
            int row,
            UUID person,
            LinkState.Status status,
            boolean byRule,
            List<String> reasons,
            Recorded<?> recorded,
            Rows out) {
        out.into("record_link", LINK_COLUMNS)
                .row()
                .uuid(link)
                .uuid(list)
                .int4(row)
                .uuid(person)
                .text(status.name())
                .bool(byRule)
                .texts(reasons)
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }

    private static void decided(
            UUID link, LinkState.Status status, String decision, String rationale, Recorded<?> recorded, Rows out) {
        out.run(STATUS, status.name(), link);
        decision(link, decision, rationale, recorded, out);
    }

    private static void decision(
            UUID link, String decision, @Nullable String rationale, Recorded<?> recorded, Rows out) {
        Speaker speaker = recorded.header().speaker();
        out.into("record_link_decision", "link_id, leaf, decision, rationale, decided_by, recorded")
                .row()
                .uuid(link)
                .int8(recorded.leaf())
                .text(decision)
                .text(rationale)
                .text(speaker.party() + "/" + speaker.role() + "/" + speaker.user())
                .instant(recorded.recorded());
    }
}
