package org.amana.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.amana.platform.postgres.Database;
import org.amana.platform.postgres.DatabaseAccess;
import org.amana.platform.postgres.DatabaseRole;
import org.amana.platform.postgres.EmbeddedPostgres;
import org.amana.platform.postgres.PoolSizes;
import org.amana.platform.postgres.PostgresSettings;

/** The one server of a test JVM: started by the first test class that wants a database, stopped when the JVM ends. */
final class TestCluster {

    private static final String TEMPLATE = "amana_template";
    private static final String PREFIX = "amana-test-";
    private static final Duration SURELY_OVER = Duration.ofHours(1);

    private final Path folder;
    private final EmbeddedPostgres server;

    private TestCluster(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    static TestCluster get() {
        return Holder.INSTANCE;
    }

    private static TestCluster start() {
        try {
            removeWhatKilledRunsLeft();
            var folder = Files.createTempDirectory(PREFIX);
            var server = EmbeddedPostgres.start(folder.resolve("postgres"), PostgresSettings.durable());
            var cluster = new TestCluster(folder, server);
            Runtime.getRuntime().addShutdownHook(new Thread(cluster::remove, "test-cluster-end"));
            cluster.makeTemplate();
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeTemplate() {
        try (var database = Database.open(server.ensureDatabase(TEMPLATE), new PoolSizes(2, 1, 1))) {
            database.migrate();
        }
    }

    Path folder() {
        return folder;
    }

    synchronized DatabaseAccess copyOfTemplate(String name) {
        try {
            execute("create database " + name + " template " + TEMPLATE + " owner " + DatabaseRole.OWNER.user());
        } catch (SQLException e) {
            throw new IllegalStateException("cannot copy the template", e);
        }
        return server.ensureDatabase(name);
    }

    void drop(String name) throws SQLException {
        execute("drop database if exists " + name + " with (force)");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = server.superuserConnection("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void remove() {
        server.close();
        try {
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** A run that was killed could not tidy up. Whoever lives holds the lock of their folder, or has only just made it. */
    private static void removeWhatKilledRunsLeft() throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (var folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (var folder : folders) {
                var lock = folder.resolve("postgres").resolve("lock");
                if (Files.isRegularFile(lock) && Files.isWritable(lock) && isLeft(lock)) {
                    delete(folder);
                }
            }
        }
    }

    private static boolean isLeft(Path lock) throws IOException {
        if (Files.getLastModifiedTime(lock).toInstant().isAfter(Instant.now().minus(SURELY_OVER))) {
            return false;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            return held != null;
        }
    }

    private static final class Holder {
        private static final TestCluster INSTANCE = start();
    }
}
