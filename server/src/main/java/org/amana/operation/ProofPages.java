package org.amana.operation;

import java.util.List;
import java.util.Optional;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.ledger.Checkpoint;
import org.amana.ledger.Note;
import org.amana.ledger.NoteSigner;
import org.amana.operation.pages.ProofsView;
import org.amana.platform.journal.Journal;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.InNavigation;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger for people: how far it reaches, who outside holds it, and the proof of any leaf. It is anybody's to read. */
@PageController
final class ProofPages {

    private final Journal journal;
    private final Witnesses witnesses;
    private final LeafProofs proofs;
    private final NoteSigner signer;
    private final Pages pages;

    ProofPages(Journal journal, Witnesses witnesses, LeafProofs proofs, NoteSigner signer, Pages pages) {
        this.journal = journal;
        this.witnesses = witnesses;
        this.proofs = proofs;
        this.signer = signer;
        this.pages = pages;
    }

    @GetMapping("/proofs")
    @Needs(Right.LEDGER_READ)
    @InNavigation(value = "operation.page.nav", place = 70)
    ResponseEntity<byte[]> proofs(@RequestParam @Nullable Long leaf, @Nullable Viewer viewer, Frame frame) {
        Optional<Note> newest = witnesses.newest();
        long size =
                newest.map(note -> Checkpoint.parse(note.text()).head().size()).orElse(0L);
        @Nullable
        String proof = leaf == null || leaf < 0 ? null : proofs.of(leaf).orElse(null);
        ProofsView view = new ProofsView(
                journal.ledger().head().size(),
                newest.map(note -> witnesses.cosigned(note, size).toString()).orElse(null),
                size,
                signer.verifier().toString(),
                witnesses.all().stream()
                        .map(seen -> new ProofsView.Witness(seen.name(), seen.party(), seen.size(), seen.stated()))
                        .toList(),
                leaf,
                proof,
                viewer == null || leaf == null || proof == null ? List.of() : proofs.subjects(leaf, viewer),
                viewer != null);
        return pages.show(frame, "operation/proofs.jte", view);
    }
}
