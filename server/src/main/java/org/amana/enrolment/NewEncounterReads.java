package org.amana.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.enrolment.EnrolmentFact.Purpose;
import org.amana.enrolment.pages.NewEncounterView;
import org.amana.platform.time.PlatformClock;
import org.amana.register.RegisterNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds whose prints are to be taken, and says beforehand if they may not be. */
@Component
final class NewEncounterReads {

    private static final String FOUND = """
            select p.person_id, p.number, p.name_latin, p.name_arabic, p.tag, p.latest_birth,
                exists (select 1 from enrolment_subject s where s.person_id = p.person_id and s.party = :party) as referred
            from person p where p.person_id = :id or p.number = :number or p.tag = :text limit 1
            """;
    private static final String WAITING = """
            select p.person_id, p.number, p.name_latin, p.name_arabic, p.tag from enrolment_subject s
                join person p on p.person_id = s.person_id
            where s.state = 'WAITING' and s.party = :party order by s.since, p.number limit 20
            """;
    private static final String PLACES = "select place from encounter where party = :party order by leaf desc limit 1";
    private static final String ALL_PLACES = "select code from place order by code";

    private static final UUID NOBODY = new UUID(0, 0);

    private final Reads reads;
    private final PlatformClock clock;

    NewEncounterReads(Reads reads, PlatformClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    private record Found(
            NewEncounterView.Person person, @Nullable String why) {}

    NewEncounterView of(Viewer viewer, String asked) {
        return reads.as(viewer, db -> {
            @Nullable Found found = asked.isBlank() ? null : find(db, viewer, asked.strip());
            return new NewEncounterView(
                    asked,
                    found == null ? null : found.person(),
                    found != null ? found.why() : asked.isBlank() ? null : "NOBODY",
                    db.sql(ALL_PLACES).query((row, n) -> row.getString("code")).list(),
                    db.sql(PLACES)
                            .param("party", viewer.party())
                            .query(String.class)
                            .optional()
                            .orElse(null),
                    Arrays.stream(EnrolmentFact.MissingReason.values())
                            .map(Enum::name)
                            .toList(),
                    waiting(db, viewer));
        });
    }

    private @Nullable Found find(JdbcClient db, Viewer viewer, String asked) {
        return db.sql(FOUND)
                .param("party", viewer.party())
                .param("id", id(asked))
                .param("number", number(asked))
                .param("text", asked)
                .query((row, n) -> found(row))
                .optional()
                .orElse(null);
    }

    private static UUID id(String asked) {
        try {
            return UUID.fromString(asked);
        } catch (IllegalArgumentException e) {
            return NOBODY;
        }
    }

    /** A register number with its check digit, spaces or not; -1 if it is none. */
    private static int number(String asked) {
        String digits = asked.replaceAll("[^0-9]", "");
        return digits.length() < 2 || digits.length() > 10
                ? -1
                : Integer.parseInt(digits.substring(0, digits.length() - 1));
    }

    private Found found(ResultSet row) throws SQLException {
        @Nullable LocalDate latest = row.getObject("latest_birth", LocalDate.class);
        LocalDate grown = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC).minusYears(18);
        boolean child = latest == null || latest.isAfter(grown);
        String why = child ? "CHILD" : row.getBoolean("referred") ? "" : "NOT_REFERRED";
        return new Found(
                new NewEncounterView.Person(
                        row.getString("person_id"),
                        RegisterNumber.format(row.getInt("number")),
                        row.getString("name_latin"),
                        row.getString("name_arabic"),
                        row.getString("tag"),
                        Purpose.IDENTITY.name()),
                why.isEmpty() ? null : why);
    }

    private static List<NewEncounterView.Waiting> waiting(JdbcClient db, Viewer viewer) {
        return db.sql(WAITING)
                .param("party", viewer.party())
                .query((row, n) -> new NewEncounterView.Waiting(
                        row.getString("person_id"),
                        RegisterNumber.format(row.getInt("number")),
                        row.getString("name_latin"),
                        row.getString("name_arabic"),
                        row.getString("tag")))
                .list();
    }
}
