package org.amana.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what papers may say of people, and nothing else: number, tag and name. A paper can be lost, so what is read for it has no
 * field for anything that was said of somebody.
 */
@Component
final class PaperReads {

    private static final String ON_ROLL = Standing.ONCE + """
            select p.number, p.name_latin, p.name_arabic, p.tag
            from standing s join book b on b.account_id = s.account_id join person p on p.number = s.number
            where b.kind <> 'UNACCOUNTED'
            order by s.number offset :skipped limit :limit
            """;

    private static final String PERSON =
            "select number, name_latin, name_arabic, tag from person where person_id = :person";

    /** @param number register number without its check digit */
    record Named(
            int number,
            @Nullable String latin,
            @Nullable String arabic,
            @Nullable String tag) {}

    /** Whose names stand on the roll of a place, in the order of their numbers. */
    List<Named> onRoll(JdbcClient database, String place, Moment moment, int skipped, int limit) {
        return Standing.ask(database, ON_ROLL, Whose.place(place), moment)
                .param("skipped", skipped)
                .param("limit", limit)
                .query((row, n) -> named(row))
                .list();
    }

    Optional<Named> person(JdbcClient database, UUID person) {
        return database.sql(PERSON)
                .param("person", person)
                .query((row, n) -> named(row))
                .optional();
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(
                row.getInt("number"),
                Columns.text(row, "name_latin"),
                Columns.text(row, "name_arabic"),
                Columns.text(row, "tag"));
    }
}
