package org.amana.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds names that share most of their three-letter pieces with the words, in whichever script they are written. */
@Component
final class TrigramSearch implements PersonSearch {

    private static final String LIKE = """
            select p.person_id, p.number, p.name_latin, p.name_arabic, p.tag, best.value
            from (
                select a.person_id, a.value, word_similarity(:words, a.value) as likeness
                from assertion a
                where a.field = 'NAME' and a.value %> :words and a.withdrawn is null
                order by likeness desc limit :candidates
            ) as best
            join person p on p.person_id = best.person_id
            order by best.likeness desc, p.number
            """;

    @Override
    public List<Found> byName(JdbcClient database, String words, int limit) {
        return database
                .sql(LIKE)
                .param("words", words.strip())
                .param("candidates", 4 * limit)
                .query((row, i) -> new Found(
                        Columns.uuid(row, "person_id"),
                        row.getInt("number"),
                        row.getString("name_latin"),
                        row.getString("name_arabic"),
                        row.getString("tag"),
                        row.getString("value")))
                .list()
                .stream()
                .collect(Collectors.toMap(Found::person, found -> found, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .limit(limit)
                .toList();
    }
}
