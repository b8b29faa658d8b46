package org.amana.platform.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amana.platform.export.ExportLayout;
import org.jspecify.annotations.Nullable;

/** Every file of an export against the list of sums that came with it. Whoever altered both is met by the ledger. */
final class FileSums {

    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();
    private int files;

    FileSums(Path folder) {
        this.folder = folder;
    }

    List<Finding> check() throws IOException {
        Map<String, String> listed = listed();
        TreeSet<String> there = new TreeSet<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(ExportLayout.SUMS))
                    .forEach(there::add);
        }
        files = there.size();
        listed.keySet().stream()
                .filter(name -> !there.contains(name))
                .forEach(name -> findings.add(Finding.of("verify.file-missing", name)));
        there.stream()
                .filter(name -> !listed.containsKey(name))
                .forEach(name -> findings.add(Finding.of("verify.file-unlisted", name)));
        there.stream().filter(listed::containsKey).toList().parallelStream()
                .map(name -> compare(name, Objects.requireNonNull(listed.get(name))))
                .flatMap(Optional::stream)
                .toList()
                .forEach(findings::add);
        return findings;
    }

    int files() {
        return files;
    }

    private Map<String, String> listed() {
        Map<String, String> listed = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(folder.resolve(ExportLayout.SUMS), StandardCharsets.UTF_8)) {
                if (line.length() < 67 || !line.substring(64, 66).equals("  ")) {
                    findings.add(Finding.of("verify.sums-malformed", ExportLayout.SUMS, listed.size() + 1));
                } else {
                    listed.put(line.substring(66), line.substring(0, 64));
                }
            }
        } catch (IOException e) {
            findings.add(Finding.of("verify.file-unreadable", ExportLayout.SUMS));
        }
        return listed;
    }

    private Optional<Finding> compare(String name, String expected) {
        try {
            return sum(folder.resolve(name)).equals(expected)
                    ? Optional.empty()
                    : Optional.of(Finding.of("verify.file-altered", name));
        } catch (IOException e) {
            return Optional.of(Finding.of("verify.file-unreadable", name));
        }
    }

    private static String sum(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[1 << 17];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                sha256.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An attachment is named by the hash of its content, whatever a list says. */
    static @Nullable Finding attachment(Path folder, Path file) throws IOException {
        String name = folder.relativize(file).toString().replace('\\', '/');
        String hash = name.substring(ExportLayout.ATTACHMENTS.length()).replace("/", "");
        return sum(file).equals(hash) ? null : Finding.of("verify.attachment-altered", name);
    }
}
