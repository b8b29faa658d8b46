package org.amana.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.platform.json.CanonicalJson;
import org.amana.transfer.pages.AdmissionView;
import org.amana.transfer.pages.LiftView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newest admission of one person, part by part. */
@Component
final class OneAdmission {

    /** @param said what was recorded, in its order */
    record Read(
            LiftView.Named person,
            String lift,
            String lane,
            String place,
            String party,
            String how,
            Instant received,
            Instant due,
            long leaf,
            AdmissionView.Age age,
            @Nullable Instant health,
            List<Said> said) {

        /** The last that was said of a part, with who said it. */
        <P, V> @Nullable V last(Function<AdmissionFact.Done, @Nullable P> part, How<P, V> how) {
            @Nullable V last = null;
            for (Said one : said) {
                @Nullable P its = part.apply(one.done());
                last = its == null ? last : how.of(its, one.by());
            }
            return last;
        }
    }

    /** Makes of a part what a page shows. */
    @FunctionalInterface
    interface How<P, V> {
        V of(P part, AdmissionView.By by);
    }

    record Said(AdmissionFact.Done done, AdmissionView.By by) {}

    private static final String ADMISSION = """
            select a.person_id, a.lift, a.party, a.place, a.received, a.due, a.health, a.leaf, coalesce(l.lane, '') as lane,
                p.number, p.name_latin, p.name_arabic, p.tag, p.earliest_birth, p.latest_birth,
                %s as child, %s as how,
                d.method, d.determined_by, d.occurred as determined
            from admission a
            join person p on p.person_id = a.person_id
            left join manifest_line m on m.lift = a.lift and m.person_id = a.person_id
            left join lift l on l.lift = a.lift
            left join lateral (
                select method, determined_by, occurred from age_determination
                where person_id = a.person_id order by leaf desc limit 1
            ) d on true
            where a.person_id = :person and not a.again
            """.formatted(AdmissionReads.CHILD, AdmissionReads.HOW.formatted("p"));
    private static final String SAID = """
            select leaf, party, role, occurred, said from admission_said
            where person_id = :person and lift = :lift order by leaf
            """;
    private static final String MINOR = """
            select leaf from lift_event
            where lift = :lift and kind = 'transfer.minor-found' and jsonb_exists(said -> 'persons', :person)
            order by leaf desc limit 1
            """;

    private final Reads reads;

    OneAdmission(Reads reads) {
        this.reads = reads;
    }

    Optional<Read> of(Viewer viewer, UUID person) {
        return reads.as(
                viewer,
                db -> db.sql(ADMISSION)
                        .param("person", person)
                        .query((row, n) -> read(db, person, row))
                        .optional());
    }

    private static Read read(JdbcClient db, UUID person, ResultSet row) throws SQLException {
        @Nullable OffsetDateTime health = row.getObject("health", OffsetDateTime.class);
        String lift = row.getString("lift");
        return new Read(
                AdmissionReads.named(row),
                lift,
                row.getString("lane"),
                row.getString("place"),
                row.getString("party"),
                row.getString("how"),
                AdmissionReads.instant(row, "received"),
                AdmissionReads.instant(row, "due"),
                row.getLong("leaf"),
                age(db, person, row),
                health == null ? null : health.toInstant(),
                db.sql(SAID)
                        .param("person", person)
                        .param("lift", lift)
                        .query((said, n) -> said(said))
                        .list());
    }

    private static AdmissionView.Age age(JdbcClient db, UUID person, ResultSet row) throws SQLException {
        @Nullable OffsetDateTime determined = row.getObject("determined", OffsetDateTime.class);
        return new AdmissionView.Age(
                row.getObject("earliest_birth", LocalDate.class),
                row.getObject("latest_birth", LocalDate.class),
                row.getString("method"),
                row.getString("determined_by"),
                determined == null ? null : determined.toInstant(),
                row.getBoolean("child"),
                db.sql(MINOR)
                        .param("lift", row.getString("lift"))
                        .param("person", person.toString())
                        .query(Long.class)
                        .optional()
                        .orElse(null));
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                CanonicalJson.mapper().readValue(row.getString("said"), AdmissionFact.Done.class),
                new AdmissionView.By(
                        row.getString("party"),
                        row.getString("role"),
                        AdmissionReads.instant(row, "occurred"),
                        row.getLong("leaf")));
    }
}
