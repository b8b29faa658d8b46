package org.amana.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the demonstration keeps its data and its audit; what is not to be kept is gone at the end, at Ctrl-C too. */
final class Folders implements AutoCloseable {

    private final Path data;
    private final Path aside;
    private final boolean keepsData;
    private final Thread atCtrlC = Thread.ofPlatform().unstarted(this::tidy);
    private final AtomicBoolean tidied = new AtomicBoolean();
    private volatile Ground.@Nullable Running server;

    private Folders(Path data, Path aside, boolean keepsData) {
        this.data = data;
        this.aside = aside;
        this.keepsData = keepsData;
    }

    static Folders of(@Nullable Path kept) throws IOException {
        Path data = kept == null ? Files.createTempDirectory("amana-demo") : Files.createDirectories(kept);
        Folders folders = new Folders(data, Files.createTempDirectory("amana-audit"), kept != null);
        Runtime.getRuntime().addShutdownHook(folders.atCtrlC);
        return folders;
    }

    Path data() {
        return data;
    }

    Path aside() {
        return aside;
    }

    /** The server that works in the data folder: it must have stopped before anything is taken away. */
    Ground.Running closeFirst(Ground.Running running) {
        server = running;
        return running;
    }

    @Override
    public void close() {
        tidy();
        try {
            Runtime.getRuntime().removeShutdownHook(atCtrlC);
        } catch (IllegalStateException ignored) {
            // The process is ending, and the hook has nothing left to do.
        }
    }

    private void tidy() {
        if (!tidied.compareAndSet(false, true)) {
            return;
        }
        Ground.@Nullable Running running = server;
        if (running != null) {
            running.close();
        }
        delete(aside);
        if (!keepsData) {
            delete(data);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("not all of " + folder + " could be taken away", e);
        }
    }
}
