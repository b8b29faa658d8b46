package org.amana.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.amana.register.pages.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for several people at once who they are, where they stand now and when they were last seen. */
@Component
final class Whereabouts {

    private static final String NOW = """
            select p.person_id, p.number, p.name_latin, p.name_arabic, p.tag, a.code, g.seen, g.place
            from person p
            left join lateral (select s.account_id from stay s
                where s.person_id = p.person_id and s.closed_known = 'infinity' order by s.since desc limit 1
            ) as stands on true
            left join account a on a.account_id = stands.account_id
            left join lateral (select seen, place from sighting
                where person_id = p.person_id order by seen desc limit 1
            ) as g on true
            where p.person_id = any(:persons)
            """;

    /** In the order given; whom the viewer may not know is left out. */
    List<Known> of(JdbcClient database, Collection<UUID> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        Map<UUID, Known> found = new HashMap<>();
        database.sql(NOW).param("persons", persons.toArray(UUID[]::new)).query(row -> {
            @Nullable String code = row.getString("code");
            Known known = new Known(
                    Columns.uuid(row, "person_id"),
                    row.getInt("number"),
                    row.getString("name_latin"),
                    row.getString("name_arabic"),
                    row.getString("tag"),
                    code == null ? null : Account.parse(code),
                    Columns.instantOrNone(row, "seen"),
                    row.getString("place"));
            found.put(known.person(), known);
        });
        return persons.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
