package org.amana.platform.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The folder that a server keeps everything in: {@code postgres/}, {@code attachments/}, {@code ledger.key}, {@code clinic.key},
 * {@code prints.key}, {@code print-keys/}
 * and {@code mode}, which says whether this is a register of record or a demonstration.
 */
public final class DataHome {

    /** What the folder is for; a folder never changes from one to the other. */
    public enum Mode {
        RECORD,
        DEMO
    }

    private final Path root;
    private final Mode mode;

    private DataHome(Path root, Mode mode) {
        this.root = root;
        this.mode = mode;
    }

    /**
     * Opens a folder, or makes it.
     *
     * @throws WrongModeException if the folder is of the other kind
     */
    public static DataHome open(Path folder, Mode wanted) {
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder, ownerOnly);
            Path root = folder.toRealPath();
            Files.createDirectories(root.resolve("attachments"), ownerOnly);
            DataHome home = new DataHome(root, wanted);
            String found = home.secret("mode", () -> word(wanted));
            if (!found.equals(word(wanted))) {
                throw new WrongModeException(root, found, word(wanted));
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + folder + " as a data folder", e);
        }
    }

    private static String word(Mode mode) {
        return switch (mode) {
            case RECORD -> "record";
            case DEMO -> "demo";
        };
    }

    public Mode mode() {
        return mode;
    }

    public Path file(String name) {
        return root.resolve(name);
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path attachments() {
        return root.resolve("attachments");
    }

    /** The line in a file that only this user can read; made at the first call, and on the disk before it is used. */
    public String secret(String name, Supplier<String> first) {
        Path file = file(name);
        try {
            if (!Files.exists(file)) {
                write(file, first.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write " + file, e);
        }
    }

    private static void write(Path file, String line) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(draft, options, ownerOnly)) {
            ByteBuffer bytes = ByteBuffer.wrap((line + '\n').getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A folder of record was opened for a demonstration, or the other way round. */
    public static final class WrongModeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongModeException(Path folder, String found, String wanted) {
            super("%s is a '%s' folder and cannot be opened as '%s'. Name another folder with --data."
                    .formatted(folder, found, wanted));
        }
    }
}
