package org.amana.enrolment;

import java.util.List;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.RowWriter;
import org.amana.platform.journal.Rows;
import org.amana.platform.journal.Speaker;
import org.jspecify.annotations.Nullable;

/** Lays what was asked, sent and answered out as rows. */
final class ExchangeRows {

    static final List<String> TABLES = List.of("print_exchange", "print_exchange_step");

    private static final Rows.Upsert STANDS = new Rows.Upsert(
            """
            insert into print_exchange (exchange_id, person_id, encounter_id, party, kind, transaction, agency, state_code, ground,
                document, caveat, state, since, leaf)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (exchange_id) do update set state = excluded.state, since = excluded.since
            """,
            "uuid",
            "uuid",
            "uuid",
            "text",
            "text",
            "text",
            "text",
            "text",
            "text",
            "text",
            "text",
            "text",
            "timestamptz",
            "int8");

    private static final String STEP =
            "leaf, exchange_id, person_id, step, user_id, party, role, finding, said, recorded,"
                    + " control, sha256, length, answer_id, transaction, generation, kept, kept_from, kept_length";

    void stands(ExchangeMemory.Exchange exchange, Recorded<?> recorded, Rows out) {
        ExchangeFact.SendingAsked asked = exchange.asked;
        out.put(
                STANDS,
                asked.exchange(),
                asked.exchange(),
                asked.person(),
                asked.encounter(),
                exchange.by.party(),
                asked.kind().name(),
                asked.transaction(),
                asked.agency(),
                asked.state(),
                asked.ground().name(),
                asked.document(),
                asked.caveat(),
                exchange.state.name(),
                recorded.recorded(),
                recorded.leaf());
    }

    void asked(ExchangeMemory.Exchange exchange, Recorded<?> recorded, Rows out) {
        stands(exchange, recorded, out);
        danger(exchange, "ASKED", exchange.asked.answer(), recorded, out);
    }

    void answered(ExchangeMemory.Exchange exchange, ExchangeFact.Danger answer, Recorded<?> recorded, Rows out) {
        danger(exchange, "ANSWERED", answer, recorded, out);
    }

    private static void danger(
            ExchangeMemory.Exchange exchange, String step, ExchangeFact.Danger answer, Recorded<?> recorded, Rows out) {
        if (out.wanted()) {
            RowWriter row = step(exchange, step, answer.finding().name(), answer.because(), recorded, out);
            none(row.text(null).text(null).int4((Integer) null));
        }
    }

    void sent(ExchangeMemory.Exchange exchange, ExchangeFact.PrintsSent sent, Recorded<?> recorded, Rows out) {
        if (out.wanted()) {
            RowWriter row =
                    step(exchange, "SENT", null, Integer.toString(sent.fingers().size()), recorded, out);
            none(row.text(sent.control()).text(sent.sha256()).int4(Integer.valueOf(sent.length())));
        }
    }

    private static void none(RowWriter row) {
        row.uuid(null)
                .text(null)
                .int4((Integer) null)
                .text(null)
                .int4((Integer) null)
                .int4((Integer) null);
    }

    void received(ExchangeMemory.Exchange exchange, ExchangeFact.AnswerReceived one, Recorded<?> recorded, Rows out) {
        if (out.wanted()) {
            step(exchange, "RECEIVED", null, String.join("\n", one.caveats()), recorded, out)
                    .text(one.from())
                    .text(null)
                    .int4((Integer) null)
                    .uuid(one.answer())
                    .text(one.transaction())
                    .int4(Integer.valueOf(one.generation()))
                    .text(one.kept().sha256())
                    .int4(Integer.valueOf(one.kept().from()))
                    .int4(Integer.valueOf(one.kept().length()));
        }
    }

    private static RowWriter step(
            ExchangeMemory.Exchange exchange,
            String step,
            @Nullable String finding,
            String said,
            Recorded<?> recorded,
            Rows out) {
        Speaker speaker = recorded.header().speaker();
        return out.into("print_exchange_step", STEP)
                .row()
                .int8(recorded.leaf())
                .uuid(exchange.asked.exchange())
                .uuid(exchange.asked.person())
                .text(step)
                .uuid(speaker.user())
                .text(speaker.party())
                .text(speaker.role())
                .text(finding)
                .text(said)
                .instant(recorded.recorded());
    }
}
