package org.amana.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One data folder: the cluster, its passwords, its log, and the lock that says who uses it. */
final class DataFolder implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    private static final Duration INITDB_LIMIT = Duration.ofMinutes(3);
    private static final long LOG_LIMIT_BYTES = 10_000_000;
    private static final String CLUSTER_DRAFT = "cluster-new-";

    /** A file lock belongs to the whole process, and closing any channel to the file drops it: so ask here first. */
    private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataFolder open(Path folder) {
        try {
            var root = usable(folder);
            if (!IN_USE.add(root)) {
                throw new PostgresException("This process has already started PostgreSQL on " + root
                        + ". Close that one first, or use another data folder.");
            }
            try {
                return new DataFolder(root, lock(root));
            } catch (IOException | RuntimeException e) {
                IN_USE.remove(root);
                throw e;
            }
        } catch (IOException e) {
            throw new PostgresException(
                    "Cannot use " + folder + " as a data folder: " + e
                            + ". Check who owns it and that the disk is not full.",
                    e);
        }
    }

    private static Path usable(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new PostgresException(folder + " is a file; the data folder must be a folder. Name another one.");
        }
        if (!Files.exists(folder)) {
            Folders.createPrivate(folder);
        }
        var root = folder.toRealPath();
        if (!Files.isWritable(root)) {
            throw new PostgresException(
                    root + " cannot be written by this user. Change its owner or name another data folder.");
        }
        if (!Files.exists(root.resolve("lock")) && !isEmpty(root)) {
            throw new PostgresException(
                    root
                            + " holds files that are not a database of Amana's. Name an empty folder, or one that Amana has made.");
        }
        return root;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw new PostgresException(
                        "Another Amana is running on " + root + ". Stop it first, or use another data folder.");
            }
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path root() {
        return root;
    }

    String superuserPassword() {
        return password(SUPERUSER);
    }

    /** The password of {@code user}, made at the first call and kept in the folder. */
    String password(String user) {
        try {
            return Secret.readOrCreate(passwordFile(user));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write " + passwordFile(user), e);
        }
    }

    private Path passwordFile(String user) {
        return passwordFile(root, user);
    }

    static Path passwordFile(Path root, String user) {
        return root.resolve("secrets").resolve(user);
    }

    /** Makes the cluster if there is none; it appears under its name only when it is whole. */
    void initialise(PostgresBinaries binaries) throws IOException {
        rotateLog();
        discardHalfMadeClusters();
        if (Files.exists(cluster())) {
            checkCluster();
            return;
        }
        Folders.createPrivate(root.resolve("secrets"));
        superuserPassword();
        var draft = Files.createTempDirectory(root, CLUSTER_DRAFT);
        try {
            var outcome = Commands.run(INITDB_LIMIT, Commands.asPostgres(initdb(binaries, draft)));
            Files.writeString(
                    log(),
                    outcome.output(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            if (outcome.status() != 0) {
                throw new PostgresException("PostgreSQL could not make its files in " + root + ":\n"
                        + outcome.output().strip() + "\n" + adviceOn(outcome.output()));
            }
            Files.move(draft, cluster(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(draft);
        }
    }

    private List<String> initdb(PostgresBinaries binaries, Path target) {
        return List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + target,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile(SUPERUSER),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                // Trigram search asks the C library what a letter is: with plain C every Arabic name has no trigrams at
                // all.
                "--locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions");
    }

    private static String adviceOn(String output) {
        if (output.contains("unshare")) {
            return "PostgreSQL will not run as root, and this system does not let root enter a user namespace."
                    + " Run Amana as an ordinary user, or give the URL of a PostgreSQL server.";
        }
        return "Check the free space and the rights of the folder, or name another data folder.";
    }

    private void checkCluster() throws IOException {
        var version = cluster().resolve("PG_VERSION");
        if (!Files.isRegularFile(version)) {
            throw new PostgresException(cluster() + " is not a PostgreSQL cluster (it has no PG_VERSION)."
                    + " Restore it from a backup, or name another data folder.");
        }
        var major = Files.readString(version).strip();
        if (!major.equals(Integer.toString(PostgresBinaries.MAJOR))) {
            throw new PostgresException(cluster() + " was written by PostgreSQL " + major + ", and this is "
                    + PostgresBinaries.MAJOR + ". Export with the older Amana and restore into a new data folder.");
        }
        if (!Files.isReadable(passwordFile(SUPERUSER))) {
            throw new PostgresException("The password file " + passwordFile(SUPERUSER)
                    + " is missing or closed to this user. Restore it from a backup: without it nobody can log in.");
        }
    }

    private void discardHalfMadeClusters() throws IOException {
        try (var drafts = Files.newDirectoryStream(root, CLUSTER_DRAFT + "*")) {
            for (var draft : drafts) {
                Folders.delete(draft);
            }
        }
    }

    private void rotateLog() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT_BYTES) {
            Files.move(log(), root.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        IN_USE.remove(root);
    }
}
