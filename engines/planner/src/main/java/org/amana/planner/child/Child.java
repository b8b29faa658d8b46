package org.amana.planner.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.amana.planner.highs.HighsSolver;

/** A running child and the pipe to it. */
final class Child implements AutoCloseable {

    private static final String NATIVES = "ortools-linux-x86-64/libhighs.so.1";

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;

    private Child(Process process) {
        this.process = process;
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    }

    /** Starts a child of the same Java and classes. It tells when it is ready; see {@link #receive}. */
    static Child start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(
                java,
                "--enable-native-access=ALL-UNNAMED",
                // Most of the work is native; the little Java there is must start quickly.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx320m",
                // Java would touch a third of the most it may have before it first cleans up; what it holds is far
                // less.
                "-Xms48m",
                "-Xmn24m",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:ErrorFile=" + Path.of(System.getProperty("java.io.tmpdir", "."), "amana-solver-crash.log"),
                "-Damana.cache=" + System.getProperty("amana.cache", ""),
                "-cp",
                classPath(),
                SolverProcess.class.getName())));
        if (System.getProperty("amana.cache") == null) {
            builder.command().removeIf(word -> word.equals("-Damana.cache="));
        }
        // Two threads ask for native memory; with an arena each and large blocks given back, what one model leaves the
        // next takes.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        builder.environment().putIfAbsent("MALLOC_TRIM_THRESHOLD_", "1048576");
        builder.environment().putIfAbsent("MALLOC_MMAP_THRESHOLD_", "4194304");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new Child(builder.start());
    }

    /** Only what the child needs: with a server's hundred jars in front of it, it would start noticeably later. */
    private static String classPath() {
        Set<String> entries = new LinkedHashSet<>();
        try {
            CodeSource own = SolverProcess.class.getProtectionDomain().getCodeSource();
            URL natives = HighsSolver.class.getClassLoader().getResource(NATIVES);
            if (own != null && natives != null && natives.getProtocol().equals("jar")) {
                String jar = natives.getPath().substring(0, natives.getPath().indexOf("!/"));
                entries.add(Path.of(own.getLocation().toURI()).toString());
                entries.add(Path.of(URI.create(jar)).toString());
                return String.join(System.getProperty("path.separator"), entries);
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            // Classes that are no plain files: the whole path will do.
        }
        return System.getProperty("java.class.path", ".");
    }

    void send(Message message) throws IOException {
        Message.send(out, message);
    }

    /** Waits for the next message; fails when the child is gone. */
    Message receive() throws IOException {
        try {
            return Message.receive(in);
        } catch (IOException e) {
            throw new IOException("the solver's process ended" + status(), e);
        }
    }

    private String status() {
        try {
            return process.waitFor(2, TimeUnit.SECONDS) ? " with status " + process.exitValue() : "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
