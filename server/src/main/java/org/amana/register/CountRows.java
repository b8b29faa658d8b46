package org.amana.register;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.jspecify.annotations.Nullable;

/** Lays counts, claims, discrepancies and handovers out as rows. */
final class CountRows {

    private static final String COUNT_COLUMNS =
            "count_id, place, kind, occurred_earliest, occurred_latest, first_counter,"
                    + " first_figure, second_counter, second_figure, recognised, unknown, roll, clears, recorded, leaf";
    private static final String CLAIM_COLUMNS =
            "claim_id, about, measure, figure, as_of, published, source, method, grade, note, recorded, leaf";
    private static final String DISCREPANCY_COLUMNS =
            "discrepancy_id, number, breach, about, owner, due, expected, observed, persons, cites, opened, leaf";
    private static final String ABOUT_PERSON = "person:";
    private static final String ACT_COLUMNS = "act_id, about, party, user_id, role, device, occurred, method, agreed,"
            + " signature, scan, transcribed_by, recorded, leaf";
    private static final String RESOLVE =
            "update discrepancy set resolved = ?, outcome = ?, explanation = ? where discrepancy_id = ?";
    private static final String ANSWER_LINE = """
            update handover_line set verdict = ?, reason = ?, answered = ?, leaf = ? where handover_id = ? and person_id = ?
            """;
    private static final String DECLINE =
            "update correction set declined = ?, decline_reason = ? where correction_id = ?";
    private static final String CONFIRM_ACT = "update act set confirmed = ? where act_id = ?";
    private static final String CLOSE_HANDOVER = "update handover set closed = ? where handover_id = ?";

    private final ToIntFunction<UUID> numbers;
    private int discrepancies;

    /** @param numbers the register number of a person */
    CountRows(ToIntFunction<UUID> numbers) {
        this.numbers = numbers;
    }

    void count(CountFact fact, Recorded<?> recorded, Rows out) {
        if (fact instanceof CountFact.DiscrepancyOpened) {
            discrepancies++;
        }
        if (!out.wanted()) {
            return;
        }
        Instant now = recorded.recorded();
        switch (fact) {
            case CountFact.Taken taken -> taken(taken, recorded, out);
            case CountFact.Claimed claimed -> claim(claimed, recorded, out);
            case CountFact.DiscrepancyOpened opened -> opened(opened, recorded, out);
            case CountFact.DiscrepancyNoted noted ->
                out.into("discrepancy_note", "discrepancy_id, leaf, note, recorded")
                        .row()
                        .uuid(noted.discrepancy())
                        .int8(recorded.leaf())
                        .text(noted.note())
                        .instant(now);
            case CountFact.DiscrepancyResolved resolved ->
                out.run(RESOLVE, now, resolved.outcome().name(), resolved.explanation(), resolved.discrepancy());
        }
    }

    private void taken(CountFact.Taken taken, Recorded<?> recorded, Rows out) {
        CountFact.Counter second = taken.second();
        out.into("count_taken", COUNT_COLUMNS)
                .row()
                .uuid(taken.count())
                .text(taken.place())
                .text(taken.kind().name())
                .instant(taken.occurred().earliest())
                .instant(taken.occurred().latest())
                .text(taken.first().name())
                .int4(taken.first().figure())
                .text(second == null ? null : second.name())
                .int4(second == null ? null : Integer.valueOf(second.figure()))
                .int4(taken.seen().size())
                .int4(taken.unknown())
                .int4(taken.roll())
                .bool(taken.clears())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
        Instant when = taken.occurred().latest();
        for (UUID id : taken.seen()) {
            seen(id, numbers.applyAsInt(id), when, "COUNT", taken.count(), taken.place(), recorded, out);
        }
    }

    /** Somebody was seen. */
    static void seen(
            UUID person,
            int number,
            Instant when,
            String how,
            @Nullable UUID count,
            @Nullable String place,
            Recorded<?> recorded,
            Rows out) {
        out.into("sighting", "person_id, seen, leaf, how, count_id, place, recorded, number")
                .row()
                .uuid(person)
                .instant(when)
                .int8(recorded.leaf())
                .text(how)
                .uuid(count)
                .text(place)
                .instant(recorded.recorded())
                .int4(number);
    }

    private static void claim(CountFact.Claimed claimed, Recorded<?> recorded, Rows out) {
        out.into("claim", CLAIM_COLUMNS)
                .row()
                .uuid(claimed.claim())
                .text(claimed.about())
                .text(claimed.measure() == null ? null : claimed.measure().name())
                .int4(claimed.figure())
                .instant(claimed.asOf())
                .instant(claimed.published())
                .text(claimed.source())
                .text(claimed.method())
                .text(claimed.grade())
                .text(claimed.note())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }

    private void opened(CountFact.DiscrepancyOpened opened, Recorded<?> recorded, Rows out) {
        out.into("discrepancy", DISCREPANCY_COLUMNS)
                .row()
                .uuid(opened.discrepancy())
                .int4(discrepancies)
                .text(opened.breach())
                .text(opened.about())
                .text(opened.owner())
                .instant(opened.due())
                .int4(opened.expected())
                .int4(opened.observed())
                .uuids(opened.persons())
                .texts(opened.cites())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
        for (UUID person : named(opened)) {
            out.into("discrepancy_person", "person_id, discrepancy_id")
                    .row()
                    .uuid(person)
                    .uuid(opened.discrepancy());
        }
    }

    private static Set<UUID> named(CountFact.DiscrepancyOpened opened) {
        Set<UUID> named = new LinkedHashSet<>(opened.persons());
        if (opened.about().startsWith(ABOUT_PERSON)) {
            named.add(UUID.fromString(opened.about().substring(ABOUT_PERSON.length())));
        }
        return named;
    }

    void handover(HandoverFact fact, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        switch (fact) {
            case HandoverFact.Offered offered -> offered(offered, recorded, out);
            case HandoverFact.Answered answered -> answered(answered, recorded, out);
            case HandoverFact.Confirmed confirmed -> {
                act("handover:" + confirmed.handover(), confirmed.act(), "", recorded, out);
                out.run(CONFIRM_ACT, recorded.recorded(), confirmed.confirmed());
            }
            case HandoverFact.Closed closed -> {
                act("handover:" + closed.handover(), closed.act(), "", recorded, out);
                out.run(CLOSE_HANDOVER, recorded.recorded(), closed.handover());
            }
        }
    }

    private static void offered(HandoverFact.Offered offered, Recorded<?> recorded, Rows out) {
        out.into("handover", "handover_id, giver, receiver, to_account, agreed, lift, offered, leaf")
                .row()
                .uuid(offered.handover())
                .text(offered.giver())
                .text(offered.receiver())
                .text(offered.to().code())
                .text(offered.agreed())
                .text(offered.lift())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
        for (UUID person : offered.persons()) {
            out.into("handover_line", "handover_id, person_id")
                    .row()
                    .uuid(offered.handover())
                    .uuid(person);
        }
        act("handover:" + offered.handover(), offered.act(), offered.agreed(), recorded, out);
    }

    private void answered(HandoverFact.Answered answered, Recorded<?> recorded, Rows out) {
        act("handover:" + answered.handover(), answered.act(), answered.agreed(), recorded, out);
        for (HandoverFact.Line line : answered.lines()) {
            seen(
                    line.person(),
                    numbers.applyAsInt(line.person()),
                    answered.act().occurred().latest(),
                    "HANDOVER",
                    null,
                    null,
                    recorded,
                    out);
            out.run(
                    ANSWER_LINE,
                    line.verdict().name(),
                    line.reason(),
                    recorded.recorded(),
                    recorded.leaf(),
                    answered.handover(),
                    line.person());
        }
    }

    void correction(CorrectionFact fact, Recorded<?> recorded, Rows out) {
        if (!out.wanted()) {
            return;
        }
        String about = "correction:" + fact.correction();
        switch (fact) {
            case CorrectionFact.Proposed proposed -> {
                out.into("correction", "correction_id, reason, persons, needs, proposed, leaf")
                        .row()
                        .uuid(proposed.correction())
                        .text(proposed.reason())
                        .uuids(proposed.changes().stream()
                                .map(CorrectionFact.Change::person)
                                .distinct()
                                .toList())
                        .texts(proposed.needs())
                        .instant(recorded.recorded())
                        .int8(recorded.leaf());
                act(about, proposed.act(), "", recorded, out);
            }
            case CorrectionFact.Agreed agreed -> act(about, agreed.act(), "", recorded, out);
            case CorrectionFact.Declined declined -> {
                act(about, declined.act(), "", recorded, out);
                out.run(DECLINE, recorded.recorded(), declined.reason(), declined.correction());
            }
        }
    }

    static void act(String about, HandoverFact.Act act, String agreed, Recorded<?> recorded, Rows out) {
        out.into("act", ACT_COLUMNS)
                .row()
                .uuid(act.act())
                .text(about)
                .text(act.party())
                .uuid(act.user())
                .text(act.role())
                .text(act.device())
                .instant(act.occurred().latest())
                .text(act.method().name())
                .text(agreed)
                .text(act.signature())
                .text(act.scan())
                .text(act.transcribedBy())
                .instant(recorded.recorded())
                .int8(recorded.leaf());
    }

    void clear() {
        discrepancies = 0;
    }
}
