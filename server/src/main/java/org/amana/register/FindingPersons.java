package org.amana.register;

import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds a person by whatever is at hand: a register number, a tag, a partner's number, or a name. */
@Component
public final class FindingPersons {

    private static final String BY_NUMBER = """
            select person_id, number, name_latin, name_arabic, tag, 'number' as matched from person
            where number = :number
            """;

    private static final String BY_TAG = """
            select p.person_id, p.number, p.name_latin, p.name_arabic, p.tag, t.tag as matched
            from (select distinct person_id, tag from tag_binding where plain = :text) as t
            join person p on p.person_id = t.person_id
            order by (p.tag = t.tag) desc nulls last, p.number
            """;

    private static final String BY_PARTNER_NUMBER = """
            select distinct p.person_id, p.number, p.name_latin, p.name_arabic, p.tag, a.value as matched
            from assertion a join person p on p.person_id = a.person_id
            where a.field = 'PARTNER_NUMBER' and a.plain = :text and a.withdrawn is null
            order by p.number
            """;

    private final PersonSearch names;

    FindingPersons(PersonSearch names) {
        this.names = names;
    }

    /** Exact finds if there are any, else names that are like the text. */
    public List<PersonSearch.Found> find(JdbcClient database, String text, int limit) {
        List<PersonSearch.Found> exact = exactly(database, text);
        return !exact.isEmpty() || text.isBlank() ? exact : names.byName(database, text.strip(), limit);
    }

    /** Those whose register number, tag or partner's number it is. */
    List<PersonSearch.Found> exactly(JdbcClient database, String text) {
        String trimmed = text.strip();
        OptionalInt number = number(trimmed);
        if (number.isPresent()) {
            List<PersonSearch.Found> found = read(database.sql(BY_NUMBER).param("number", number.getAsInt()));
            if (!found.isEmpty()) {
                return found;
            }
        }
        String plain = NameTokens.plain(trimmed);
        for (String exact : List.of(BY_TAG, BY_PARTNER_NUMBER)) {
            List<PersonSearch.Found> found =
                    plain.isEmpty() ? List.of() : read(database.sql(exact).param("text", plain));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static OptionalInt number(String text) {
        try {
            return OptionalInt.of(RegisterNumber.parse(text));
        } catch (IllegalArgumentException e) {
            return OptionalInt.empty();
        }
    }

    private static List<PersonSearch.Found> read(JdbcClient.StatementSpec question) {
        return question.query((row, i) -> new PersonSearch.Found(
                        Columns.uuid(row, "person_id"),
                        row.getInt("number"),
                        row.getString("name_latin"),
                        row.getString("name_arabic"),
                        row.getString("tag"),
                        row.getString("matched")))
                .list();
    }
}
