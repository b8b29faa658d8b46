package org.amana.register;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which places move: those that the reference calls conveyances, and lifts, which are places only while they carry people. */
final class Conveyances {

    private static final String MOVING = """
            select distinct a.place from account a left join place p on p.code = a.place
            where a.place is not null and (p.kind = 'CONVEYANCE' or p.code is null)
            """;

    Set<String> among(JdbcClient database) {
        return new TreeSet<>(database.sql(MOVING).query(String.class).list());
    }
}
