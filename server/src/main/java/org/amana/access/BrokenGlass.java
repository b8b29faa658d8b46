package org.amana.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.amana.platform.postgres.Database;
import org.amana.platform.time.PlatformClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whether a clinician has broken the glass for somebody, and it has not run out. */
@Component
final class BrokenGlass {

    private static final String IS_BROKEN = """
            select count(*) from broken_glass
            where person_id = :person and user_id = :user and until > :now
            """;

    private final JdbcClient database;
    private final PlatformClock clock;

    BrokenGlass(Database database, PlatformClock clock) {
        this.database = JdbcClient.create(database.writer());
        this.clock = clock;
    }

    boolean isBroken(UUID user, UUID person) {
        Instant now = clock.now();
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        return database.sql(IS_BROKEN)
                        .param("person", person)
                        .param("user", user)
                        .param("now", at)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
