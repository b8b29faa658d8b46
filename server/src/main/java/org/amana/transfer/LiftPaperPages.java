package org.amana.transfer;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.amana.access.Needs;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.documents.Document;
import org.amana.platform.documents.Papers;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.PageController;
import org.amana.platform.web.RequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is carried on a lift, as pages and for printing. */
@PageController
final class LiftPaperPages {

    private final Reads reads;
    private final LiftPaperReads lifts;
    private final LiftPapers manifests;
    private final ReceiptPaper receipts;
    private final Papers papers;

    LiftPaperPages(Reads reads, LiftPaperReads lifts, LiftPapers manifests, ReceiptPaper receipts, Papers papers) {
        this.reads = reads;
        this.lifts = lifts;
        this.manifests = manifests;
        this.receipts = receipts;
        this.papers = papers;
    }

    @GetMapping("/lifts/{lift}/papers/manifest")
    @Needs(Right.LIFT_READ)
    ResponseEntity<byte[]> manifest(@PathVariable String lift, Viewer viewer, Frame frame) {
        return papers.page(frame, manifestOf(lift, viewer, frame));
    }

    @GetMapping("/lifts/{lift}/papers/manifest.pdf")
    @Needs(Right.LIFT_READ)
    ResponseEntity<byte[]> printedManifest(@PathVariable String lift, Viewer viewer, Frame frame) {
        return papers.pdf(frame, manifestOf(lift, viewer, frame), "manifest-" + lift);
    }

    @GetMapping("/lifts/{lift}/papers/receipt")
    @Needs(Right.LIFT_READ)
    ResponseEntity<byte[]> receipt(
            @PathVariable String lift, @RequestParam @Nullable UUID handover, Viewer viewer, Frame frame) {
        return papers.page(frame, receiptOf(lift, handover, viewer, frame));
    }

    @GetMapping("/lifts/{lift}/papers/receipt.pdf")
    @Needs(Right.LIFT_READ)
    ResponseEntity<byte[]> printedReceipt(
            @PathVariable String lift, @RequestParam @Nullable UUID handover, Viewer viewer, Frame frame) {
        return papers.pdf(frame, receiptOf(lift, handover, viewer, frame), "receipt-" + lift);
    }

    @GetMapping("/papers/capture-card")
    @Needs(Right.LIFT_READ)
    ResponseEntity<byte[]> captureCard(Frame frame) {
        return papers.page(frame, manifests.captureCard(frame.now(), frame.demo()));
    }

    @GetMapping("/papers/capture-card.pdf")
    @Needs(Right.LIFT_READ)
    ResponseEntity<byte[]> printedCaptureCard(Frame frame) {
        return papers.pdf(frame, manifests.captureCard(frame.now(), frame.demo()), "capture-card");
    }

    private Document manifestOf(String lift, Viewer viewer, Frame frame) {
        return manifests.manifest(read(viewer, database -> lifts.manifest(database, lift)), frame.now(), frame.demo());
    }

    /** @param handover the one whose receipt it is, null for all of the lift */
    private Document receiptOf(String lift, @Nullable UUID handover, Viewer viewer, Frame frame) {
        LiftPaperReads.Receipts all = read(viewer, database -> lifts.receipts(database, lift));
        LiftPaperReads.Receipts printed = handover == null ? all : all.only(handover);
        if (handover != null && printed.receipts().isEmpty()) {
            throw RequestException.notFound();
        }
        return receipts.of(printed, leaf -> papers.outside("/proofs?leaf=" + leaf), frame.now(), frame.demo());
    }

    private <T> T read(Viewer viewer, Function<JdbcClient, Optional<T>> question) {
        return reads.as(viewer, question).orElseThrow(RequestException::notFound);
    }
}
