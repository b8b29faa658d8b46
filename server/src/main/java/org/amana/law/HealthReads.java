package org.amana.law;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.amana.access.Access;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Subject;
import org.amana.access.Viewer;
import org.amana.platform.web.RequestException;
import org.amana.register.RegisterNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opens what clinicians sealed, for a clinician of the same party, an inspector, or one who broke the glass; nobody else. A clinician
 * of another party in whose books the person stood is nobody in particular here.
 */
@Component
final class HealthReads {

    /** @param written null where this server does not have the key under which it was sealed */
    record Sheet(
            UUID sheet,
            UUID person,
            String party,
            Instant occurred,
            Instant recorded,
            long leaf,
            @Nullable HealthSheet written) {}

    /** A report that is owed to an independent authority. */
    record Owed(
            UUID person,
            String number,
            @Nullable String latin,
            @Nullable String arabic,
            String whom,
            Instant due) {}

    /** Who it is about. */
    record Named(
            UUID person,
            String number,
            @Nullable String latin,
            @Nullable String arabic,
            @Nullable String tag) {}

    private record Word(UUID sheet, UUID person) {}

    private static final String PARTIES = "select distinct party from health_sheet where person_id = :person";
    private static final String NAMED =
            "select person_id, number, name_latin, name_arabic, tag from person where person_id = any(:persons)";
    private static final String SHEETS = """
            select sheet_id, person_id, party, occurred, sealed, recorded, leaf
            from health_sheet where person_id = :person order by leaf
            """;
    private static final String ALL = "select sheet_id, person_id from health_sheet order by leaf";
    private static final String SEALED =
            "select sheet_id, person_id, sealed from health_sheet where sheet_id = any(:sheets)";

    private final Reads reads;
    private final Access access;
    private final ClinicSeal seal;

    /** What each sheet says of a report, once it was opened for somebody who may read it: sheets never change. */
    private final Map<UUID, Optional<HealthSheet.Report>> reports = new ConcurrentHashMap<>();

    HealthReads(Reads reads, Access access, ClinicSeal seal) {
        this.reads = reads;
        this.access = access;
        this.seal = seal;
    }

    /** Who it is, for one in whose books the person stands or who may read a sheet of theirs. */
    Named named(Viewer viewer, UUID person) {
        return reads.as(scoped(viewer, person), db -> names(db, List.of(person))).stream()
                .findFirst()
                .orElseThrow(RequestException::notFound);
    }

    /** The sheets of a person in their order; none for one in whose books the person stands and who wrote nothing. */
    List<Sheet> sheets(Viewer viewer, UUID person) {
        return reads.as(
                scoped(viewer, person),
                db -> db.sql(SHEETS)
                        .param("person", person)
                        .query((row, n) -> sheet(row))
                        .list());
    }

    private Viewer scoped(Viewer viewer, UUID person) {
        Subject subject = Subject.person(person, parties(viewer, person));
        if (access.decide(viewer, Right.MEDICAL_READ, subject) instanceof Access.Allowed) {
            return access.require(viewer, Right.MEDICAL_READ, subject);
        }
        if (reads.as(viewer, db -> names(db, List.of(person))).isEmpty()) {
            throw RequestException.notFound();
        }
        return viewer;
    }

    private Set<String> parties(Viewer viewer, UUID person) {
        return reads.as(
                viewer,
                db -> db.sql(PARTIES)
                        .param("person", person)
                        .query(String.class)
                        .set());
    }

    private static List<Named> names(JdbcClient db, List<UUID> persons) {
        return db.sql(NAMED)
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, n) -> new Named(
                        row.getObject("person_id", UUID.class),
                        RegisterNumber.format(row.getInt("number")),
                        row.getString("name_latin"),
                        row.getString("name_arabic"),
                        row.getString("tag")))
                .list();
    }

    private Sheet sheet(ResultSet row) throws SQLException {
        UUID sheet = row.getObject("sheet_id", UUID.class);
        UUID person = row.getObject("person_id", UUID.class);
        return new Sheet(
                sheet,
                person,
                row.getString("party"),
                row.getObject("occurred", OffsetDateTime.class).toInstant(),
                row.getObject("recorded", OffsetDateTime.class).toInstant(),
                row.getLong("leaf"),
                seal.open(sheet, person, row.getString("sealed")).orElse(null));
    }

    /** Reports that are owed and not made, the one due first in front. */
    List<Owed> owed(Viewer viewer) {
        return reads.as(viewer, db -> {
            Map<UUID, HealthSheet.Report> last = new LinkedHashMap<>();
            List<Word> all = db.sql(ALL)
                    .query((row, n) ->
                            new Word(row.getObject("sheet_id", UUID.class), row.getObject("person_id", UUID.class)))
                    .list();
            open(db, all);
            all.forEach(word -> reports.getOrDefault(word.sheet(), Optional.empty())
                    .ifPresent(report -> last.put(word.person(), report)));
            last.values().removeIf(HealthSheet.Report::made);
            List<Owed> owed = new ArrayList<>();
            for (Named person : names(db, List.copyOf(last.keySet()))) {
                HealthSheet.@Nullable Report report = last.get(person.person());
                if (report != null && report.due() != null) {
                    owed.add(new Owed(
                            person.person(),
                            person.number(),
                            person.latin(),
                            person.arabic(),
                            report.whom(),
                            report.due()));
                }
            }
            owed.sort(Comparator.comparing(Owed::due).thenComparing(Owed::number));
            return owed;
        });
    }

    private void open(JdbcClient db, List<Word> all) {
        UUID[] unread = all.stream()
                .map(Word::sheet)
                .filter(sheet -> !reports.containsKey(sheet))
                .toArray(UUID[]::new);
        if (unread.length > 0) {
            db.sql(SEALED).param("sheets", unread).query(row -> {
                UUID sheet = row.getObject("sheet_id", UUID.class);
                reports.put(
                        sheet,
                        seal.open(sheet, row.getObject("person_id", UUID.class), row.getString("sealed"))
                                .map(HealthSheet::report));
            });
        }
    }
}
