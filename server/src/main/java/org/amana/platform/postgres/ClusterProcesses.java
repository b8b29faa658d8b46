package org.amana.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Which processes still work in a cluster's folder.
 *
 * <p>After a kill -9 the old postmaster may be a zombie that nobody has reaped yet, its number may belong to another program by
 * now, or it may be alive without its parent. PostgreSQL only asks whether the number in postmaster.pid answers, and refuses to
 * start in all three cases. Every process of a cluster has the cluster as its working folder, so that is what is asked here.
 */
final class ClusterProcesses {

    private static final Path PROC = Path.of("/proc");
    private static final Duration STEP = Duration.ofMillis(20);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(3);

    private final Path cluster;
    private final Path pidFile;

    ClusterProcesses(Path cluster) throws IOException {
        this.cluster = cluster.toRealPath();
        this.pidFile = this.cluster.resolve("postmaster.pid");
    }

    /** The process named in postmaster.pid, whether or not it is alive. */
    OptionalLong postmaster() throws IOException {
        if (!Files.exists(pidFile)) {
            return OptionalLong.empty();
        }
        var lines = Files.readAllLines(pidFile);
        try {
            return lines.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(lines.getFirst().strip()));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** True once the postmaster {@code pid} says in postmaster.pid that it accepts connections. */
    boolean ready(long pid) throws IOException {
        if (!Files.exists(pidFile)) {
            return false;
        }
        var lines = Files.readAllLines(pidFile);
        return lines.size() >= 8
                && lines.getFirst().strip().equals(Long.toString(pid))
                && lines.get(7).strip().equals("ready");
    }

    /** The port of a live postmaster that accepts connections; empty if there is none. */
    OptionalInt readyPort() throws IOException {
        var pid = postmaster();
        if (pid.isEmpty() || !alive().contains(pid.getAsLong()) || !ready(pid.getAsLong())) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                Integer.parseInt(Files.readAllLines(pidFile).get(3).strip()));
    }

    /**
     * Sees a predecessor off: asks a live one to stop, waits for it, and then removes its postmaster.pid. The caller holds the
     * lock on the data folder, so nobody can be starting meanwhile.
     */
    void clear(Duration patience) throws IOException, InterruptedException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var started = System.nanoTime();
        var asked = false;
        for (var alive = alive(); !alive.isEmpty(); alive = alive()) {
            var waited = Duration.ofNanos(System.nanoTime() - started);
            if (waited.compareTo(patience) > 0) {
                throw new PostgresException(
                        "A PostgreSQL that was started earlier on " + cluster + " is still running (process " + alive
                                + "). Stop it (kill -INT " + alive.getFirst() + ") and start again.");
            }
            if (!asked) {
                asked = askToStop(alive, waited);
            }
            Thread.sleep(STEP);
        }
        Files.deleteIfExists(pidFile);
    }

    /** Without their postmaster the others leave by themselves, unless one is deep in a long query. */
    private boolean askToStop(List<Long> alive, Duration waited) throws IOException {
        var postmaster = postmaster();
        if (postmaster.isPresent() && alive.contains(postmaster.getAsLong())) {
            Commands.signal("INT", postmaster.getAsLong());
            return true;
        }
        if (waited.compareTo(LEFT_ALONE) < 0) {
            return false;
        }
        for (var pid : alive) {
            Commands.signal("QUIT", pid);
        }
        return true;
    }

    List<Long> alive() throws IOException {
        var found = new ArrayList<Long>();
        try (var processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (var process : processes) {
                if (worksHere(process)) {
                    found.add(Long.parseLong(process.getFileName().toString()));
                }
            }
        }
        return found;
    }

    /** A process of another user cannot be looked into, and cannot be ours either: the cluster's files are closed to it. */
    private boolean worksHere(Path process) {
        try {
            var program = Files.readSymbolicLink(process.resolve("exe")).getFileName();
            return program != null
                    && program.toString().startsWith("postgres")
                    && Files.readSymbolicLink(process.resolve("cwd")).equals(cluster)
                    && !zombie(process);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean zombie(Path process) {
        try {
            var stat = Files.readString(process.resolve("stat"));
            return stat.startsWith(") Z", stat.lastIndexOf(')'));
        } catch (IOException e) {
            return true;
        }
    }
}
