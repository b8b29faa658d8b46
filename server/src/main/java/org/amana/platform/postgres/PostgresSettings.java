package org.amana.platform.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the PostgreSQL in the box is run.
 *
 * @param cacheFolder where the unpacked binaries are kept, shared by all data folders of this user; empty means the user's
 *     cache folder, or the data folder itself when there is no home to write to
 * @param port TCP port on 127.0.0.1; 0 takes any free one, a new one at each start
 * @param patience how long to wait for a predecessor to go away, and at the end for a clean stop, before doing without
 * @param serverOptions settings as in postgresql.conf, over the ones given here; durability may be weakened by them, and is not
 *     weakened by anything else
 */
public record PostgresSettings(
        Optional<Path> cacheFolder, int port, Duration patience, Map<String, String> serverOptions) {

    private static final Map<String, String> DURABLE = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("max_connections", "100"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("max_wal_size", "2GB"),
            // A recycled segment needs no zeroes written: a commit that has to make a new one waits tens of
            // milliseconds.
            Map.entry("min_wal_size", "1GB"),
            // A whole site comes in within seconds: what the server has learnt of its tables may not lag by a minute.
            Map.entry("autovacuum_naptime", "10s"),
            // What is asked often stands in memory or on a disk without a head to move: an index is worth asking.
            Map.entry("random_page_cost", "1.1"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            // The launcher reads the server's words to tell a passing obstacle from a lasting one.
            Map.entry("lc_messages", "C"),
            Map.entry("log_line_prefix", "%m [%p] %u "),
            Map.entry("password_encryption", "scram-sha-256"));

    public PostgresSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not between 0 and 65535");
        }
        serverOptions = Map.copyOf(serverOptions);
    }

    /** What a server of record runs with: nothing acknowledged is lost, whatever is killed or unplugged. */
    public static PostgresSettings durable() {
        return new PostgresSettings(Optional.empty(), 0, Duration.ofSeconds(30), DURABLE);
    }

    /** The same, with the binaries unpacked under {@code folder}. */
    public PostgresSettings withCache(Path folder) {
        return new PostgresSettings(Optional.of(folder), port, patience, serverOptions);
    }

    /** The same, on a fixed port. */
    public PostgresSettings withPort(int fixed) {
        return new PostgresSettings(cacheFolder, fixed, patience, serverOptions);
    }

    /** The same, waiting no longer than {@code limit}. */
    public PostgresSettings withPatience(Duration limit) {
        return new PostgresSettings(cacheFolder, port, limit, serverOptions);
    }

    /** The same, with one setting of postgresql.conf added or replaced. */
    public PostgresSettings withServerOption(String name, String value) {
        var options = new TreeMap<>(serverOptions);
        options.put(name, value);
        return new PostgresSettings(cacheFolder, port, patience, options);
    }

    Path cacheFor(Path dataFolder) {
        return cacheFolder.orElseGet(() -> userCache().orElseGet(() -> dataFolder.resolve("binaries")));
    }

    private static Optional<Path> userCache() {
        var configured = System.getenv("XDG_CACHE_HOME");
        var base = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home", "/nonexistent"), ".cache")
                : Path.of(configured);
        var nearest = base;
        while (nearest != null && !Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        // A root that does not exist for this user leads up to "/", where nobody should unpack anything.
        var usable = nearest != null && nearest.getNameCount() > 0 && Files.isWritable(nearest);
        return usable ? Optional.of(base.resolve("amana")) : Optional.empty();
    }
}
