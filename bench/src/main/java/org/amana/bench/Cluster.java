package org.amana.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.amana.platform.postgres.Database;
import org.amana.platform.postgres.DatabaseAccess;
import org.amana.platform.postgres.EmbeddedPostgres;
import org.amana.platform.postgres.PoolSizes;
import org.amana.platform.postgres.PostgresSettings;

/** A durable PostgreSQL of the benchmark's own, with the settings of a server of record. */
final class Cluster implements AutoCloseable {

    private final EmbeddedPostgres server;

    Cluster(Path folder) {
        server = EmbeddedPostgres.start(folder, PostgresSettings.durable());
    }

    /** A database with every table; made if it is not there. */
    DatabaseAccess database(String name) {
        DatabaseAccess access = server.ensureDatabase(name);
        try (Database database = open(access)) {
            database.migrate();
        }
        return access;
    }

    /** The same, empty. */
    DatabaseAccess fresh(String name) throws SQLException {
        asSuperuser("postgres", "drop database if exists " + name + " with (force)");
        return database(name);
    }

    static Database open(DatabaseAccess access) {
        return Database.open(access, PoolSizes.standard());
    }

    void asSuperuser(String database, String sql) throws SQLException {
        try (Connection connection = superuser(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection superuser(String database) throws SQLException {
        return server.superuserConnection(database);
    }

    @Override
    public void close() {
        server.close();
    }
}
