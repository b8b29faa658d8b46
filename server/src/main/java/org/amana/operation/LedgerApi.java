package org.amana.operation;

import java.time.Duration;
import java.util.List;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.ledger.Checkpoint;
import org.amana.ledger.EntryBundle;
import org.amana.ledger.MalformedException;
import org.amana.ledger.Note;
import org.amana.ledger.NoteSigner;
import org.amana.ledger.NoteVerifier;
import org.amana.ledger.Tile;
import org.amana.ledger.TilePath;
import org.amana.ledger.TreeHead;
import org.amana.platform.journal.Journal;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.RequestException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The ledger as C2SP tlog-tiles has it, for anybody: it holds salted commitments and hashes, and nothing of what they stand
 * for.
 */
@RestController
final class LedgerApi {

    /** @param verifierKey the witness's key, {@code name+id+base64}; @param note the checkpoint with its cosignature */
    record Cosigned(String verifierKey, String note) {}

    record Key(String verifierKey) {}

    private final Journal journal;
    private final Witnesses witnesses;
    private final NoteSigner signer;
    private final LeafProofs proofs;

    LedgerApi(Journal journal, Witnesses witnesses, NoteSigner signer, LeafProofs proofs) {
        this.proofs = proofs;
        this.journal = journal;
        this.witnesses = witnesses;
        this.signer = signer;
    }

    @GetMapping(path = "/ledger/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    @Needs(Right.LEDGER_READ)
    String checkpoint() {
        Note newest = witnesses.newest().orElseThrow(RequestException::notFound);
        return witnesses.cosigned(newest, headOf(newest).size()).toString();
    }

    @GetMapping(path = "/ledger/checkpoint/{size}", produces = MediaType.TEXT_PLAIN_VALUE)
    @Needs(Right.LEDGER_READ)
    String checkpoint(@PathVariable long size) {
        return witnesses
                .cosigned(witnesses.at(size).orElseThrow(RequestException::notFound), size)
                .toString();
    }

    @GetMapping(path = "/ledger/tile/{*path}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Needs(Right.LEDGER_READ)
    ResponseEntity<byte[]> tile(@PathVariable String path) {
        TilePath tile = parsed(path);
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes(tile));
    }

    private static TilePath parsed(String path) {
        try {
            return TilePath.parse("tile" + path);
        } catch (MalformedException e) {
            throw RequestException.notFound();
        }
    }

    private byte[] bytes(TilePath path) {
        long size = journal.ledger().head().size();
        if (path.level() != TilePath.ENTRIES) {
            try {
                return journal.ledger().reader(size).tile(path).hashes();
            } catch (IllegalArgumentException beyond) {
                throw RequestException.notFound();
            }
        }
        if (path.index() > size / Tile.FULL_WIDTH || path.index() * Tile.FULL_WIDTH + path.width() > size) {
            throw RequestException.notFound();
        }
        return EntryBundle.encode(journal.ledger().entries(path.index() * Tile.FULL_WIDTH, path.width()));
    }

    /** The key that the ledger signs with; hold it by another road than the checkpoints that it checks. */
    @GetMapping("/api/v1/ledger/key")
    @Needs(Right.LEDGER_READ)
    Key key() {
        return new Key(signer.verifier().toString());
    }

    /** That a leaf is in the ledger, as a file that is checked without this server. It holds no opening. */
    @GetMapping(path = "/api/v1/ledger/leaves/{leaf}/proof", produces = MediaType.TEXT_PLAIN_VALUE)
    @Needs(Right.LEDGER_READ)
    String proof(@PathVariable long leaf) {
        if (leaf < 0) {
            throw RequestException.notFound();
        }
        return proofs.of(leaf).orElseThrow(RequestException::notFound);
    }

    @GetMapping("/api/v1/ledger/witnesses")
    @Needs(Right.LEDGER_READ)
    List<Witnesses.Seen> witnesses() {
        return witnesses.all();
    }

    /** Keeps a witness's cosignature of a checkpoint that this ledger has signed. */
    @PostMapping("/api/v1/ledger/witness")
    @Needs(Right.LEDGER_WITNESS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void witness(@RequestBody Cosigned request, Viewer viewer) {
        try {
            NoteVerifier witness = NoteVerifier.parse(request.verifierKey());
            Note note = Note.parse(request.note());
            long size = headOf(note).size();
            Note signed = witnesses
                    .at(size)
                    .filter(ours -> ours.text().equals(note.text()))
                    .orElseThrow(() -> refused("operation.not-our-checkpoint", "/note"));
            if (witness.type() != NoteVerifier.Type.COSIGNATURE_V1
                    || !(note.verify(List.of(witness)) instanceof Note.Verified verified)) {
                throw refused("operation.not-cosigned", "/note");
            }
            witnesses.add(
                    size,
                    witness,
                    signed.withSignaturesOf(only(note, witness)),
                    verified.signers().getFirst().at().orElseThrow(),
                    viewer);
        } catch (MalformedException e) {
            throw RequestException.malformed(Refusal.of("operation.not-a-cosignature", "why", e.reason()));
        }
    }

    /** Other lines under the note are of keys that nobody checked. */
    private static Note only(Note note, NoteVerifier witness) {
        StringBuilder text = new StringBuilder(note.text()).append('\n');
        note.signatures().stream()
                .filter(s -> s.keyName().equals(witness.name()) && s.keyId() == witness.keyId())
                .forEach(s -> text.append(s).append('\n'));
        return Note.parse(text.toString());
    }

    private static RequestException refused(String code, String where) {
        return RequestException.refused(List.of(Refusal.of(code).at(where)));
    }

    private static TreeHead headOf(Note checkpoint) {
        return Checkpoint.parse(checkpoint.text()).head();
    }
}
