package org.amana.register;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what was observed, reported and signed: counts, claims, and handovers with their lines and acts. */
@Component
public final class Evidence {

    private static final String COUNT = """
            select count_id, place, kind, occurred_earliest, occurred_latest, first_counter, first_figure,
                second_counter, second_figure, recognised, unknown, roll, clears, recorded, leaf
            from count_taken where count_id = :id
            """;

    private static final String SEEN_BY_COUNT = """
            select g.person_id, p.number, g.leaf
            from count_taken c
            join sighting g on g.place = c.place and g.seen = c.occurred_latest and g.count_id = c.count_id
            join person p on p.person_id = g.person_id
            where c.count_id = :id and p.number > :after order by p.number limit :limit
            """;

    private static final String CLAIMS = """
            select claim_id, about, measure, figure, as_of, published, source, method, grade, note, recorded, leaf from claim
            where (:about is null or about = :about) and as_of <= :at and recorded <= :known
            order by as_of desc, leaf desc limit :limit
            """;

    private static final String HANDOVER = """
            select handover_id, giver, receiver, to_account, agreed, lift, offered, closed, leaf from handover
            where handover_id = :id
            """;

    private static final String LINES = """
            select l.person_id, p.number, l.verdict, l.reason, l.answered, l.leaf
            from handover_line l left join person p on p.person_id = l.person_id
            where l.handover_id = :id order by p.number
            """;

    private static final String ACTS = """
            select act_id, about, party, role, device, occurred, method, agreed, signature is not null as signed, scan,
                transcribed_by, recorded, leaf
            from act where about = :about order by leaf
            """;

    /** Somebody recognised by a count. */
    public record Seen(UUID person, int number, long leaf) {}

    /** A count with those whom it recognised. */
    public record CountWithPersons(RollBesides.Counted count, List<Seen> seen) {}

    /** A figure that somebody reported. */
    public record Claim(
            UUID claim,
            String about,
            CountFact.@Nullable Measure measure,
            int figure,
            Instant asOf,
            Instant published,
            String source,
            String method,
            @Nullable String grade,
            @Nullable String note,
            Instant recorded,
            long leaf) {}

    /** @param number null if the person may not be shown to the viewer */
    public record Line(
            UUID person,
            @Nullable Integer number,
            HandoverFact.@Nullable Verdict verdict,
            @Nullable String reason,
            @Nullable Instant answered,
            @Nullable Long leaf) {}

    /** A handover as it stands, with the acts of both parties. */
    public record Handover(
            UUID handover,
            String giver,
            String receiver,
            Account to,
            String agreed,
            @Nullable String lift,
            Instant offered,
            @Nullable Instant closed,
            long leaf,
            List<Line> lines,
            List<PersonHistory.Act> acts) {}

    /** A count with all whom it recognised. */
    public Optional<CountWithPersons> findCount(JdbcClient database, UUID count) {
        return findCount(database, count, 0, Integer.MAX_VALUE);
    }

    /**
     * A count with some of those whom it recognised, by register number.
     *
     * @param after register number of the last one seen so far, 0 at first
     */
    public Optional<CountWithPersons> findCount(JdbcClient database, UUID count, int after, int limit) {
        return database.sql(COUNT)
                .param("id", count)
                .query((row, i) -> RollBesides.counted(row))
                .optional()
                .map(found -> new CountWithPersons(
                        found,
                        database.sql(SEEN_BY_COUNT)
                                .param("id", count)
                                .param("after", after)
                                .param("limit", limit)
                                .query((row, i) -> new Seen(
                                        Columns.uuid(row, "person_id"), row.getInt("number"), row.getLong("leaf")))
                                .list()));
    }

    /**
     * What was claimed, newest first.
     *
     * @param about {@code place:…}, {@code party:…}, {@code lift:…} or {@code campaign:…}, null for everything
     */
    public List<Claim> claims(JdbcClient database, @Nullable String about, Moment moment, int limit) {
        return moment.bind(database.sql(CLAIMS))
                .param("about", about, Types.VARCHAR)
                .param("limit", limit)
                .query((row, i) -> new Claim(
                        Columns.uuid(row, "claim_id"),
                        row.getString("about"),
                        measure(row.getString("measure")),
                        row.getInt("figure"),
                        Columns.instant(row, "as_of"),
                        Columns.instant(row, "published"),
                        row.getString("source"),
                        row.getString("method"),
                        row.getString("grade"),
                        row.getString("note"),
                        Columns.instant(row, "recorded"),
                        row.getLong("leaf")))
                .list();
    }

    private static CountFact.@Nullable Measure measure(@Nullable String kept) {
        return kept == null ? null : CountFact.Measure.valueOf(kept);
    }

    public Optional<Handover> findHandover(JdbcClient database, UUID handover) {
        return database.sql(HANDOVER)
                .param("id", handover)
                .query((row, i) -> new Handover(
                        handover,
                        row.getString("giver"),
                        row.getString("receiver"),
                        Account.parse(row.getString("to_account")),
                        row.getString("agreed"),
                        row.getString("lift"),
                        Columns.instant(row, "offered"),
                        Columns.instantOrNone(row, "closed"),
                        row.getLong("leaf"),
                        lines(database, handover),
                        Acts.read(database.sql(ACTS).param("about", "handover:" + handover))))
                .optional();
    }

    private static List<Line> lines(JdbcClient database, UUID handover) {
        return database.sql(LINES)
                .param("id", handover)
                .query((row, i) -> {
                    @Nullable String verdict = row.getString("verdict");
                    return new Line(
                            Columns.uuid(row, "person_id"),
                            Columns.integerOrNone(row, "number"),
                            verdict == null ? null : HandoverFact.Verdict.valueOf(verdict),
                            row.getString("reason"),
                            Columns.instantOrNone(row, "answered"),
                            Columns.longOrNone(row, "leaf"));
                })
                .list();
    }
}
