package org.amana.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what does not agree, who must resolve it, and by when. */
@Component
public final class Discrepancies {

    private static final String COLUMNS =
            "select discrepancy_id, number, breach, about, owner, due, expected, observed, persons, cites, opened,"
                    + " resolved, outcome, explanation, leaf from discrepancy";

    private static final String FILTERED = COLUMNS + """
             where opened <= :now and (:owner is null or owner = :owner) and (:about is null or about = :about)
              and (not :overdue or due <= :now)
              and opened >= coalesce(cast(:opened_from as timestamptz), '-infinity')
              and opened < coalesce(cast(:opened_to as timestamptz), 'infinity')
              and (:state = 'ALL' or (:state = 'OPEN') = (resolved is null or resolved > :now))
            """;

    private static final String IN_ORDER = FILTERED + " and number > :after order by number limit :limit";

    private static final String BY_CLOCK = FILTERED + """
            order by resolved > :now desc nulls first, case when resolved <= :now then resolved end desc, due, number
            limit :limit offset :after
            """;

    private static final String CITING = COLUMNS + """
             where about = :about and :cite = any (cites) order by number
            """;

    private static final String SOONEST = COLUMNS + """
             where opened <= :now and (resolved is null or resolved > :now)
            order by due, number limit :limit
            """;

    private static final String NEWEST = COLUMNS + """
             where opened <= :now and (resolved is null or resolved > :now)
            order by number desc limit :limit
            """;

    private static final String OF_PERSON = COLUMNS + """
             where opened <= :known
              and discrepancy_id in (select n.discrepancy_id from discrepancy_person n where n.person_id = :person)
            order by number
            """;

    private static final String ONE = COLUMNS + " where discrepancy_id = :id";

    private static final String NOTES = """
            select note, recorded, leaf from discrepancy_note where discrepancy_id = :id order by leaf
            """;

    private static final String BY_OWNER = """
            select owner, count(*) as open, count(*) filter (where due <= :now) as overdue, min(due) as next_due
            from discrepancy
            where opened <= :now and (resolved is null or resolved > :now)
            group by owner order by overdue desc, open desc, owner
            """;

    private static final String BY_BREACH = """
            select breach, count(*) filter (where resolved is null or resolved > :now) as open,
                count(*) filter (where (resolved is null or resolved > :now) and due <= :now) as overdue,
                count(*) filter (where resolved <= :now) as resolved,
                coalesce(sum(cardinality(persons)) filter (where resolved is null or resolved > :now), 0) as persons
            from discrepancy
            where opened <= :now
            group by breach order by breach
            """;

    /**
     * Something that does not agree.
     *
     * @param number counts discrepancies from 1, in the order in which they were opened
     * @param outcome null while it is open
     */
    public record Discrepancy(
            UUID discrepancy,
            int number,
            String breach,
            String about,
            String owner,
            Instant due,
            @Nullable Integer expected,
            @Nullable Integer observed,
            List<UUID> persons,
            List<String> cites,
            Instant opened,
            @Nullable Instant resolved,
            CountFact.@Nullable Outcome outcome,
            @Nullable String explanation,
            long leaf) {

        public boolean open() {
            return resolved == null;
        }
    }

    /** Something noted while a discrepancy was open. */
    public record Note(String note, Instant recorded, long leaf) {}

    /** A discrepancy with what was noted of it. */
    public record Noted(Discrepancy discrepancy, List<Note> notes) {}

    /**
     * How many there are of a kind.
     *
     * @param persons how many people the open ones name, somebody named twice counted twice
     */
    public record ByBreach(String breach, int open, int overdue, int resolved, long persons) {}

    /** How many are open with an owner. */
    public record Owed(String owner, int open, int overdue, Instant nextDue) {}

    /** Whether a discrepancy waits for its owner. */
    public enum State {
        OPEN,
        CLOSED,
        ALL
    }

    /**
     * Which to list.
     *
     * @param about only those about this, {@code place:…} or the like
     * @param overdue only those whose clock has run out
     * @param openedFrom only those opened then or later
     * @param openedTo only those opened before
     * @param after number after which the page begins, 0 for the first page
     */
    public record Filter(
            @Nullable String owner,
            @Nullable String about,
            boolean overdue,
            State state,
            @Nullable Instant openedFrom,
            @Nullable Instant openedTo,
            int after,
            int limit) {

        /** The open ones, whenever they were opened. */
        public static Filter open(
                @Nullable String owner, @Nullable String about, boolean overdue, int after, int limit) {
            return new Filter(owner, about, overdue, State.OPEN, null, null, after, limit);
        }
    }

    /** Those that a filter leaves, as they stood at an instant, oldest first. */
    public List<Discrepancy> list(JdbcClient database, Filter filter, Instant now) {
        return list(database, IN_ORDER, filter, now);
    }

    /**
     * The same by clock, those that ran out first before all, then the closed ones, latest first; {@code after} is how
     * many to leave out.
     */
    List<Discrepancy> byClock(JdbcClient database, Filter filter, Instant now) {
        return list(database, BY_CLOCK, filter, now);
    }

    private static List<Discrepancy> list(JdbcClient database, String question, Filter filter, Instant now) {
        return database.sql(question)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("owner", filter.owner(), Types.VARCHAR)
                .param("about", filter.about(), Types.VARCHAR)
                .param("overdue", filter.overdue())
                .param("state", filter.state().name())
                .param("opened_from", at(filter.openedFrom()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("opened_to", at(filter.openedTo()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("after", filter.after())
                .param("limit", filter.limit())
                .query((row, i) -> asKnownAt(read(row), now))
                .list();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** What was opened about something on the ground of {@code cite}. */
    List<Discrepancy> citing(JdbcClient database, String about, String cite) {
        return database.sql(CITING)
                .param("about", about)
                .param("cite", cite)
                .query((row, i) -> read(row))
                .list();
    }

    /** Those open at an instant whose clock runs out first, the overdue before all. */
    public List<Discrepancy> soonest(JdbcClient database, Instant now, int limit) {
        return some(database, SOONEST, now, limit);
    }

    /** Those open at an instant that were opened last. */
    public List<Discrepancy> newest(JdbcClient database, Instant now, int limit) {
        return some(database, NEWEST, now, limit);
    }

    private static List<Discrepancy> some(JdbcClient database, String question, Instant now, int limit) {
        return database.sql(question)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, i) -> asKnownAt(read(row), now))
                .list();
    }

    /** How many are open and overdue with each owner. */
    public List<Owed> byOwner(JdbcClient database, Instant now) {
        return database.sql(BY_OWNER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Owed(
                        row.getString("owner"),
                        row.getInt("open"),
                        row.getInt("overdue"),
                        Columns.instant(row, "next_due")))
                .list();
    }

    /** How many of each kind are open, overdue and resolved. */
    public List<ByBreach> byBreach(JdbcClient database, Instant now) {
        return database.sql(BY_BREACH)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new ByBreach(
                        row.getString("breach"),
                        row.getInt("open"),
                        row.getInt("overdue"),
                        row.getInt("resolved"),
                        row.getLong("persons")))
                .list();
    }

    public Optional<Noted> find(JdbcClient database, UUID id) {
        return database.sql(ONE)
                .param("id", id)
                .query((row, i) -> read(row))
                .optional()
                .map(found -> new Noted(
                        found,
                        database.sql(NOTES)
                                .param("id", id)
                                .query((row, i) -> new Note(
                                        row.getString("note"), Columns.instant(row, "recorded"), row.getLong("leaf")))
                                .list()));
    }

    /** Those that name a person. */
    List<Discrepancy> of(JdbcClient database, UUID person, Instant knownAt) {
        return database.sql(OF_PERSON)
                .param("person", person)
                .param("known", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, i) -> asKnownAt(read(row), knownAt))
                .list();
    }

    private static Discrepancy asKnownAt(Discrepancy d, Instant knownAt) {
        return d.resolved() == null || !d.resolved().isAfter(knownAt)
                ? d
                : new Discrepancy(
                        d.discrepancy(),
                        d.number(),
                        d.breach(),
                        d.about(),
                        d.owner(),
                        d.due(),
                        d.expected(),
                        d.observed(),
                        d.persons(),
                        d.cites(),
                        d.opened(),
                        null,
                        null,
                        null,
                        d.leaf());
    }

    private static Discrepancy read(ResultSet row) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        return new Discrepancy(
                Columns.uuid(row, "discrepancy_id"),
                row.getInt("number"),
                row.getString("breach"),
                row.getString("about"),
                row.getString("owner"),
                Columns.instant(row, "due"),
                Columns.integerOrNone(row, "expected"),
                Columns.integerOrNone(row, "observed"),
                Columns.uuids(row, "persons"),
                Columns.texts(row, "cites"),
                Columns.instant(row, "opened"),
                Columns.instantOrNone(row, "resolved"),
                outcome == null ? null : CountFact.Outcome.valueOf(outcome),
                row.getString("explanation"),
                row.getLong("leaf"));
    }
}
