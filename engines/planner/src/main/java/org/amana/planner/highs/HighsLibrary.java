package org.amana.planner.highs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the library in the class path, unpacks it once into the user's cache, and hands out its path only while its hash
 * is the one that stands here. HiGHS 1.12.0, as the OR-Tools natives of 9.15.6755 for Linux on x86-64 carry it.
 */
final class HighsLibrary {

    private static final String RESOURCE = "/ortools-linux-x86-64/libhighs.so.1";
    private static final String SHA_256 = "f1950bebd88b271821c7924527021b738a2a6c1cd4516cf97463a0f5e8f82973";

    private HighsLibrary() {}

    /** Whether this machine is one for which a library comes along; says nothing about whether it loads. */
    static boolean fits() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "");
        return system.startsWith("linux")
                && (machine.equals("amd64") || machine.equals("x86_64"))
                && HighsLibrary.class.getResource(RESOURCE) != null;
    }

    /**
     * The verified library.
     *
     * @throws IOException if it is missing, is not the one expected or cannot be written
     */
    static Path unpacked() throws IOException {
        Path file = cache().resolve("highs-" + SHA_256.substring(0, 16) + ".so");
        if (Files.isRegularFile(file) && SHA_256.equals(hash(file))) {
            return file;
        }
        Path fresh = Files.createTempFile(file.getParent(), "highs-", ".part");
        try (InputStream in = HighsLibrary.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("no native library in the class path: " + RESOURCE);
            }
            Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            String found = hash(fresh);
            if (!SHA_256.equals(found)) {
                throw new IOException("the native library is not the one expected: " + found);
            }
            // Others may unpack at the same moment; whoever comes last replaces the same bytes.
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return file;
    }

    private static Path cache() throws IOException {
        Path base = Optional.ofNullable(System.getProperty("amana.cache"))
                .or(() -> Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).filter(s -> !s.isBlank()))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home", "."), ".cache"));
        try {
            return Files.createDirectories(base.resolve("amana"));
        } catch (IOException e) {
            return Files.createDirectories(Path.of(
                    System.getProperty("java.io.tmpdir", "."),
                    "amana-cache-" + System.getProperty("user.name", "user")));
        }
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
