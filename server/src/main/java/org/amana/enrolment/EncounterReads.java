package org.amana.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.enrolment.pages.EncounterView;
import org.amana.register.RegisterNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One encounter: its fingers, and what searches of it proposed. */
@Component
final class EncounterReads {

    private static final String ENCOUNTER = """
            select e.*, p.number, p.name_latin, p.name_arabic from encounter e join person p on p.person_id = e.person_id
            where e.encounter_id = :id
            """;
    private static final String SAMPLES = """
            select finger, take, missing, score, minutiae, certainty, clarity, flow, poor, picture, kept
            from encounter_sample where encounter_id = :id order by finger, take
            """;
    private static final String SEARCHES = """
            select search_id, recorded, leaf, persons, templates, complete, per_mille, threshold from identification
            where encounter_id = :id order by leaf desc
            """;
    private static final String CANDIDATES = """
            select c.place, c.score, c.fingers, c.matter_id, a.state, p.person_id, p.number
            from identification_candidate c left join adjudication a on a.matter_id = c.matter_id
                left join person p on p.person_id = c.person_id and a.state not in ('OPEN', 'THIRD')
            where c.search_id = :id order by c.place
            """;
    private static final String NEWEST =
            "select encounter_id from encounter where person_id = :person order by leaf desc limit 1";

    private static final int FINGERS = 10;

    private final Reads reads;
    private final EnrolmentReads standing;
    private final PrintKeys keys;

    EncounterReads(Reads reads, EnrolmentReads standing, PrintKeys keys) {
        this.reads = reads;
        this.standing = standing;
        this.keys = keys;
    }

    Optional<EncounterView> find(Viewer viewer, UUID encounter) {
        return reads.as(
                viewer,
                db -> db.sql(ENCOUNTER)
                        .param("id", encounter)
                        .query((row, n) -> view(row, db, viewer, encounter))
                        .optional());
    }

    /** The newest encounter of somebody that the viewer may see. */
    Optional<UUID> newest(Viewer viewer, UUID person) {
        return reads.as(
                viewer,
                db -> db.sql(NEWEST).param("person", person).query(UUID.class).optional());
    }

    private EncounterView view(ResultSet row, JdbcClient db, Viewer viewer, UUID encounter) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new EncounterView(
                encounter.toString(),
                person.toString(),
                RegisterNumber.format(row.getInt("number")),
                row.getString("name_latin"),
                row.getString("name_arabic"),
                row.getString("place"),
                row.getString("device"),
                row.getString("operator"),
                row.getString("purpose"),
                row.getString("basis"),
                row.getString("document"),
                EnrolmentReads.instant(row, "occurred"),
                row.getLong("leaf"),
                keys.find(person, row.getInt("generation")).isPresent(),
                fingers(db, encounter),
                searches(db, encounter),
                standing.may(viewer, Right.ENROLMENT_WRITE),
                standing.may(viewer, Right.IDENTIFY),
                standing.may(viewer, Right.PRINTS_SEND));
    }

    private record Sample(EncounterView.Finger finger, boolean there) {}

    private static List<EncounterView.Finger> fingers(JdbcClient db, UUID encounter) {
        List<Sample> all = db.sql(SAMPLES)
                .param("id", encounter)
                .query((row, n) -> sample(row))
                .list();
        List<EncounterView.Finger> fingers = new ArrayList<>();
        for (int code = 1; code <= FINGERS; code++) {
            int finger = code;
            List<Sample> takes =
                    all.stream().filter(one -> one.finger().code() == finger).toList();
            Sample best = takes.stream()
                    .reduce((a, b) -> rank(b) > rank(a) ? b : a)
                    .orElse(new Sample(
                            new EncounterView.Finger(finger, "NOT_ATTEMPTED", null, 0, 0, 0, 0, false, false, 0),
                            false));
            EncounterView.Finger one = best.finger();
            fingers.add(new EncounterView.Finger(
                    finger,
                    one.missing(),
                    one.score(),
                    one.minutiae(),
                    one.certainty(),
                    one.clarity(),
                    one.flow(),
                    one.poor(),
                    one.picture(),
                    (int) takes.stream().filter(Sample::there).count()));
        }
        return fingers;
    }

    private static int rank(Sample sample) {
        Integer score = sample.finger().score();
        return !sample.there() ? -1 : score == null ? sample.finger().minutiae() : score * 100;
    }

    private static Sample sample(ResultSet row) throws SQLException {
        int score = row.getInt("score");
        @Nullable Integer measured = row.wasNull() ? null : Integer.valueOf(score);
        return new Sample(
                new EncounterView.Finger(
                        row.getInt("finger"),
                        row.getString("missing"),
                        measured,
                        row.getInt("minutiae"),
                        row.getInt("certainty"),
                        row.getInt("clarity"),
                        row.getInt("flow"),
                        row.getBoolean("poor"),
                        row.getString("picture") != null,
                        1),
                row.getString("kept") != null);
    }

    private static List<EncounterView.Search> searches(JdbcClient db, UUID encounter) {
        return db.sql(SEARCHES)
                .param("id", encounter)
                .query((row, n) -> new EncounterView.Search(
                        EnrolmentReads.instant(row, "recorded"),
                        row.getLong("leaf"),
                        row.getInt("persons"),
                        row.getLong("templates"),
                        row.getBoolean("complete"),
                        row.getInt("per_mille"),
                        row.getInt("threshold"),
                        candidates(db, row.getObject("search_id", UUID.class))))
                .list();
    }

    private static List<EncounterView.Candidate> candidates(JdbcClient db, UUID search) {
        return db.sql(CANDIDATES)
                .param("id", search)
                .query((row, n) -> candidate(row))
                .list();
    }

    private static EncounterView.Candidate candidate(ResultSet row) throws SQLException {
        String fingers = row.getString("fingers");
        @Nullable String person = row.getString("person_id");
        return new EncounterView.Candidate(
                row.getInt("place"),
                row.getInt("score"),
                fingers.isEmpty()
                        ? List.of()
                        : Arrays.stream(fingers.split(",", -1))
                                .map(Integer::valueOf)
                                .toList(),
                row.getString("matter_id"),
                row.getString("state"),
                person,
                person == null ? null : RegisterNumber.format(row.getInt("number")));
    }
}
