package org.amana.law;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Assessments, fitness and duties, for one who may see the person. */
@Component
final class LawReads {

    record Assessment(
            UUID assessment,
            String receivingState,
            String finding,
            boolean heardInPrivate,
            Instant occurred,
            String assessor,
            @Nullable LocalDate validUntil,
            List<String> assurances,
            long leaf) {}

    record Fitness(
            UUID statement,
            String fitness,
            List<String> conditions,
            String clinician,
            Instant occurred,
            LocalDate validUntil,
            long leaf) {}

    /** @param source the articles that the duty rests on */
    record Owed(
            UUID person,
            String about,
            Duty duty,
            String source,
            String owner,
            Instant due,
            String status,
            @Nullable Instant waivedUntil) {}

    private static final String PARTIES = "select party from person_party where person_id = :person";
    private static final String ASSESSMENTS = """
            select assessment_id, receiving_state, finding, heard_in_private, occurred, assessor, valid_until, assurances,
                leaf
            from assessment where person_id = :person order by leaf
            """;
    private static final String FITNESS = """
            select statement_id, fitness, conditions, clinician, occurred, valid_until, leaf
            from fitness where person_id = :person order by leaf
            """;
    private static final String OWED = """
            select person_id, about, duty, owner, due, status, waived_until
            from obligation where person_id = :person order by due, about, duty
            """;
    private static final String OVERDUE = """
            select person_id, about, duty, owner, due, status, waived_until
            from obligation where status in ('DUE', 'OVERDUE') and due < :now order by due, person_id, duty limit :limit
            """;

    private final Reads reads;

    LawReads(Reads reads) {
        this.reads = reads;
    }

    List<Assessment> assessments(Viewer viewer, UUID person) {
        return reads.as(
                viewer,
                db -> db.sql(ASSESSMENTS)
                        .param("person", person)
                        .query((row, n) -> assessment(row))
                        .list());
    }

    /** Those in whose books a person stands, as far as the viewer may look. */
    Set<String> partiesOf(Viewer viewer, UUID person) {
        return reads.as(
                viewer,
                db -> db.sql(PARTIES)
                        .param("person", person)
                        .query(String.class)
                        .set());
    }

    List<Fitness> fitness(Viewer viewer, UUID person) {
        return reads.as(
                viewer,
                db -> db.sql(FITNESS)
                        .param("person", person)
                        .query((row, n) -> fitness(row))
                        .list());
    }

    List<Owed> owed(Viewer viewer, UUID person) {
        return reads.as(
                viewer,
                db -> db.sql(OWED)
                        .param("person", person)
                        .query((row, n) -> owed(row))
                        .list());
    }

    List<Owed> overdue(Viewer viewer, OffsetDateTime now, int limit) {
        return reads.as(
                viewer,
                db -> db.sql(OVERDUE)
                        .param("now", now)
                        .param("limit", limit)
                        .query((row, n) -> owed(row))
                        .list());
    }

    private static Assessment assessment(ResultSet row) throws SQLException {
        return new Assessment(
                row.getObject("assessment_id", UUID.class),
                row.getString("receiving_state"),
                row.getString("finding"),
                row.getBoolean("heard_in_private"),
                instant(row, "occurred"),
                row.getString("assessor"),
                row.getObject("valid_until", LocalDate.class),
                texts(row, "assurances"),
                row.getLong("leaf"));
    }

    private static Fitness fitness(ResultSet row) throws SQLException {
        return new Fitness(
                row.getObject("statement_id", UUID.class),
                row.getString("fitness"),
                texts(row, "conditions"),
                row.getString("clinician"),
                instant(row, "occurred"),
                row.getObject("valid_until", LocalDate.class),
                row.getLong("leaf"));
    }

    private static Owed owed(ResultSet row) throws SQLException {
        Duty duty = Duty.valueOf(row.getString("duty"));
        @Nullable OffsetDateTime waived = row.getObject("waived_until", OffsetDateTime.class);
        return new Owed(
                row.getObject("person_id", UUID.class),
                row.getString("about"),
                duty,
                duty.source(),
                row.getString("owner"),
                instant(row, "due"),
                row.getString("status"),
                waived == null ? null : waived.toInstant());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
