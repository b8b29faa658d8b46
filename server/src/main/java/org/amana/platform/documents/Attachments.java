package org.amana.platform.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amana.platform.journal.Refusal;

/**
 * A folder of files named by the SHA-256 of their content, {@code ab/cdef…}. A file is durable before the command that cites it
 * is made, so that no fact ever cites what is not there; one that no command came to cite is harmless.
 */
public final class Attachments {

    /** What somebody sealed before it was kept; only who has the key can open it. */
    public static final String SEALED = "application/vnd.amana.sealed";

    /** What may be kept: lists, scans and photographs, and what is sealed. */
    public static final Set<String> MEDIA_TYPES = Set.of(
            "text/csv",
            "text/tab-separated-values",
            "text/plain",
            "application/pdf",
            "image/jpeg",
            "image/png",
            Attachments.SEALED,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
    private static final String ARRIVING = "arriving";

    private final Path folder;
    private final long largest;

    /**
     * @param folder where the files are kept, made if need be
     * @param largest the largest file taken, in bytes
     */
    public Attachments(Path folder, long largest) throws IOException {
        this.folder = folder;
        this.largest = largest;
        Files.createDirectories(folder.resolve(ARRIVING));
        clearArriving();
    }

    private void clearArriving() throws IOException {
        try (Stream<Path> left = Files.list(folder.resolve(ARRIVING))) {
            for (Path unfinished : left.toList()) {
                Files.deleteIfExists(unfinished);
            }
        }
    }

    /**
     * Keeps a file; when this returns it survives a loss of power.
     *
     * @throws AttachmentRefusedException if it is too large, empty, or of another media type; nothing is kept then
     */
    public Attachment keep(InputStream content, String mediaType) throws IOException {
        String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!MEDIA_TYPES.contains(bare)) {
            throw new AttachmentRefusedException(Refusal.of("attachment.media-type", "type", bare));
        }
        Path arriving = folder.resolve(ARRIVING).resolve(UUID.randomUUID().toString());
        try {
            MessageDigest digest = sha256();
            long size = write(content, arriving, digest);
            if (size == 0) {
                throw new AttachmentRefusedException(Refusal.of("attachment.empty"));
            }
            String name = HexFormat.of().formatHex(digest.digest());
            settle(arriving, name);
            return new Attachment(name, size, bare);
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    private long write(InputStream content, Path arriving, MessageDigest digest) throws IOException {
        try (FileChannel channel =
                FileChannel.open(arriving, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
            byte[] piece = new byte[64 * 1024];
            long size = 0;
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                size += read;
                if (size > largest) {
                    throw new AttachmentRefusedException(Refusal.of("attachment.too-large", "limit", largest));
                }
                out.write(piece, 0, read);
            }
            channel.force(true);
            return size;
        }
    }

    /** A rename is durable only when the folder that holds the name is. */
    private void settle(Path arriving, String name) throws IOException {
        Path shelf = folder.resolve(shelf(name));
        Path kept = shelf.resolve(rest(name));
        if (!Files.exists(kept)) {
            try {
                Files.createDirectory(shelf);
                force(folder);
            } catch (FileAlreadyExistsException another) {
                // Somebody else's file begins alike.
            }
            Files.move(arriving, kept, StandardCopyOption.ATOMIC_MOVE);
        }
        force(shelf);
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Whether a file is kept. */
    public boolean has(String sha256) {
        return NAME.matcher(sha256).matches() && Files.exists(path(sha256));
    }

    /** Opens a file, if it is kept. Reading to its end checks that the content still has its hash. */
    public Optional<InputStream> open(String sha256) throws IOException {
        if (!NAME.matcher(sha256).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Checked(Files.newInputStream(path(sha256)), sha256));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** The hashes of all that is kept, in order; close it. */
    public Stream<String> all() throws IOException {
        return Files.walk(folder, 2)
                .filter(path -> path.getNameCount() == folder.getNameCount() + 2)
                .map(path -> path.getName(path.getNameCount() - 2).toString() + path.getFileName())
                .filter(name -> NAME.matcher(name).matches())
                .sorted();
    }

    private Path path(String sha256) {
        return folder.resolve(shelf(sha256)).resolve(rest(sha256));
    }

    private static String shelf(String sha256) {
        return sha256.substring(0, 2);
    }

    private static String rest(String sha256) {
        return sha256.substring(2);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** Content that is compared with its hash where it ends. */
    private static final class Checked extends FilterInputStream {
        private final String expected;
        private final MessageDigest digest;

        Checked(InputStream content, String expected) {
            this(content, expected, sha256());
        }

        private Checked(InputStream content, String expected, MessageDigest digest) {
            super(new DigestInputStream(content, digest));
            this.expected = expected;
            this.digest = digest;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read < 0 && !HexFormat.of().formatHex(digest.digest()).equals(expected)) {
                throw new IOException("attachment %s has been altered on disk".formatted(expected));
            }
            return read;
        }
    }
}
