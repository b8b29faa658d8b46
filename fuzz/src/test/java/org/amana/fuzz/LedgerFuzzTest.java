package org.amana.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.amana.ledger.Checkpoint;
import org.amana.ledger.ConsistencyProof;
import org.amana.ledger.EntryBundle;
import org.amana.ledger.Hash;
import org.amana.ledger.InclusionProof;
import org.amana.ledger.MalformedException;
import org.amana.ledger.Note;
import org.amana.ledger.NoteSigner;
import org.amana.ledger.NoteVerifier;
import org.amana.ledger.ProofVerdict;
import org.amana.ledger.Receipt;
import org.amana.ledger.TilePath;
import org.amana.ledger.TrustPolicy;

/** What another log, a witness or a stranger may hand over: only {@link MalformedException} may come out of reading it. */
class LedgerFuzzTest {

    private static final String ORIGIN = "fuzz.example/ledger";
    private static final NoteSigner SIGNER = NoteSigner.generate(ORIGIN, NoteVerifier.Type.ED25519);
    private static final TrustPolicy POLICY = TrustPolicy.logAlone(ORIGIN, SIGNER.verifier());

    private static void allowMalformed(Runnable parsing) {
        try {
            parsing.run();
        } catch (MalformedException documented) {
            // What the parsers say of what they cannot read.
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void mustBe(boolean truth, String what) {
        if (!truth) {
            throw new IllegalStateException(what);
        }
    }

    @FuzzTest(maxDuration = "60s")
    void note(byte[] bytes) {
        allowMalformed(() -> {
            Note note = Note.parse(bytes);
            mustBe(Note.parse(note.toString()).toString().equals(note.toString()), "a note reads as it was written");
            Checkpoint.parse(note.text());
        });
    }

    @FuzzTest(maxDuration = "60s")
    void checkpoint(byte[] bytes) {
        allowMalformed(() -> {
            Checkpoint checkpoint = Checkpoint.parse(text(bytes));
            mustBe(checkpoint.text().equals(text(bytes)), "a checkpoint has one form only");
        });
    }

    @FuzzTest(maxDuration = "60s")
    void receipt(byte[] bytes) {
        allowMalformed(() -> Receipt.parse(text(bytes)).verify(bytes, POLICY));
    }

    @FuzzTest(maxDuration = "60s")
    void verifierKey(byte[] bytes) {
        allowMalformed(() -> NoteVerifier.parse(text(bytes)));
    }

    @FuzzTest(maxDuration = "60s")
    void signerKey(byte[] bytes) {
        allowMalformed(() -> NoteSigner.parse(text(bytes)));
    }

    @FuzzTest(maxDuration = "60s")
    void tilePath(byte[] bytes) {
        allowMalformed(
                () -> mustBe(TilePath.parse(text(bytes)).toString().equals(text(bytes)), "a tile has one path only"));
    }

    @FuzzTest(maxDuration = "60s")
    void bundle(byte[] bytes) {
        int count = bytes.length == 0 ? 0 : Byte.toUnsignedInt(bytes[bytes.length - 1]);
        allowMalformed(() -> {
            List<byte[]> entries = EntryBundle.decode(bytes, count);
            mustBe(entries.size() == count, "as many entries as were asked for");
        });
    }

    /** Two numbers and hashes as a stranger may name them: a proof holds or does not, and nothing is thrown. */
    @FuzzTest(maxDuration = "60s")
    void proofs(byte[] bytes) {
        if (bytes.length < 2 * Long.BYTES) {
            return;
        }
        ByteBuffer numbers = ByteBuffer.wrap(bytes);
        long first = numbers.getLong();
        long second = numbers.getLong();
        byte[] hashes = Arrays.copyOfRange(bytes, 2 * Long.BYTES, bytes.length);
        List<Hash> path = IntStream.range(0, hashes.length / Hash.BYTES)
                .mapToObj(i -> Hash.of(Arrays.copyOfRange(hashes, i * Hash.BYTES, (i + 1) * Hash.BYTES)))
                .toList();
        Hash root = Hash.ofLeaf(hashes);
        ProofVerdict included = new InclusionProof(first, second, path).verify(Hash.emptyTree(), root);
        ProofVerdict consistent = new ConsistencyProof(first, second, path).verify(Hash.emptyTree(), root);
        mustBe(included != ProofVerdict.VALID && consistent != ProofVerdict.VALID, "no proof of what is not there");
    }
}
