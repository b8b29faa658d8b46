package org.amana.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amana.platform.postgres.Database;
import org.amana.platform.postgres.DatabaseAccess;
import org.amana.platform.postgres.EmbeddedPostgres;
import org.amana.platform.postgres.PoolSizes;
import org.amana.platform.postgres.PostgresSettings;

/** A PostgreSQL of the benchmark's own. */
final class Cluster implements AutoCloseable {

    private static final String SECONDARY_INDEXES = """
            select indexname, indexdef from pg_indexes i
            where schemaname = 'public'
              and not exists (select 1 from pg_constraint c where c.conname = i.indexname)
            """;

    private final EmbeddedPostgres server;

    private Cluster(Path folder, PostgresSettings settings) {
        server = EmbeddedPostgres.start(folder, settings);
    }

    /** With the settings of a server of record. */
    static Cluster durable(Path folder) {
        return new Cluster(folder, PostgresSettings.durable());
    }

    /** For writing data that can be written again: nothing is measured under these settings. */
    static Cluster loading(Path folder) {
        return new Cluster(
                folder,
                PostgresSettings.durable()
                        .withServerOption("fsync", "off")
                        .withServerOption("full_page_writes", "off")
                        .withServerOption("max_wal_size", "16GB")
                        .withServerOption("shared_buffers", "2GB")
                        .withServerOption("maintenance_work_mem", "1GB"));
    }

    /** Takes the indexes away that no write needs, and returns what brings them back. */
    List<String> dropSecondaryIndexes(String database) throws SQLException {
        Map<String, String> indexes = new LinkedHashMap<>();
        try (Connection connection = superuser(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SECONDARY_INDEXES)) {
            while (rows.next()) {
                indexes.put(rows.getString(1), rows.getString(2));
            }
        }
        for (String name : indexes.keySet()) {
            asSuperuser(database, "drop index " + name);
        }
        return List.copyOf(indexes.values());
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

    CpuTime cpuTime() {
        return CpuTime.now(server.pid());
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
