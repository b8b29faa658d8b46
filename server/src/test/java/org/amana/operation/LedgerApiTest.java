package org.amana.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.ledger.Checkpoint;
import org.amana.ledger.EntryBundle;
import org.amana.ledger.Hash;
import org.amana.ledger.Note;
import org.amana.ledger.NoteSigner;
import org.amana.ledger.NoteVerifier;
import org.amana.ledger.Receipt;
import org.amana.ledger.TilePath;
import org.amana.ledger.TrustPolicy;
import org.amana.platform.journal.Journal;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.Test;

/** Somebody outside checks the ledger with the public endpoints and the engine alone. */
class LedgerApiTest {

    private static final TestServer SERVER = TestServer.get();
    private static final AmanaClient OUTSIDE = SERVER.nobody();

    record Key(String verifierKey) {}

    private static NoteVerifier key() {
        return NoteVerifier.parse(OUTSIDE.get("/api/v1/ledger/key", Key.class).verifierKey());
    }

    private static String text(String path) {
        return new String(OUTSIDE.bytes(path), StandardCharsets.UTF_8);
    }

    private static Checkpoint signed() throws Exception {
        SERVER.ensureParty("ledger-test");
        SERVER.bean(Journal.class).checkpoints().sign();
        Note note = Note.parse(text("/ledger/checkpoint"));
        assertThat(note.verify(List.of(key()))).isInstanceOf(Note.Verified.class);
        return Checkpoint.parse(note.text());
    }

    @Test
    void aReceiptProvesThatAPublishedEntryIsInTheLedger() throws Exception {
        Checkpoint checkpoint = signed();
        int width = (int) Math.min(checkpoint.head().size(), 256);
        byte[] bundle = OUTSIDE.bytes("/ledger/" + TilePath.entries(0, width));
        byte[] first = EntryBundle.decode(bundle, width).getFirst();

        Receipt receipt = Receipt.parse(text("/api/v1/ledger/leaves/0/proof"));

        assertThat(receipt.verify(first, policy())).isInstanceOf(Receipt.Proven.class);
        byte[] hashes = OUTSIDE.bytes("/ledger/" + new TilePath(0, 0, width));
        assertThat(hashes)
                .hasSize(width * Hash.BYTES)
                .startsWith(Hash.ofLeaf(first).toBytes());
    }

    private static TrustPolicy policy() {
        NoteVerifier log = key();
        return TrustPolicy.logAlone(log.name(), log);
    }

    @Test
    void whatTheLedgerDoesNotReachIsNotThere() throws Exception {
        long size = signed().head().size();

        for (String path : List.of(
                "/api/v1/ledger/leaves/" + (size + 100_000) + "/proof",
                "/api/v1/ledger/leaves/-1/proof",
                "/ledger/tile/0/x999/999",
                "/ledger/tile/entries/x999/999",
                "/ledger/tile/0/0",
                "/ledger/checkpoint/999999999")) {
            assertThatExceptionOfType(ApiProblem.class)
                    .as(path)
                    .isThrownBy(() -> OUTSIDE.bytes(path))
                    .satisfies(problem -> assertThat(problem.status()).isEqualTo(404));
        }
    }

    @Test
    void aWitnessAddsItsCosignatureToWhatTheLedgerHasSigned() throws Exception {
        long size = signed().head().size();
        Note checkpoint = Note.parse(text("/ledger/checkpoint/" + size));
        NoteSigner witness = NoteSigner.generate("witness.example", NoteVerifier.Type.COSIGNATURE_V1);
        Note cosigned = witness.cosign(checkpoint, Instant.parse("2026-01-20T00:00:00Z"));
        AmanaClient inspector = SERVER.as(Role.INSPECTOR, "icrc");

        inspector.post("/api/v1/ledger/witness", request(witness, cosigned), Void.class);

        assertThat(Note.parse(text("/ledger/checkpoint/" + size)).verify(List.of(key(), witness.verifier())))
                .isInstanceOfSatisfying(
                        Note.Verified.class, v -> assertThat(v.signers()).hasSize(2));
        assertThat(OUTSIDE.list("/api/v1/ledger/witnesses", Map.class))
                .anySatisfy(seen -> assertThat(seen).containsEntry("party", "icrc"));
        NoteSigner other = NoteSigner.generate("witness.example", NoteVerifier.Type.COSIGNATURE_V1);
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> inspector.post("/api/v1/ledger/witness", request(other, cosigned), Void.class))
                .satisfies(problem -> assertThat(problem.codes()).containsExactly("operation.not-cosigned"));
    }

    private static Map<String, String> request(NoteSigner witness, Note cosigned) {
        return Map.of("verifierKey", witness.verifier().toString(), "note", cosigned.toString());
    }
}
