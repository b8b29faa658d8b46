package org.amana.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.platform.time.PlatformClock;
import org.amana.register.RegisterNumber;
import org.amana.transfer.pages.AdmissionsView;
import org.amana.transfer.pages.LiftView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Admissions to complete, and how many there are of each lift. What clinicians found is nowhere near. */
@Component
final class AdmissionReads {

    /** @param found how many fit, of which {@code rows} are the first */
    record Queue(List<AdmissionsView.Row> rows, int found) {}

    /** What every part needs in order not to be missing, in the order of {@link AdmissionsView#PARTS}. */
    private static final String DONE =
            "p.latest_birth is not null, a.health is not null, a.reasons is not null, a.property is not null,"
                    + " a.cell is not null";

    /** Whose last possible birthday says so; while nobody has screened the age, whom somebody aboard took for a child. */
    static final String CHILD = """
            coalesce(p.latest_birth + interval '18 years' > a.received at time zone 'UTC',
                exists (select 1 from lift_event e where e.lift = a.lift and e.kind = 'transfer.minor-found'
                    and jsonb_exists(e.said -> 'persons', cast(a.person_id as text))))""";

    private static final String BY_LIFT = """
            with one as (
                select a.lift, a.place, a.received, array[%s] as done, a.health is null and a.due < :now as late,
                    %s as child
                from admission a join person p on p.person_id = a.person_id
                where not a.again
            )
            select lift, place, min(received) as received, count(*) as persons,
                count(*) filter (where false <> all (done)) as complete,
                count(*) filter (where not done[1]) as age, count(*) filter (where not done[2]) as health,
                count(*) filter (where not done[3]) as reasons, count(*) filter (where not done[4]) as property,
                count(*) filter (where not done[5]) as cell, count(*) filter (where late) as late,
                count(*) filter (where child) as children
            from one group by lift, place order by min(received) desc, lift
            """.formatted(DONE, CHILD);
    private static final String OPEN = """
            with one as (
                select a.person_id, a.lift, a.received, a.due, array[%s] as done, p.number, p.name_latin, p.name_arabic,
                    p.tag, p.entered, %s as child
                from admission a join person p on p.person_id = a.person_id
                where not a.again and (:lift = '' or a.lift = :lift)
            ), open as (
                select one.*, count(*) over () as found from one
                where false = any (done) and (:part = 0 or not done[greatest(:part, 1)])
                order by due, lift, number limit :limit
            )
            select open.*, %s as how
            from open
            left join manifest_line m on m.lift = open.lift and m.person_id = open.person_id
            left join lift l on l.lift = open.lift
            order by due, lift, number
            """;

    /** Whether somebody was listed, was on no list but had a record, or got one on the way. */
    static final String HOW = """
            case when m.origin in ('FOUND_ABOARD', 'BORN')
                then case when %s.entered >= l.planned then 'NEW' else 'KNOWN' end else 'LISTED' end""";

    private static final String QUEUE = OPEN.formatted(DONE, CHILD, HOW.formatted("open"));

    private final Reads reads;
    private final PlatformClock clock;

    AdmissionReads(Reads reads, PlatformClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /** Every lift from which people were taken in, the newest first. */
    List<AdmissionsView.Lift> lifts(Viewer viewer) {
        OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
        return reads.as(
                viewer,
                db -> db.sql(BY_LIFT)
                        .param("now", now)
                        .query((row, n) -> lift(row))
                        .list());
    }

    private static AdmissionsView.Lift lift(ResultSet row) throws SQLException {
        List<Integer> missing = List.of(
                row.getInt("age"),
                row.getInt("health"),
                row.getInt("reasons"),
                row.getInt("property"),
                row.getInt("cell"));
        return new AdmissionsView.Lift(
                row.getString("lift"),
                row.getString("place"),
                instant(row, "received"),
                new AdmissionsView.Sum(
                        row.getInt("persons"),
                        row.getInt("complete"),
                        missing,
                        row.getInt("late"),
                        row.getInt("children")));
    }

    /** The sum over lifts, so that what stands above a table is what stands in it. */
    static AdmissionsView.Sum sum(List<AdmissionsView.Lift> lifts) {
        return new AdmissionsView.Sum(
                lifts.stream().mapToInt(one -> one.sum().received()).sum(),
                lifts.stream().mapToInt(one -> one.sum().complete()).sum(),
                IntStream.range(0, AdmissionsView.PARTS.size())
                        .map(part -> lifts.stream()
                                .mapToInt(one -> one.sum().missing().get(part))
                                .sum())
                        .boxed()
                        .toList(),
                lifts.stream().mapToInt(one -> one.sum().late()).sum(),
                lifts.stream().mapToInt(one -> one.sum().children()).sum());
    }

    /**
     * Those to complete, the one due first in front.
     *
     * @param lift code of the lift, empty for all
     * @param part what must be missing, empty for anything
     */
    Queue open(Viewer viewer, String lift, String part, int limit) {
        return reads.as(viewer, db -> open(db, lift, part, limit));
    }

    private static Queue open(JdbcClient db, String lift, String part, int limit) {
        int[] found = new int[1];
        List<AdmissionsView.Row> rows = db.sql(QUEUE)
                .param("lift", lift)
                .param("part", AdmissionsView.PARTS.indexOf(part) + 1)
                .param("limit", limit)
                .query((row, n) -> {
                    found[0] = row.getInt("found");
                    return row(row);
                })
                .list();
        return new Queue(rows, found[0]);
    }

    private static AdmissionsView.Row row(ResultSet row) throws SQLException {
        return new AdmissionsView.Row(
                named(row),
                row.getString("lift"),
                row.getString("how"),
                row.getBoolean("child"),
                instant(row, "received"),
                instant(row, "due"),
                missing((Boolean[]) row.getArray("done").getArray()));
    }

    static LiftView.Named named(ResultSet row) throws SQLException {
        return new LiftView.Named(
                row.getString("person_id"),
                RegisterNumber.format(row.getInt("number")),
                row.getString("name_latin"),
                row.getString("name_arabic"),
                row.getString("tag"));
    }

    static List<String> missing(Boolean... done) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < done.length; i++) {
            if (!done[i]) {
                missing.add(AdmissionsView.PARTS.get(i));
            }
        }
        return missing;
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
