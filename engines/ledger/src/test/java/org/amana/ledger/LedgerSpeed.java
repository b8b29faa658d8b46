package org.amana.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;

/** Says how fast the engine is here; run by hand before and after a change to its core. No test depends on it. */
final class LedgerSpeed {

    private static final int ENTRIES = 1_000_000;
    private static final int BATCH = 4_096;
    private static final int ROUNDS = 4;

    private final byte[][] entries = new byte[ENTRIES][Commitment.ENTRY_BYTES];
    private final Map<TilePath, byte[]> tiles = new HashMap<>();
    private Appender appender = Appender.empty();

    private LedgerSpeed() {
        SplittableRandom random = new SplittableRandom(1);
        for (byte[] entry : entries) {
            random.nextBytes(entry);
        }
    }

    /** Several rounds, since the first ones compile. */
    public static void main(String[] arguments) {
        LedgerSpeed speed = new LedgerSpeed();
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.println("round " + round);
            speed.run();
        }
    }

    private void run() {
        report("append in batches, copy and root each", "leaves", this::append);
        List<TreeHead> kept = List.of(appender.head());
        TileSource source = source();
        report("verify against a checkpoint", "entries", () -> verify(LogVerifier.against(kept)));
        report("verify against stored tiles", "entries", () -> verify(LogVerifier.against(kept, source)));
        TreeReader reader = TreeReader.open(ENTRIES, source);
        report("build inclusion proofs", "proofs", () -> {
            int proofs = 2_000;
            for (int i = 0; i < proofs; i++) {
                reader.inclusion(i * 499L, ENTRIES);
            }
            return proofs;
        });
        report("open from tiles", "opens", () -> {
            int opens = 20;
            for (int i = 0; i < opens; i++) {
                Appender.open(ENTRIES, source);
            }
            return opens;
        });
        NoteSigner signer = NoteSigner.generate("speed.example", NoteVerifier.Type.ED25519);
        report("sign checkpoints", "notes", () -> {
            int notes = 500;
            for (int i = 0; i < notes; i++) {
                Checkpoint.of("speed.example", kept.getFirst()).sign(signer);
            }
            return notes;
        });
    }

    private long append() {
        appender = Appender.empty();
        for (int i = 0; i < ENTRIES; i++) {
            appender.append(entries[i]);
            if ((i + 1) % BATCH == 0 || i == ENTRIES - 1) {
                appender.takeFullTiles().forEach(tile -> tiles.put(tile.path(), tile.hashes()));
                appender.root();
                appender = appender.copy();
            }
        }
        return ENTRIES;
    }

    private long verify(LogVerifier verifier) {
        for (byte[] entry : entries) {
            verifier.add(entry);
        }
        if (!(verifier.finish() instanceof LogVerifier.Fits)) {
            throw new IllegalStateException("the log does not fit itself");
        }
        return ENTRIES;
    }

    private TileSource source() {
        byte[] unfinished = appender.unfinishedLeafHashes();
        return new TileSource() {
            @Override
            public byte[] leafHashes(long from, int count) {
                return unfinished;
            }

            @Override
            public byte[] fullTile(int level, long index) {
                return tiles.getOrDefault(TilePath.full(level, index), new byte[0]);
            }
        };
    }

    private static void report(String what, String unit, LongSupplier work) {
        long start = System.nanoTime();
        long count = work.getAsLong();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("  %-40s %,12.0f %s/s%n", what, count / seconds, unit);
    }
}
