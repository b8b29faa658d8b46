package org.amana.register;

import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.documents.Document;
import org.amana.platform.documents.Papers;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.PageController;
import org.amana.platform.web.RequestException;
import org.amana.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Count sheets and wristbands, as pages and for printing. */
@PageController
final class RegisterPaperPages {

    /** Names on one paper: some thirty sheets; a longer roll is counted by parts. */
    static final int PART = 1_000;

    private final Reads reads;
    private final PaperReads names;
    private final RegisterPapers sheets;
    private final Reference reference;
    private final Papers papers;

    RegisterPaperPages(Reads reads, PaperReads names, RegisterPapers sheets, Reference reference, Papers papers) {
        this.reads = reads;
        this.names = names;
        this.sheets = sheets;
        this.reference = reference;
        this.papers = papers;
    }

    /** @param part which thousand of a long roll, from 1 */
    @GetMapping("/places/{code}/papers/count-sheet")
    @Needs(Right.ROLL_READ)
    ResponseEntity<byte[]> countSheet(
            @PathVariable String code, @RequestParam(defaultValue = "1") int part, Viewer viewer, Frame frame) {
        return papers.page(frame, sheetOf(code, part, viewer, frame));
    }

    @GetMapping("/places/{code}/papers/count-sheet.pdf")
    @Needs(Right.ROLL_READ)
    ResponseEntity<byte[]> printedCountSheet(
            @PathVariable String code, @RequestParam(defaultValue = "1") int part, Viewer viewer, Frame frame) {
        return papers.pdf(frame, sheetOf(code, part, viewer, frame), RegisterPapers.fileName("count-sheet", code));
    }

    @GetMapping("/persons/{person}/papers/wristband")
    @Needs(Right.PERSON_READ)
    ResponseEntity<byte[]> wristband(@PathVariable UUID person, Viewer viewer, Frame frame) {
        return papers.page(frame, bandOf(person, viewer, frame));
    }

    @GetMapping("/persons/{person}/papers/wristband.pdf")
    @Needs(Right.PERSON_READ)
    ResponseEntity<byte[]> printedWristband(@PathVariable UUID person, Viewer viewer, Frame frame) {
        Document band = bandOf(person, viewer, frame);
        return papers.pdf(
                frame, band, RegisterPapers.fileName("wristband", band.about().en()));
    }

    private Document sheetOf(String place, int part, Viewer viewer, Frame frame) {
        if (reference.findPlace(place).isEmpty() || part < 1) {
            throw RequestException.notFound();
        }
        List<PaperReads.Named> roll = reads.as(
                viewer, database -> names.onRoll(database, place, Moment.of(frame.now()), (part - 1) * PART, PART + 1));
        boolean goesOn = roll.size() > PART;
        @Nullable Integer said = part > 1 || goesOn ? Integer.valueOf(part) : null;
        return sheets.countSheet(place, goesOn ? roll.subList(0, PART) : roll, said, frame.now(), frame.demo());
    }

    private Document bandOf(UUID person, Viewer viewer, Frame frame) {
        return sheets.wristband(
                reads.as(viewer, database -> names.person(database, person)).orElseThrow(RequestException::notFound),
                frame.now(),
                frame.demo());
    }
}
