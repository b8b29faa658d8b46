package org.amana.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.amana.ledger.Checkpoint;
import org.amana.ledger.Commitment;
import org.amana.ledger.EntryBundle;
import org.amana.ledger.Hash;
import org.amana.ledger.Note;
import org.amana.ledger.Tile;
import org.amana.ledger.TilePath;
import org.amana.ledger.TreeReader;
import org.amana.platform.cli.CommandLine.UnusableException;
import org.amana.platform.cli.Words;
import org.amana.platform.json.CanonicalJson;
import org.amana.platform.time.PlatformClock;
import org.jspecify.annotations.Nullable;

/**
 * Writes a register into a folder: up to the newest checkpoint, as one consistent whole, while others may go on writing. What
 * is stored is carried over as it is and not made anew, so that an export of an altered register shows where it was altered.
 */
public final class Exporter {

    /**
     * What to write.
     *
     * @param target a folder that does not exist or is empty
     * @param openings whether the journal and the attachments go along, or only what an outsider may have
     * @param attachments where the attachments are, if there are any
     * @param signer the log's private key, to go along; null to leave it out
     */
    public record Request(
            Path target,
            boolean openings,
            Optional<Path> attachments,
            @Nullable String signer) {}

    /**
     * What was written.
     *
     * @param leaves how many leaves
     * @param unsigned how many leaves were left out because no checkpoint speaks of them yet
     */
    public record Written(long leaves, long unsigned, int checkpoints, int attachments) {}

    private final DataSource source;
    private final PlatformClock clock;

    /** @param source connections that may read everything */
    public Exporter(DataSource source, PlatformClock clock) {
        this.source = source;
        this.clock = clock;
    }

    /**
     * Writes the export, whole or not at all.
     *
     * @throws UnusableException if the target is not empty or nothing was ever signed
     */
    public Written write(Request request) throws IOException, SQLException {
        if (!ExportFolder.usable(request.target())) {
            throw new UnusableException(
                    "export.target-not-empty", request.target().toString());
        }
        try (RegisterSnapshot snapshot = RegisterSnapshot.of(source);
                ExportFolder folder = ExportFolder.begin(request.target())) {
            List<SignedSize> checkpoints = snapshot.checkpoints();
            if (checkpoints.isEmpty()) {
                throw new UnusableException("export.nothing-signed");
            }
            SignedSize newest = checkpoints.getLast();
            Checkpoint head = Checkpoint.parse(Note.parse(newest.note()).text());
            long size = newest.size();
            byte[] unfinished = writeLeaves(snapshot, folder, size, request.openings());
            writeTiles(snapshot, folder, size, unfinished);
            folder.write(ExportLayout.CHECKPOINT, utf8(newest.note()));
            writeCheckpoints(folder, checkpoints);
            folder.write(ExportLayout.KEYS, utf8(String.join("\n", snapshot.keys()) + "\n"));
            int attachments = request.openings() ? writeAttachments(request.attachments(), folder) : 0;
            if (request.signer() != null) {
                folder.write(ExportLayout.SIGNER, utf8(request.signer() + "\n"));
            }
            String made = clock.now().toString();
            folder.write(
                    ExportLayout.INFO,
                    new ExportInfo(ExportLayout.FORMAT, head.origin(), size, request.openings(), made).bytes());
            folder.write(ExportLayout.README, utf8(readme(head.origin(), size, made, request)));
            folder.finish();
            return new Written(size, Math.max(0, snapshot.size() - size), checkpoints.size(), attachments);
        }
    }

    /** Writes openings and entry bundles; returns the hashes of the leaves after the last full tile. */
    private static byte[] writeLeaves(RegisterSnapshot snapshot, ExportFolder folder, long size, boolean openings)
            throws IOException, SQLException {
        try (LeafFiles files = new LeafFiles(folder, openings)) {
            snapshot.leaves(size, files::take);
            if (files.leaves() != size) {
                throw new IOException("the journal has %d of %d signed leaves".formatted(files.leaves(), size));
            }
            return files.finish();
        }
    }

    /** The journal's parts and the bundles of entries, as the leaves come by. */
    private static final class LeafFiles implements AutoCloseable {

        private final ExportFolder folder;
        private final boolean openings;
        private final List<byte[]> bundle = new ArrayList<>(Tile.FULL_WIDTH);
        private @Nullable OutputStream part;
        private long leaves;

        LeafFiles(ExportFolder folder, boolean openings) {
            this.folder = folder;
            this.openings = openings;
        }

        void take(LeafLine line) throws IOException {
            if (openings) {
                if (leaves % ExportLayout.LEAVES_IN_A_PART == 0) {
                    close();
                    part = folder.create(ExportLayout.part(leaves));
                }
                if (part != null) {
                    line.writeTo(part);
                }
            }
            bundle.add(Commitment.opening(line.salt(), line.bytes()).entry());
            leaves++;
            if (bundle.size() == Tile.FULL_WIDTH) {
                flushBundle();
            }
        }

        private void flushBundle() throws IOException {
            TilePath path = TilePath.entries((leaves - 1) / Tile.FULL_WIDTH, bundle.size());
            folder.write(path.toString(), EntryBundle.encode(bundle));
            bundle.clear();
        }

        long leaves() {
            return leaves;
        }

        byte[] finish() throws IOException {
            byte[] hashes = new byte[bundle.size() * Hash.BYTES];
            for (int i = 0; i < bundle.size(); i++) {
                System.arraycopy(Hash.ofLeaf(bundle.get(i)).toBytes(), 0, hashes, i * Hash.BYTES, Hash.BYTES);
            }
            if (!bundle.isEmpty()) {
                flushBundle();
            }
            return hashes;
        }

        @Override
        public void close() throws IOException {
            if (part != null) {
                part.close();
            }
        }
    }

    private static void writeTiles(RegisterSnapshot snapshot, ExportFolder folder, long size, byte[] unfinished)
            throws IOException, SQLException {
        snapshot.tiles(tile -> {
            // A tile that became full after the checkpoint is part of a later one.
            if ((tile.index() + 1) * Tile.FULL_WIDTH <= hashesAt(tile.level(), size)) {
                folder.write(TilePath.full(tile.level(), tile.index()).toString(), tile.hashes());
            }
        });
        TreeReader tree = TreeReader.open(size, snapshot.tileSource(unfinished));
        for (int level = 0; hashesAt(level, size) > 0; level++) {
            int width = (int) (hashesAt(level, size) % Tile.FULL_WIDTH);
            if (width > 0) {
                TilePath path = new TilePath(level, hashesAt(level, size) / Tile.FULL_WIDTH, width);
                folder.write(path.toString(), tree.tile(path).hashes());
            }
        }
    }

    private static long hashesAt(int level, long size) {
        return level * 8 >= Long.SIZE ? 0 : size >>> (level * 8);
    }

    private static void writeCheckpoints(ExportFolder folder, List<SignedSize> checkpoints) throws IOException {
        try (OutputStream out = folder.create(ExportLayout.CHECKPOINTS)) {
            for (SignedSize checkpoint : checkpoints) {
                out.write(CanonicalJson.bytes(checkpoint));
                out.write('\n');
            }
        }
    }

    private static int writeAttachments(Optional<Path> attachments, ExportFolder folder) throws IOException {
        if (attachments.isEmpty() || !Files.isDirectory(attachments.get())) {
            return 0;
        }
        List<Path> files;
        try (Stream<Path> tree = Files.walk(attachments.get())) {
            files = tree.filter(Files::isRegularFile).sorted().toList();
        }
        int written = 0;
        for (Path file : files) {
            String name = attachments.get().relativize(file).toString();
            // What is still arriving has no name yet, and nothing cites it.
            if (name.replace("/", "").matches("[0-9a-f]{64}")) {
                try (OutputStream out = folder.create(ExportLayout.ATTACHMENTS + "/" + name)) {
                    Files.copy(file, out);
                }
                written++;
            }
        }
        return written;
    }

    private static String readme(String origin, long size, String made, Request request) {
        StringBuilder text = new StringBuilder();
        for (String language : List.of("en", "ar")) {
            Words words = Words.in(language);
            text.append(words.say("export.readme", origin, size, made)).append("\n\n");
            text.append(words.say(request.openings() ? "export.readme.openings" : "export.readme.outsider"))
                    .append("\n\n");
            if (request.signer() != null) {
                text.append(words.say("export.readme.key")).append("\n\n");
            }
            text.append(words.say("export.readme.verify")).append("\n\n");
        }
        return text.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
