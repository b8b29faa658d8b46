package org.amana.enrolment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Memory;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.amana.platform.journal.Speaker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was asked to be sent, and how far it has come; read on the writer's thread only. */
@Component
final class ExchangeMemory implements Memory {

    /** How far it has come. */
    enum State {
        ASKED,
        AGREED,
        STOPPED,
        SENT,
        ANSWERED
    }

    /** Prints on their way out, and back. */
    static final class Exchange {
        final ExchangeFact.SendingAsked asked;
        final Speaker by;
        final Set<UUID> answers = new HashSet<>();
        State state = State.ASKED;
        ExchangeFact.@Nullable SendingAnswered agreed;

        Exchange(ExchangeFact.SendingAsked asked, Speaker by) {
            this.asked = asked;
            this.by = by;
        }
    }

    private final Map<UUID, Exchange> exchanges = new HashMap<>();
    private final ExchangeRows rows = new ExchangeRows();

    @Override
    public void apply(Recorded<?> recorded, Rows out) {
        switch (recorded.fact()) {
            case ExchangeFact.SendingAsked asked -> {
                Exchange exchange = new Exchange(asked, recorded.header().speaker());
                exchanges.put(asked.exchange(), exchange);
                rows.asked(exchange, recorded, out);
            }
            case ExchangeFact.SendingAnswered answered ->
                find(answered.exchange()).ifPresent(exchange -> {
                    exchange.agreed = answered;
                    boolean stopped = answered.answer().finding() == ExchangeFact.Finding.RISK_FOUND;
                    step(exchange, stopped ? State.STOPPED : State.AGREED, recorded, out);
                    rows.answered(exchange, answered.answer(), recorded, out);
                });
            case ExchangeFact.PrintsSent sent ->
                find(sent.exchange()).ifPresent(exchange -> {
                    step(exchange, State.SENT, recorded, out);
                    rows.sent(exchange, sent, recorded, out);
                });
            case ExchangeFact.AnswerReceived answer ->
                find(answer.exchange()).ifPresent(exchange -> {
                    exchange.answers.add(answer.answer());
                    step(exchange, State.ANSWERED, recorded, out);
                    rows.received(exchange, answer, recorded, out);
                });
            default -> {}
        }
    }

    /** An answer stays an answer when the file is given out once more. */
    private void step(Exchange exchange, State state, Recorded<?> recorded, Rows out) {
        if (exchange.state.compareTo(state) < 0) {
            exchange.state = state;
            rows.stands(exchange, recorded, out);
        }
    }

    Optional<Exchange> find(UUID exchange) {
        return Optional.ofNullable(exchanges.get(exchange));
    }

    @Override
    public void clear() {
        exchanges.clear();
    }

    @Override
    public List<String> tables() {
        return ExchangeRows.TABLES;
    }
}
