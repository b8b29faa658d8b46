package org.amana.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked once from the jar into a folder named after their version and content. */
record PostgresBinaries(Path home) {

    static final int MAJOR = 18;

    private static final String DRAFT_PREFIX = ".unpacking-";
    private static final int OWNER_MAY_EXECUTE = 0100;

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    static PostgresBinaries unpackedIn(Path cache) {
        var archive = archive();
        try {
            var home = cache.resolve("postgresql-" + MAJOR + "-" + architecture() + "-" + fingerprint(archive));
            if (!Files.isDirectory(home)) {
                unpack(archive, cache, home);
            }
            return new PostgresBinaries(home);
        } catch (IOException e) {
            throw new PostgresException(
                    "Cannot unpack PostgreSQL into " + cache + ": " + e.getMessage()
                            + ". It needs 80 MB on a file system that allows programs to run; free the space or set another cache folder.",
                    e);
        }
    }

    private static URL archive() {
        var name = "/postgres-linux-" + architecture() + ".txz";
        var found = PostgresBinaries.class.getResource(name);
        if (found == null) {
            throw new PostgresException("The bundled PostgreSQL (" + name
                    + ") is not on the class path. Build again, or give the URL of a PostgreSQL server instead.");
        }
        return found;
    }

    private static String architecture() {
        var system = System.getProperty("os.name", "");
        var processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        if (system.equals("Linux") && (processor.equals("amd64") || processor.equals("x86_64"))) {
            return "x86_64";
        }
        if (system.equals("Linux") && (processor.equals("aarch64") || processor.equals("arm64"))) {
            return "arm_64";
        }
        throw new PostgresException("No PostgreSQL is bundled for " + system + " on " + processor
                + ", only for Linux on amd64 and arm64. Give the URL of a PostgreSQL server instead.");
    }

    /** Size and checksum out of the jar's directory: reading 15 MB for a stronger hash would double a warm start. */
    private static String fingerprint(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection jar) {
            var entry = jar.getJarEntry();
            return "%x-%08x".formatted(entry.getSize(), entry.getCrc());
        }
        var checksum = new CRC32();
        try (var in = new CheckedInputStream(archive.openStream(), checksum)) {
            var size = in.transferTo(OutputStream.nullOutputStream());
            return "%x-%08x".formatted(size, checksum.getValue());
        }
    }

    private static void unpack(URL archive, Path cache, Path home) throws IOException {
        Folders.createPrivate(cache);
        discardAbandonedDrafts(cache);
        var draft = Files.createTempDirectory(cache, DRAFT_PREFIX);
        try {
            try (var in = new BufferedInputStream(archive.openStream())) {
                extract(in, draft);
            }
            // A name that appears before its content has reached the disk would be a broken cache after a power cut.
            Commands.run(Duration.ofMinutes(1), "sync", "-f", draft.toString());
            publish(draft, home);
        } finally {
            Folders.delete(draft);
        }
    }

    /** Whoever renames first has won; the other process finds the same content under the name and drops its own. */
    private static void publish(Path draft, Path home) throws IOException {
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    private static void extract(InputStream compressed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(compressed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, target);
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("the archive names a file outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void discardAbandonedDrafts(Path cache) throws IOException {
        var yesterday = Instant.now().minus(Duration.ofDays(1));
        try (var drafts = Files.newDirectoryStream(cache, DRAFT_PREFIX + "*")) {
            for (var draft : drafts) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(yesterday)) {
                    Folders.delete(draft);
                }
            }
        }
    }
}
