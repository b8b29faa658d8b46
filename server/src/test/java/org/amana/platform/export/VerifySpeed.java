package org.amana.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.ledger.Appender;
import org.amana.ledger.Checkpoint;
import org.amana.ledger.Commitment;
import org.amana.ledger.EntryBundle;
import org.amana.ledger.NoteSigner;
import org.amana.ledger.NoteVerifier;
import org.amana.ledger.Tile;
import org.amana.ledger.TilePath;
import org.amana.ledger.TileSource;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactCodec;
import org.amana.platform.journal.Header;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Speaker;
import org.amana.platform.json.CanonicalJson;
import org.amana.platform.time.Occurred;
import org.amana.platform.verify.Verification;
import org.amana.register.Account;
import org.amana.register.Cause;
import org.amana.register.CustodyEntry;
import org.amana.register.PersonFact;
import org.jspecify.annotations.Nullable;

/** Writes a large export out of nothing and says how long it takes to verify. Arguments: a folder, and how many entries. */
final class VerifySpeed {

    private static final Speaker KEEPER = new Speaker("sdf", new UUID(0, 1), "SITE_CUSTODIAN", null);
    private static final List<Account> PLACES = List.of(
            Account.held("sdf", "ghwayran", "order-1"),
            Account.held("sdf", "alaya", "order-1"),
            Account.held("sdf", "shaddadi", "order-1"));
    private static final int ENTRIES_OF_A_PERSON = 5;
    private static final int LEAVES_OF_A_CHECKPOINT = 1_000;

    private final FactCodec codec = new FactCodec(Set.of(CustodyEntry.class, PersonFact.Entered.class));
    private final NoteSigner signer = NoteSigner.generate("speed.example/log", NoteVerifier.Type.ED25519);
    private final ExportFolder folder;
    private final Appender tree = Appender.empty();
    private final Map<TilePath, byte[]> full = new HashMap<>();
    private final List<byte[]> bundle = new ArrayList<>();
    private final List<SignedSize> signed = new ArrayList<>();
    private Instant recorded = Instant.parse("2026-01-20T18:00:00Z");
    private @Nullable OutputStream part;

    private VerifySpeed(ExportFolder folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]);
        int entries = Integer.parseInt(args[1]);
        if (!Files.exists(target)) {
            long began = System.nanoTime();
            try (ExportFolder folder = ExportFolder.begin(target)) {
                new VerifySpeed(folder).write(entries / ENTRIES_OF_A_PERSON);
                long flushing = System.nanoTime();
                folder.finish();
                System.out.printf("flushed in %.1f s%n", seconds(flushing));
            }
            System.out.printf("written in %.1f s%n", seconds(began));
        }
        long began = System.nanoTime();
        Verification.Report report = new Verification(target, List.of(), Optional.empty()).run();
        System.out.printf(
                "verified in %.1f s: %s leaves, %s, findings %s%n",
                seconds(began),
                report.info().map(ExportInfo::leaves).orElse(-1L),
                report.books().map(b -> b.entries() + " custody entries").orElse("no books"),
                report.findings());
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private void write(int persons) throws IOException {
        for (int person = 0; person < persons; person++) {
            UUID id = new UUID(0x7000L, person);
            Occurred at = Occurred.at(recorded);
            command(List.of(
                    new PersonFact.Entered(id, 204_000_000 + person, PersonFact.Sex.MALE, "formal count, wing 2"),
                    entry(id, 1, Account.NOT_YET_ON_ROLL, PLACES.get(0), Cause.OPENING, at)));
            for (int seq = 2; seq <= ENTRIES_OF_A_PERSON; seq++) {
                command(List.of(
                        entry(id, seq, PLACES.get((seq - 2) % 3), PLACES.get((seq - 1) % 3), Cause.RELOCATION, at)));
            }
        }
        sign();
        end();
    }

    private static CustodyEntry entry(UUID id, int seq, Account from, Account to, Cause cause, Occurred at) {
        return new CustodyEntry(
                id, seq, new UUID(0x7001L, seq), from, to, cause, at, 1, null, null, List.of(), List.of());
    }

    private void command(List<Fact> facts) throws IOException {
        recorded = recorded.plusMillis(3);
        UUID command = new UUID(0x7002L, tree.size());
        for (int ordinal = 0; ordinal < facts.size(); ordinal++) {
            Header header =
                    new Header(command, ordinal, facts.size(), KEEPER, "key-" + command, "0".repeat(64), recorded);
            Recorded<Fact> whole = new Recorded<>(tree.size(), header, facts.get(ordinal));
            leaf(codec.kindOf(facts.get(ordinal).getClass()), codec.encode(whole));
        }
        if (tree.size() / LEAVES_OF_A_CHECKPOINT > signed.size()) {
            sign();
        }
    }

    private void leaf(String kind, byte[] bytes) throws IOException {
        Commitment.Opening opening = Commitment.commit(bytes);
        if (tree.size() % ExportLayout.LEAVES_IN_A_PART == 0) {
            closePart();
            part = folder.create(ExportLayout.part(tree.size()));
        }
        if (part != null) {
            new LeafLine(tree.size(), kind, opening.salt(), bytes).writeTo(part);
        }
        bundle.add(opening.entry());
        tree.append(opening.entry());
        for (Tile tile : tree.takeFullTiles()) {
            full.put(tile.path(), tile.hashes());
            folder.write(tile.path().toString(), tile.hashes());
        }
        if (bundle.size() == Tile.FULL_WIDTH) {
            writeBundle();
        }
    }

    private void writeBundle() throws IOException {
        TilePath path = TilePath.entries((tree.size() - 1) / Tile.FULL_WIDTH, bundle.size());
        folder.write(path.toString(), EntryBundle.encode(bundle));
        bundle.clear();
    }

    private void closePart() throws IOException {
        if (part != null) {
            part.close();
        }
    }

    private void sign() {
        String note =
                Checkpoint.of("speed.example/log", tree.head()).sign(signer).toString();
        signed.add(new SignedSize(note, recorded.toString(), tree.size()));
    }

    private void end() throws IOException {
        closePart();
        if (!bundle.isEmpty()) {
            writeBundle();
        }
        var reader = tree.reader(new TileSource() {
            @Override
            public byte[] leafHashes(long from, int count) {
                return tree.unfinishedLeafHashes();
            }

            @Override
            public byte[] fullTile(int level, long index) {
                return Objects.requireNonNull(full.get(TilePath.full(level, index)));
            }
        });
        for (int level = 0; tree.size() >>> (8 * level) > 0; level++) {
            long hashes = tree.size() >>> (8 * level);
            if (hashes % Tile.FULL_WIDTH > 0) {
                TilePath path = new TilePath(level, hashes / Tile.FULL_WIDTH, (int) (hashes % Tile.FULL_WIDTH));
                folder.write(path.toString(), reader.tile(path).hashes());
            }
        }
        StringBuilder checkpoints = new StringBuilder();
        signed.forEach(one -> checkpoints
                .append(new String(CanonicalJson.bytes(one), StandardCharsets.UTF_8))
                .append('\n'));
        folder.write(ExportLayout.CHECKPOINTS, checkpoints.toString().getBytes(StandardCharsets.UTF_8));
        folder.write(ExportLayout.CHECKPOINT, signed.getLast().note().getBytes(StandardCharsets.UTF_8));
        folder.write(ExportLayout.KEYS, (signer.verifier() + "\n").getBytes(StandardCharsets.UTF_8));
        folder.write(
                ExportLayout.INFO,
                new ExportInfo(ExportLayout.FORMAT, "speed.example/log", tree.size(), true, recorded.toString())
                        .bytes());
    }
}
