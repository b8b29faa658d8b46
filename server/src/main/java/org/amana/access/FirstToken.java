package org.amana.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amana.platform.postgres.Database;
import org.amana.platform.server.DataHome;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The token with which an administrator is made while nobody can sign in: on the first day, and after a restore, since passwords
 * are in no export.
 */
@Component
final class FirstToken implements SmartLifecycle {

    private static final String FILE = "first-administrator.token";
    private static final String CAN_SIGN_IN = """
            select count(*) from platform_user u join credential c on c.user_id = u.user_id where not u.closed
            """;

    private final DataHome home;
    private final JdbcClient database;
    private volatile boolean running;

    FirstToken(DataHome home, Database database) {
        this.home = home;
        this.database = JdbcClient.create(database.writer());
    }

    @Override
    public void start() {
        running = true;
        if (database.sql(CAN_SIGN_IN).query(Long.class).single() > 0) {
            useUp();
            return;
        }
        String token = home.secret(FILE, Tokens::next);
        // A demonstration uses it up itself.
        if (home.mode() == DataHome.Mode.RECORD) {
            System.out.printf(
                    "Nobody can sign in yet. Make an administrator with this token (also in %s):%n  %s%n",
                    file(), token);
        }
    }

    boolean matches(String token) {
        return Files.exists(file()) && Tokens.same(token, home.secret(FILE, Tokens::next));
    }

    void useUp() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException("remove " + file() + " by hand: it is used up", e);
        }
    }

    private Path file() {
        return home.file(FILE);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
