package org.amana.transcription;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Access;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.InNavigation;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.time.Uuids;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.register.ConfirmingActs;
import org.amana.register.Scans;
import org.amana.transcription.pages.PaperView;
import org.amana.transcription.pages.PapersView;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** PaperDesk brought back: the scan on one side, what stands on it on the other; two read, and neither sees the other first. */
@PageController
final class TranscriptionPages {

    private static final String HERE = "/transcriptions/";

    private final PaperDesk papers;
    private final BroughtPapers reads;
    private final PaperForms forms;
    private final Commands commands;
    private final ConfirmingActs confirming;
    private final Access access;
    private final PlatformClock clock;
    private final Pages pages;

    TranscriptionPages(
            PaperDesk papers,
            BroughtPapers reads,
            PaperForms forms,
            Commands commands,
            ConfirmingActs confirming,
            Access access,
            PlatformClock clock,
            Pages pages) {
        this.papers = papers;
        this.reads = reads;
        this.forms = forms;
        this.commands = commands;
        this.confirming = confirming;
        this.access = access;
        this.clock = clock;
        this.pages = pages;
    }

    private boolean mayWrite(Viewer viewer) {
        return access.decide(viewer, Right.PAPER_WRITE) instanceof Access.Allowed;
    }

    @GetMapping("/transcriptions")
    @Needs(Right.PAPER_READ)
    @InNavigation(value = "transcription.page.nav", place = 68)
    ResponseEntity<byte[]> all(
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String about,
            Viewer viewer,
            Frame frame) {
        return pages.show(
                frame,
                "transcription/papers.jte",
                new PapersView(
                        reads.newest(viewer, about).stream()
                                .map(TranscriptionPages::row)
                                .toList(),
                        forms.all().stream().map(PaperForm::code).toList(),
                        form,
                        about,
                        Uuids.next(),
                        mayWrite(viewer)));
    }

    private static PapersView.Row row(BroughtPapers.One paper) {
        return new PapersView.Row(
                paper.paper(),
                paper.form(),
                paper.about(),
                paper.place(),
                paper.party(),
                paper.role(),
                paper.recorded(),
                paper.state(),
                paper.mine());
    }

    @PostMapping("/transcriptions")
    @Needs(Right.PAPER_WRITE)
    ResponseEntity<byte[]> bring(
            @RequestParam UUID paper,
            @RequestParam String form,
            @RequestParam String about,
            @RequestParam MultipartFile scan,
            Caller caller)
            throws IOException {
        String kept = papers.keep(scan.getBytes());
        papers.bring(caller, new Transcribing.Bringing(paper, form, about.strip(), kept));
        return Pages.then(HERE + paper);
    }

    @GetMapping("/transcriptions/{paper}")
    @Needs(Right.PAPER_READ)
    ResponseEntity<byte[]> one(@PathVariable UUID paper, Viewer viewer, Frame frame) throws IOException {
        BroughtPapers.Whole whole = papers.of(viewer, paper);
        Sheet sheet = papers.sheet(viewer, whole.paper());
        Map<String, String> mine = whole.of(viewer.user())
                .map(BroughtPapers.Reading::said)
                .map(said -> said == null ? Map.<String, String>of() : said)
                .orElse(Map.of());
        return pages.show(
                frame,
                "transcription/paper.jte",
                new PaperView(
                        row(whole.paper()),
                        whole.paper().leaf(),
                        papers.image(whole.paper()),
                        sheet,
                        mine,
                        whole.readings().size(),
                        differences(whole, viewer, sheet, mine),
                        whole.acts().stream().map(act -> act(act, viewer)).toList(),
                        mayWrite(viewer)));
    }

    /** Against the reading of whoever else read last. */
    private static List<PaperView.Difference> differences(
            BroughtPapers.Whole whole, Viewer viewer, Sheet sheet, Map<String, String> mine) {
        if (mine.isEmpty()) {
            return List.of();
        }
        return whole.others(viewer.user()).stream()
                .map(BroughtPapers.Reading::said)
                .findFirst()
                .map(other -> other == null ? List.<PaperView.Difference>of() : differences(sheet, mine, other))
                .orElse(List.of());
    }

    private static List<PaperView.Difference> differences(
            Sheet sheet, Map<String, String> mine, Map<String, String> other) {
        List<PaperView.Difference> differences = new ArrayList<>();
        for (String question : BroughtPapers.differing(mine, other)) {
            differences.add(new PaperView.Difference(
                    question,
                    sheet.lines().stream()
                            .filter(line -> question.endsWith(line.person().toString()))
                            .findFirst()
                            .orElse(null),
                    question.startsWith(Sheet.REASON),
                    mine.get(question),
                    other.get(question)));
        }
        return differences;
    }

    private PaperView.Act act(BroughtPapers.Act act, Viewer viewer) {
        boolean mayConfirm = act.transcribedBy() != null
                && act.confirmed() == null
                && act.handover() != null
                && viewer.party().equals(act.party())
                && access.decide(viewer, Right.HANDOVER_ANSWER) instanceof Access.Allowed;
        return new PaperView.Act(
                act.act(),
                act.handover(),
                act.party(),
                act.transcribedBy(),
                act.occurred(),
                act.confirmed(),
                act.leaf(),
                mayConfirm);
    }

    /** The scan as it is: a picture to look at beside the form, or a PDF to open. */
    @GetMapping("/transcriptions/{paper}/scan")
    @Needs(Right.PAPER_READ)
    ResponseEntity<byte[]> scan(@PathVariable UUID paper, Viewer viewer) throws IOException {
        byte[] content = papers.scan(papers.of(viewer, paper).paper());
        return ResponseEntity.ok()
                .contentType(Scans.mediaType(content)
                        .map(MediaType::parseMediaType)
                        .orElse(MediaType.APPLICATION_OCTET_STREAM))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    @PostMapping("/transcriptions/{paper}/readings")
    @Needs(Right.PAPER_WRITE)
    ResponseEntity<byte[]> read(
            @PathVariable UUID paper,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            Caller caller) {
        Map<String, String> typed = new HashMap<>(fields.toSingleValueMap());
        papers.read(caller, viewer, paper, typed);
        return Pages.then(HERE + paper);
    }

    @PostMapping("/transcriptions/{paper}/record")
    @Needs(Right.PAPER_WRITE)
    ResponseEntity<byte[]> record(@PathVariable UUID paper, Viewer viewer, Caller caller) {
        papers.record(caller, viewer, paper);
        return Pages.then(HERE + paper);
    }

    /** The party whose paper it was says that it was its act. */
    @PostMapping("/transcriptions/{paper}/confirmations")
    @Needs(Right.HANDOVER_ANSWER)
    ResponseEntity<byte[]> confirm(
            @PathVariable UUID paper, @RequestParam UUID handover, @RequestParam UUID act, Caller caller) {
        ConfirmingActs.Request request = new ConfirmingActs.Request(handover, act, Occurred.at(clock.now()));
        commands.record(
                caller,
                Map.of("paper", paper, "handover", handover, "act", act),
                confirming.decider(caller.speaker(), request));
        return Pages.then(HERE + paper);
    }
}
