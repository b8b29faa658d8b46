package org.amana.transcription;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.web.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** PaperDesk brought back, for programs; the scan goes before, to {@code /api/v1/scans}. */
@RestController
@RequestMapping("/api/v1/papers")
final class PaperApi {

    /** @param said answers by question, as typed */
    record Said(Map<String, String> said) {}

    record Recorded(List<String> acts) {}

    private final PaperDesk papers;
    private final BroughtPapers reads;

    PaperApi(PaperDesk papers, BroughtPapers reads) {
        this.papers = papers;
        this.reads = reads;
    }

    @PostMapping
    @Needs(Right.PAPER_WRITE)
    ResponseEntity<BroughtPapers.Whole> bring(
            @RequestBody Transcribing.Bringing request, Viewer viewer, Caller caller) {
        papers.bring(caller, request);
        return ResponseEntity.status(HttpStatus.CREATED).body(papers.of(viewer, request.paper()));
    }

    @GetMapping
    @Needs(Right.PAPER_READ)
    List<BroughtPapers.One> all(@RequestParam(defaultValue = "") String about, Viewer viewer) {
        return reads.newest(viewer, about);
    }

    @GetMapping("/{paper}")
    @Needs(Right.PAPER_READ)
    BroughtPapers.Whole one(@PathVariable UUID paper, Viewer viewer) {
        return papers.of(viewer, paper);
    }

    /** The questions that the paper answers. */
    @GetMapping("/{paper}/sheet")
    @Needs(Right.PAPER_READ)
    Sheet sheet(@PathVariable UUID paper, Viewer viewer) {
        return papers.sheet(viewer, papers.of(viewer, paper).paper());
    }

    @PostMapping("/{paper}/readings")
    @Needs(Right.PAPER_WRITE)
    ResponseEntity<BroughtPapers.Whole> read(
            @PathVariable UUID paper, @RequestBody Said request, Viewer viewer, Caller caller) {
        papers.read(caller, viewer, paper, request.said());
        return ResponseEntity.status(HttpStatus.CREATED).body(papers.of(viewer, paper));
    }

    @PostMapping("/{paper}/record")
    @Needs(Right.PAPER_WRITE)
    ResponseEntity<Recorded> record(@PathVariable UUID paper, Viewer viewer, Caller caller) {
        return ResponseEntity.status(HttpStatus.CREATED).body(new Recorded(papers.record(caller, viewer, paper)));
    }
}
