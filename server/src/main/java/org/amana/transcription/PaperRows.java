package org.amana.transcription;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.amana.platform.journal.Speaker;
import org.amana.platform.json.CanonicalJson;

/** Lays papers and their readings out as rows. */
final class PaperRows {

    static final List<String> TABLES = List.of("paper", "paper_reading", "paper_state");

    private static final Rows.Upsert STATE = new Rows.Upsert("""
            insert into paper_state (paper_id, state, changed, leaf)
            select * from unnest(?, ?, ?, ?)
            on conflict (paper_id) do update set state = excluded.state, changed = excluded.changed, leaf = excluded.leaf
            """, "uuid", "text", "timestamptz", "int8");

    void brought(PaperFact.Brought brought, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        Speaker speaker = recorded.header().speaker();
        out.into("paper", "paper_id, form, about, scan, parties, party, role, recorded, leaf")
                .row()
                .uuid(brought.paper())
                .text(brought.form())
                .text(brought.about())
                .text(brought.scan())
                .texts(brought.parties())
                .text(speaker.party())
                .text(speaker.role())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }

    void read(PaperFact.PaperRead read, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        Speaker speaker = recorded.header().speaker();
        out.into("paper_reading", "paper_id, leaf, user_id, party, role, recorded, said")
                .row()
                .uuid(read.paper())
                .int8(recorded.leaf())
                .uuid(speaker.user())
                .text(speaker.party())
                .text(speaker.role())
                .instant(recorded.recorded())
                .json(new String(CanonicalJson.bytes(read.said()), StandardCharsets.UTF_8));
    }

    void state(Paper paper, Recorded<?> recorded, Rows out) {
        out.put(
                STATE,
                paper.brought().paper(),
                paper.brought().paper(),
                paper.state().name(),
                recorded.recorded(),
                recorded.leaf());
    }
}
