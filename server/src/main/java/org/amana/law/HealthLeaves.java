package org.amana.law;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.amana.register.HealthOnFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That a clinician stated fitness or sealed a sheet, and when. */
@Component
final class HealthLeaves implements HealthOnFile {

    private static final String LEAVES = """
            select leaf from fitness where person_id = :person and recorded <= :known
            union all
            select leaf from health_sheet where person_id = :person and recorded <= :known
            order by leaf
            """;

    @Override
    public List<Long> leaves(JdbcClient database, UUID person, Instant knownAt) {
        return database.sql(LEAVES)
                .param("person", person)
                .param("known", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, i) -> row.getLong("leaf"))
                .list();
    }
}
