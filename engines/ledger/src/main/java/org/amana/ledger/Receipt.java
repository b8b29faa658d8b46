package org.amana.ledger;

import static org.amana.ledger.MalformedException.Reason.BAD_EXTRA;
import static org.amana.ledger.MalformedException.Reason.BAD_INDEX;
import static org.amana.ledger.MalformedException.Reason.BAD_RECEIPT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A proof, in one text file, that an entry is in a log, checked offline against a {@link TrustPolicy} (C2SP
 * tlog-proof). It says that this very entry was in the log when the checkpoint was signed; it does not say that what
 * the entry states is true.
 *
 * <p>Immutable and safe for many threads.
 */
public final class Receipt {

    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    /** A tree of 2^63 entries has paths of 63 hashes. */
    private static final int MAX_PATH = 63;

    private final byte[] extra;
    private final long index;
    private final List<Hash> path;
    private final Note checkpoint;

    private Receipt(byte[] extra, long index, List<Hash> path, Note checkpoint) {
        this.extra = extra;
        this.index = index;
        this.path = path;
        this.checkpoint = checkpoint;
    }

    /**
     * Puts a receipt together.
     *
     * @param extra opaque bytes for the reader, signed by nobody; may be empty. The salt of a {@link Commitment} opens
     *     its entry to guessing, so it belongs here only if the receipt is kept as close as the record
     * @param proof that the entry is in the tree of the checkpoint
     * @param checkpoint signed by the log, with any cosignatures
     * @throws IllegalArgumentException when proof and checkpoint are of different sizes
     */
    public static Receipt of(byte[] extra, InclusionProof proof, Note checkpoint) {
        if (Checkpoint.parse(checkpoint.text()).head().size() != proof.treeSize()) {
            throw new IllegalArgumentException("the proof is for " + proof.treeSize() + " entries, the checkpoint not");
        }
        return new Receipt(extra.clone(), proof.index(), proof.path(), checkpoint);
    }

    /**
     * Reads a receipt; proves nothing yet.
     *
     * @throws MalformedException with the reason, when the text is not a receipt
     */
    public static Receipt parse(String text) {
        int blank = text.indexOf("\n\n");
        if (blank < 0 || !text.startsWith(FIRST_LINE + "\n")) {
            throw new MalformedException(BAD_RECEIPT, "no first line, or no empty line before the checkpoint");
        }
        List<String> lines =
                new ArrayList<>(Arrays.asList(text.substring(0, blank).split("\n", MAX_PATH + 5)));
        lines.removeFirst();
        byte[] extra = {};
        if (!lines.isEmpty() && lines.getFirst().startsWith(EXTRA)) {
            extra = Text.decodeBase64(lines.removeFirst().substring(EXTRA.length()), BAD_EXTRA);
            if (extra.length == 0) {
                throw new MalformedException(BAD_EXTRA, "an extra line without data");
            }
        }
        if (lines.isEmpty() || !lines.getFirst().startsWith(INDEX)) {
            throw new MalformedException(BAD_INDEX, "no index line");
        }
        long index = Text.parseDecimal(lines.removeFirst().substring(INDEX.length()), BAD_INDEX);
        if (lines.size() > MAX_PATH) {
            throw new MalformedException(BAD_RECEIPT, "more than 63 hashes");
        }
        List<Hash> path = lines.stream().map(Hash::parseBase64).toList();
        return new Receipt(extra, index, path, Note.parse(text.substring(blank + 2)));
    }

    /** The extra bytes, which nobody signed. */
    public byte[] extra() {
        return extra.clone();
    }

    /** The index that the receipt claims. */
    public long index() {
        return index;
    }

    /** The checkpoint as signed. */
    public Note checkpoint() {
        return checkpoint;
    }

    /**
     * Checks the whole receipt: signatures, quorum, origin, path.
     *
     * @param entry the very bytes of the log entry
     * @param policy whom the caller believes
     */
    public Verdict verify(byte[] entry, TrustPolicy policy) {
        List<NoteVerifier> keys = new ArrayList<>(policy.witnesses());
        keys.add(policy.log());
        return switch (checkpoint.verify(keys)) {
            case Note.FalseSignature(NoteVerifier key) -> new Refused(Failure.FALSE_SIGNATURE, key.name());
            case Note.NoKnownKey none ->
                new Refused(Failure.NOT_SIGNED_BY_LOG, policy.log().name());
            case Note.Verified(List<Note.SignedBy> signers) -> verifySigned(entry, policy, signers);
        };
    }

    private Verdict verifySigned(byte[] entry, TrustPolicy policy, List<Note.SignedBy> signers) {
        if (signers.stream().noneMatch(signer -> signer.key().equals(policy.log()))) {
            return new Refused(Failure.NOT_SIGNED_BY_LOG, policy.log().name());
        }
        List<Note.SignedBy> witnesses = signers.stream()
                .filter(signer -> policy.witnesses().contains(signer.key()))
                .toList();
        if (witnesses.size() < policy.quorum()) {
            return new Refused(Failure.TOO_FEW_WITNESSES, witnesses.size() + " of " + policy.quorum());
        }
        Checkpoint state;
        try {
            state = Checkpoint.parse(checkpoint.text());
        } catch (MalformedException e) {
            return new Refused(Failure.NOT_A_CHECKPOINT, e.reason().name());
        }
        if (!state.origin().equals(policy.origin())) {
            return new Refused(Failure.OTHER_ORIGIN, Text.shorten(state.origin()));
        }
        ProofVerdict proof = new InclusionProof(index, state.head().size(), path)
                .verify(Hash.ofLeaf(entry), state.head().root());
        return proof.isValid() ? new Proven(index, state, witnesses) : new Refused(Failure.NOT_INCLUDED, proof.name());
    }

    /** The file, the form that {@link #parse} reads; by custom its name ends in {@code .tlog-proof}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
        if (extra.length > 0) {
            text.append(EXTRA).append(Text.encodeBase64(extra)).append('\n');
        }
        text.append(INDEX).append(index).append('\n');
        path.forEach(hash -> text.append(hash.toBase64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Receipt that
                && index == that.index
                && Arrays.equals(extra, that.extra)
                && path.equals(that.path)
                && checkpoint.equals(that.checkpoint);
    }

    @Override
    public int hashCode() {
        return Objects.hash(index, path, checkpoint);
    }

    /** What came of checking a receipt. */
    public sealed interface Verdict {}

    /**
     * The entry was in the log, at this index, when the log signed this checkpoint.
     *
     * @param index of the entry, from 0
     * @param checkpoint the signed state of the log
     * @param witnesses of the policy that cosigned it, with their times
     */
    public record Proven(long index, Checkpoint checkpoint, List<Note.SignedBy> witnesses) implements Verdict {
        /** Copies the list. */
        public Proven {
            witnesses = List.copyOf(witnesses);
        }
    }

    /**
     * Nothing is proven.
     *
     * @param failure a code that a caller can translate
     * @param detail the name, number or {@link ProofVerdict} that belongs to the failure
     */
    public record Refused(Failure failure, String detail) implements Verdict {}

    /** Why a receipt proves nothing. */
    public enum Failure {
        /** The log of the policy did not sign the checkpoint; the detail names its key. */
        NOT_SIGNED_BY_LOG,
        /** A signature under a known name and id is not by that key; the detail names the key. */
        FALSE_SIGNATURE,
        /** Fewer witnesses cosigned than the policy asks for; the detail says how many of how many. */
        TOO_FEW_WITNESSES,
        /** The signed text is not a checkpoint; the detail is a {@link MalformedException.Reason}. */
        NOT_A_CHECKPOINT,
        /** The checkpoint is of another log; the detail is its origin. */
        OTHER_ORIGIN,
        /** The path does not lead from the entry to the root; the detail is a {@link ProofVerdict}. */
        NOT_INCLUDED
    }
}
