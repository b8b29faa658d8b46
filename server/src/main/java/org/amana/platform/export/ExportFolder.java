package org.amana.platform.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * A folder being written: it gets its name only when it is whole and on the disk. Files are flushed together at the end, many
 * at a time, which costs a fraction of flushing each as it is closed.
 */
final class ExportFolder implements AutoCloseable {

    private static final int FLUSHED_AT_ONCE = 32;

    private final Path target;
    private final Path parent;
    private final Path draft;
    private final Map<String, String> sums = new TreeMap<>();

    private ExportFolder(Path target, Path parent, Path draft) {
        this.target = target;
        this.parent = parent;
        this.draft = draft;
    }

    /** Begins a folder that will be {@code target}, which must not exist or be empty. */
    static ExportFolder begin(Path target) throws IOException {
        Path whole = target.toAbsolutePath().normalize();
        Path parent = whole.getParent() == null ? whole : whole.getParent();
        Files.createDirectories(parent);
        Path draft = parent.resolve("." + whole.getFileName() + "." + UUID.randomUUID());
        return new ExportFolder(whole, parent, Files.createDirectory(draft));
    }

    static boolean usable(Path target) throws IOException {
        if (!Files.exists(target)) {
            return true;
        }
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(target)) {
            return inside.findAny().isEmpty();
        }
    }

    void write(String name, byte[] bytes) throws IOException {
        try (OutputStream out = create(name)) {
            out.write(bytes);
        }
    }

    /** A new file; its sum is kept when it is closed. */
    OutputStream create(String name) throws IOException {
        Path file = draft.resolve(name);
        Files.createDirectories(file.getParent());
        MessageDigest sha256 = sha256();
        OutputStream plain = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new FilterOutputStream(new BufferedOutputStream(new DigestOutputStream(plain, sha256), 1 << 16)) {
            private boolean open = true;

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                super.close();
                if (open) {
                    open = false;
                    sums.put(name, HexFormat.of().formatHex(sha256.digest()));
                }
            }
        };
    }

    /** Writes the sums, sees everything onto the disk, and gives the folder its name. */
    void finish() throws IOException {
        StringBuilder lines = new StringBuilder();
        sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
        Files.writeString(draft.resolve(ExportLayout.SUMS), lines, StandardCharsets.UTF_8);
        flushAll();
        Files.deleteIfExists(target);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        force(parent);
    }

    private void flushAll() throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(draft)) {
            all = tree.toList();
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(FLUSHED_AT_ONCE)) {
            List<Future<?>> flushes = new ArrayList<>();
            for (Path path : all) {
                flushes.add(pool.submit(() -> {
                    force(path);
                    return null;
                }));
            }
            for (Future<?> flush : flushes) {
                flush.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("the files could not be flushed to the disk", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while files were being flushed to the disk", e);
        }
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Leaves nothing behind unless it was finished. */
    @Override
    public void close() throws IOException {
        if (!Files.exists(draft)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> tree = Files.walk(draft)) {
            all = new ArrayList<>(tree.toList());
        }
        for (Path path : all.reversed()) {
            Files.deleteIfExists(path);
        }
    }
}
