package org.amana.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL out of the box: unpacked, initialised, started and stopped by this process, listening on 127.0.0.1 only.
 *
 * <p>It is durable: what was acknowledged is there after a kill of the server, of this process, or of the power. If this process
 * dies in any way, the server shuts down cleanly within a second or so. One process at a time may use a data folder.
 *
 * <p>Linux on amd64 and arm64, as root (through a user namespace) and as any other user.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(1);

    private final DataFolder folder;
    private final PostgresSettings settings;
    private final PostgresBinaries binaries;
    private final ReentrantLock change = new ReentrantLock();
    private volatile Postmaster postmaster;
    private volatile boolean closed;

    private EmbeddedPostgres(
            DataFolder folder, PostgresSettings settings, PostgresBinaries binaries, Postmaster postmaster) {
        this.folder = folder;
        this.settings = settings;
        this.binaries = binaries;
        this.postmaster = postmaster;
    }

    /**
     * Starts the server on a data folder, and returns when it accepts connections.
     *
     * @param dataFolder an empty or not yet existing folder, or one that an earlier call has made
     * @throws PostgresException if it cannot be started; the message says why and what to do
     */
    public static EmbeddedPostgres start(Path dataFolder, PostgresSettings settings) {
        var folder = DataFolder.open(dataFolder);
        try {
            var binaries = PostgresBinaries.unpackedIn(settings.cacheFor(folder.root()));
            folder.initialise(binaries);
            return new EmbeddedPostgres(folder, settings, binaries, Postmaster.start(folder, binaries, settings));
        } catch (IOException e) {
            release(folder);
            throw new PostgresException("PostgreSQL did not start on " + folder.root() + ": " + e, e);
        } catch (InterruptedException e) {
            release(folder);
            Thread.currentThread().interrupt();
            throw new PostgresException("Interrupted while PostgreSQL was starting on " + folder.root(), e);
        } catch (RuntimeException e) {
            release(folder);
            throw e;
        }
    }

    /**
     * How to log in to the server that another process runs on a data folder, for a command that only reads.
     *
     * @return empty if no server is running there
     */
    public static Optional<DatabaseAccess> running(Path dataFolder, String database) {
        var cluster = dataFolder.resolve("cluster");
        try {
            if (!Files.isDirectory(cluster)) {
                return Optional.empty();
            }
            var processes = new ClusterProcesses(cluster);
            var port = processes.readyPort();
            if (port.isEmpty()) {
                return Optional.empty();
            }
            var passwords = new EnumMap<DatabaseRole, String>(DatabaseRole.class);
            for (var role : DatabaseRole.values()) {
                passwords.put(role, Secret.read(DataFolder.passwordFile(dataFolder, role.user())));
            }
            return Optional.of(new DatabaseAccess(jdbcUrl(port.getAsInt(), database), passwords));
        } catch (IOException e) {
            throw new PostgresException("Cannot look into " + dataFolder + ": " + e, e);
        }
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static void release(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            throw new PostgresException("Cannot release the lock of " + folder.root(), e);
        }
    }

    /**
     * Sees to it that a server that dies by itself, or is killed, is started again on the same port, so that pools find it
     * again under the address they know.
     */
    public EmbeddedPostgres supervised() {
        Postmaster watched = postmaster;
        var unused = watched.onExit().thenAccept(status -> {
            if (!closed) {
                Thread.ofPlatform().daemon(true).name("postgres-supervisor").start(() -> startAgain(watched, status));
            }
        });
        return this;
    }

    private void startAgain(Postmaster dead, int status) {
        while (!closed) {
            LOG.warn("PostgreSQL (process {}) ended with {}; it is started again", dead.pid(), status);
            change.lock();
            try {
                if (!closed) {
                    postmaster = Postmaster.start(folder, binaries, settings.withPort(dead.port()));
                    supervised();
                }
                return;
            } catch (IOException | PostgresException e) {
                LOG.warn("PostgreSQL could not be started again, it will be tried once more: {}", e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                change.unlock();
            }
            LockSupport.parkNanos(BEFORE_NEXT_TRY.toNanos());
        }
    }

    /** The address of one database of this server, without user and password. */
    public String jdbcUrl(String database) {
        return jdbcUrl(postmaster.port(), database);
    }

    /** The TCP port on 127.0.0.1. */
    public int port() {
        return postmaster.port();
    }

    /** The process id of the postmaster. */
    public long pid() {
        return postmaster.pid();
    }

    /** Completes with the exit status when the server has ended, by {@link #close} or by itself. */
    public CompletableFuture<Integer> onExit() {
        return postmaster.onExit();
    }

    /** The server's log, for messages to an operator. */
    public Path log() {
        return folder.log();
    }

    /**
     * Makes sure that the three roles and the database are there, and says how to log in. The database belongs to
     * {@link DatabaseRole#OWNER}; the passwords are random and stay in the data folder.
     */
    public DatabaseAccess ensureDatabase(String database) {
        return Provisioning.ensure(this, database, folder::password);
    }

    /** A connection as the superuser, which only provisioning and tests have a use for. The caller closes it. */
    public Connection superuserConnection(String database) throws SQLException {
        var login = new Properties();
        login.setProperty("user", DataFolder.SUPERUSER);
        login.setProperty("password", folder.superuserPassword());
        return DriverManager.getConnection(jdbcUrl(database), login);
    }

    /** Stops the server, cleanly if it can be done within the patience of the settings, and gives the data folder free. */
    @Override
    public void close() {
        closed = true;
        change.lock();
        try {
            postmaster.stop(settings.patience());
        } catch (IOException e) {
            throw new PostgresException("Cannot stop PostgreSQL (process " + postmaster.pid() + "): " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            change.unlock();
            release(folder);
        }
    }
}
