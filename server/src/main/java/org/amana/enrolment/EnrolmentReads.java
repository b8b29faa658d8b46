package org.amana.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Access;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.enrolment.pages.EnrolmentView;
import org.amana.register.RegisterNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where enrolment stands, as the viewer may see it. */
@Component
final class EnrolmentReads {

    private static final String STATES =
            "select state as name, count(*) as figure from enrolment_subject group by state order by state";
    private static final String MISSING = """
            select missing as name, count(*) as figure from encounter_sample where missing is not null group by missing
            order by missing
            """;
    private static final String MATTERS =
            "select state as name, count(*) as figure from adjudication group by state order by state";
    private static final String PRINTS = """
            select count(*) filter (where kept is not null) as prints, count(*) filter (where poor) as poor,
                count(*) filter (where take > 1) as retries, (select count(*) from identification) as searches
            from encounter_sample
            """;
    private static final String PLANTED = """
            select count(*) as pairs, count(*) filter (where exists (
                select 1 from adjudication a where a.state = 'SAME'
                    and (a.person_id = p.person_id and a.other_id = p.other_id
                        or a.person_id = p.other_id and a.other_id = p.person_id))) as found,
                (select count(*) from adjudication a where not exists (
                    select 1 from planted_pair q where a.person_id = q.person_id and a.other_id = q.other_id
                        or a.person_id = q.other_id and a.other_id = q.person_id)) as wrong
            from planted_pair p
            """;
    private static final String OPEN = """
            select a.matter_id, a.opened, a.score, a.state,
                exists (select 1 from conclusion c where c.matter_id = a.matter_id and c.user_id = :user) as mine,
                exists (select 1 from encounter e where e.encounter_id = a.encounter_id and e.user_id = :user) as took
            from adjudication a where a.state in ('OPEN', 'THIRD') order by a.opened, a.matter_id limit :limit
            """;
    private static final String ROWS = """
            select s.person_id, p.number, p.name_latin, p.name_arabic, s.state, s.since, s.fingers, s.encounter
            from enrolment_subject s join person p on p.person_id = s.person_id
            where :state::text is null or s.state = :state
            order by s.since desc, p.number limit :limit
            """;
    private static final String NEXT = """
            select a.matter_id from adjudication a where a.state in ('OPEN', 'THIRD') and a.matter_id <> :but
                and not exists (select 1 from conclusion c where c.matter_id = a.matter_id and c.user_id = :user)
                and not exists (select 1 from encounter e where e.encounter_id = a.encounter_id and e.user_id = :user)
            order by a.opened, a.matter_id limit 1
            """;

    private record Sums(int prints, int poor, int retries, int searches) {}

    private final Reads reads;
    private final Access access;
    private final Galleries galleries;

    EnrolmentReads(Reads reads, Access access, Galleries galleries) {
        this.reads = reads;
        this.access = access;
        this.galleries = galleries;
    }

    boolean may(Viewer viewer, Right right) {
        return access.decide(viewer, right) instanceof Access.Allowed;
    }

    /** @param state of those to list, empty for all */
    EnrolmentView standing(Viewer viewer, String state, int limit) {
        return reads.as(viewer, db -> {
            Sums sums = db.sql(PRINTS)
                    .query((row, n) -> new Sums(
                            row.getInt("prints"), row.getInt("poor"), row.getInt("retries"), row.getInt("searches")))
                    .single();
            return new EnrolmentView(
                    counts(db, STATES),
                    counts(db, MISSING),
                    counts(db, MATTERS),
                    sums.prints(),
                    sums.poor(),
                    sums.retries(),
                    sums.searches(),
                    galleries.people(EnrolmentFact.Purpose.IDENTITY),
                    galleries.filled(),
                    planted(db),
                    open(db, viewer, limit),
                    db.sql(ROWS)
                            .param("state", state.isEmpty() ? null : state, Types.VARCHAR)
                            .param("limit", limit)
                            .query((row, n) -> row(row))
                            .list(),
                    state,
                    new EnrolmentView.May(
                            may(viewer, Right.ENROLMENT_WRITE),
                            may(viewer, Right.ADJUDICATE),
                            may(viewer, Right.PRINTS_SENT_READ)));
        });
    }

    private static List<EnrolmentView.Count> counts(JdbcClient db, String sql) {
        return db.sql(sql)
                .query((row, n) -> new EnrolmentView.Count(row.getString("name"), row.getInt("figure")))
                .list();
    }

    private static EnrolmentView.@Nullable Planted planted(JdbcClient db) {
        EnrolmentView.Planted planted = db.sql(PLANTED)
                .query((row, n) -> new EnrolmentView.Planted(
                        row.getInt("pairs"),
                        row.getInt("found"),
                        row.getInt("pairs") - row.getInt("found"),
                        row.getInt("wrong")))
                .single();
        return planted.pairs() == 0 ? null : planted;
    }

    private static List<EnrolmentView.Matter> open(JdbcClient db, Viewer viewer, int limit) {
        return db.sql(OPEN)
                .param("user", viewer.user())
                .param("limit", limit)
                .query((row, n) -> new EnrolmentView.Matter(
                        row.getString("matter_id"),
                        instant(row, "opened"),
                        row.getInt("score"),
                        row.getString("state"),
                        row.getBoolean("mine"),
                        row.getBoolean("took")))
                .list();
    }

    private static EnrolmentView.Row row(ResultSet row) throws SQLException {
        return new EnrolmentView.Row(
                row.getString("person_id"),
                RegisterNumber.format(row.getInt("number")),
                row.getString("name_latin"),
                row.getString("name_arabic"),
                row.getString("state"),
                instant(row, "since"),
                row.getInt("fingers"),
                row.getString("encounter"));
    }

    /** The case that waits longest for this examiner, other than one. */
    Optional<UUID> next(Viewer viewer, UUID but) {
        return reads.as(
                viewer,
                db -> db.sql(NEXT)
                        .param("but", but)
                        .param("user", viewer.user())
                        .query(UUID.class)
                        .optional());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
