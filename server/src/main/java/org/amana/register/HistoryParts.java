package org.amana.register;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The parts of a person's history that are lists of their own. */
final class HistoryParts {

    private static final String ASSERTIONS = """
            select assertion_id, field, value, scheme, source, grade, occurred_earliest, occurred_latest, recorded, leaf
            from assertion where person_id = :person and recorded <= :known
                and (withdrawn is null or withdrawn > :known) order by leaf
            """;

    private static final String AGES = """
            select determination_id, earliest_birth, latest_birth, method, evidence, determined_by, occurred, recorded,
                leaf
            from age_determination where person_id = :person and recorded <= :known order by leaf
            """;

    private static final String TAGS = """
            select tag, bound, removed, removed_known, reason, leaf from tag_binding
            where person_id = :person and recorded <= :known order by leaf
            """;

    private static final String ABSENCES = """
            select absence_id, reason, place, escort, began, due, ended, ended_known, outcome, leaf from absence
            where person_id = :person and recorded <= :known order by leaf
            """;

    private static final String REMAINS = """
            select seq, from_holder, to_holder, place, occurred, leaf from remains_movement
            where person_id = :person and recorded <= :known order by seq
            """;

    private static final String SIGHTINGS = """
            select seen, how, place, count_id, recorded, leaf from sighting
            where person_id = :person and recorded <= :known order by seen, leaf
            """;

    private static final String HANDOVERS = """
            select h.handover_id, h.giver, h.receiver, h.lift, h.offered, l.verdict, l.reason, l.answered, l.leaf
            from handover_line l join handover h on h.handover_id = l.handover_id
            where l.person_id = :person and h.offered <= :known order by h.leaf
            """;

    private static final String ACTS = """
            select act_id, about, party, role, device, occurred, method, agreed, signature is not null as signed, scan,
                transcribed_by, recorded, leaf
            from act where about = any (:abouts) and recorded <= :known order by leaf
            """;

    /** Whose history, as known when. */
    record Question(JdbcClient database, UUID person, Instant knownAt) {

        StatementSpec about(String sql) {
            return database.sql(sql).param("person", person).param("known", knownAt.atOffset(ZoneOffset.UTC));
        }

        /** An instant under which something was recorded, if it was known by then. */
        @Nullable
        Instant known(@Nullable Instant recorded) {
            return recorded == null || recorded.isAfter(knownAt) ? null : recorded;
        }
    }

    List<PersonHistory.Assertion> assertions(Question ask) {
        return ask.about(ASSERTIONS)
                .query((row, i) -> new PersonHistory.Assertion(
                        Columns.uuid(row, "assertion_id"),
                        PersonFact.AssertedField.valueOf(row.getString("field")),
                        row.getString("value"),
                        row.getString("scheme"),
                        row.getString("source"),
                        row.getString("grade"),
                        Columns.instant(row, "occurred_earliest"),
                        Columns.instant(row, "occurred_latest"),
                        Columns.instant(row, "recorded"),
                        row.getLong("leaf")))
                .list();
    }

    List<PersonHistory.AgeDetermination> ages(Question ask) {
        return ask.about(AGES)
                .query((row, i) -> new PersonHistory.AgeDetermination(
                        Columns.uuid(row, "determination_id"),
                        Columns.date(row, "earliest_birth"),
                        Columns.date(row, "latest_birth"),
                        PersonFact.AgeMethod.valueOf(row.getString("method")),
                        row.getString("evidence"),
                        row.getString("determined_by"),
                        Columns.instant(row, "occurred"),
                        Columns.instant(row, "recorded"),
                        row.getLong("leaf")))
                .list();
    }

    List<PersonHistory.Tag> tags(Question ask) {
        return ask.about(TAGS)
                .query((row, i) -> {
                    boolean removed = ask.known(Columns.instantOrNone(row, "removed_known")) != null;
                    return new PersonHistory.Tag(
                            row.getString("tag"),
                            Columns.instant(row, "bound"),
                            removed ? Columns.instantOrNone(row, "removed") : null,
                            removed ? row.getString("reason") : null,
                            row.getLong("leaf"));
                })
                .list();
    }

    List<PersonHistory.Absence> absences(Question ask) {
        return ask.about(ABSENCES)
                .query((row, i) -> {
                    boolean ended = ask.known(Columns.instantOrNone(row, "ended_known")) != null;
                    return new PersonHistory.Absence(
                            Columns.uuid(row, "absence_id"),
                            PersonFact.AbsenceReason.valueOf(row.getString("reason")),
                            row.getString("place"),
                            row.getString("escort"),
                            Columns.instant(row, "began"),
                            Columns.instant(row, "due"),
                            ended ? Columns.instantOrNone(row, "ended") : null,
                            ended ? row.getString("outcome") : null,
                            row.getLong("leaf"));
                })
                .list();
    }

    List<PersonHistory.Remains> remains(Question ask) {
        return ask.about(REMAINS)
                .query((row, i) -> new PersonHistory.Remains(
                        row.getInt("seq"),
                        row.getString("from_holder"),
                        row.getString("to_holder"),
                        row.getString("place"),
                        Columns.instant(row, "occurred"),
                        row.getLong("leaf")))
                .list();
    }

    List<PersonHistory.Sighting> sightings(Question ask) {
        return ask.about(SIGHTINGS)
                .query((row, i) -> new PersonHistory.Sighting(
                        Columns.instant(row, "seen"),
                        row.getString("how"),
                        row.getString("place"),
                        Columns.uuidOrNone(row, "count_id"),
                        Columns.instant(row, "recorded"),
                        row.getLong("leaf")))
                .list();
    }

    List<PersonHistory.HandoverLine> handovers(Question ask) {
        return ask.about(HANDOVERS)
                .query((row, i) -> {
                    @Nullable Instant answered = ask.known(Columns.instantOrNone(row, "answered"));
                    @Nullable String verdict = answered == null ? null : row.getString("verdict");
                    return new PersonHistory.HandoverLine(
                            Columns.uuid(row, "handover_id"),
                            row.getString("giver"),
                            row.getString("receiver"),
                            row.getString("lift"),
                            Columns.instant(row, "offered"),
                            verdict == null ? null : HandoverFact.Verdict.valueOf(verdict),
                            verdict == null ? null : row.getString("reason"),
                            answered,
                            verdict == null ? null : Columns.longOrNone(row, "leaf"));
                })
                .list();
    }

    List<PersonHistory.Act> acts(Question ask, List<PersonHistory.HandoverLine> handovers) {
        if (handovers.isEmpty()) {
            return List.of();
        }
        String[] abouts = handovers.stream()
                .map(line -> "handover:" + line.handover())
                .distinct()
                .toArray(String[]::new);
        return Acts.read(ask.about(ACTS).param("abouts", abouts));
    }
}
