package org.amana.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.documents.Attachment;
import org.amana.platform.documents.AttachmentRefusedException;
import org.amana.platform.documents.Attachments;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.Language;
import org.amana.platform.web.RequestException;
import org.amana.platform.web.Texts;
import org.amana.reference.PlaceNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists come in, and are looked at row by row. The body of an upload is the file itself, byte by byte. */
@RestController
@RequestMapping("/api/v1/lists")
final class ListApi {

    private static final int MOST_LISTS = 200;
    private static final int MOST_ROWS = 1_000;

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ListImport imports;
    private final Attachments attachments;
    private final Commands commands;
    private final Reads reads;
    private final IntakeReads intake;
    private final PlaceNaming places;
    private final Texts texts;

    ListApi(
            ListImport imports,
            Attachments attachments,
            Commands commands,
            Reads reads,
            IntakeReads intake,
            PlaceNaming places,
            Texts texts) {
        this.imports = imports;
        this.attachments = attachments;
        this.commands = commands;
        this.reads = reads;
        this.intake = intake;
        this.places = places;
        this.texts = texts;
    }

    @PostMapping
    @Needs(Right.LIST_IMPORT)
    ResponseEntity<ListStatus> send(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String mediaType,
            @RequestBody byte[] content,
            Viewer viewer,
            Caller caller)
            throws IOException {
        ImportRequest request = Upload.read(parameters);
        Attachment file = keep(content, mediaType);
        ImportOutcome outcome = imports.run(
                caller.speaker(),
                request,
                places.of(viewer)::apply,
                file,
                content,
                (suffix, body, decider) -> commands.record(
                        new Caller(caller.speaker(), caller.key() + suffix, caller.method(), caller.path()),
                        body,
                        decider));
        return switch (outcome) {
            case ImportOutcome.Complete complete -> created(complete, viewer);
            case ImportOutcome.Refused refused -> throw RequestException.refused(refused.reasons());
            case ImportOutcome.Conflict conflict ->
                throw new IllegalStateException("a conflict is thrown, not returned: " + conflict.key());
        };
    }

    private Attachment keep(byte[] content, String mediaType) throws IOException {
        String type = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!type.startsWith("text/") && !type.equals(WORKBOOK)) {
            throw RequestException.malformed(
                    switch (type) {
                        case "application/pdf" -> Refusal.of("intake.pdf");
                        case "application/vnd.ms-excel" -> Refusal.of("intake.workbook-old");
                        default -> Refusal.of("attachment.media-type", "type", mediaType);
                    });
        }
        try {
            return attachments.keep(new ByteArrayInputStream(content), mediaType);
        } catch (AttachmentRefusedException e) {
            throw RequestException.malformed(e.reason());
        }
    }

    private ResponseEntity<ListStatus> created(ImportOutcome.Complete complete, Viewer viewer) {
        ResponseEntity.BodyBuilder response = ResponseEntity.status(HttpStatus.CREATED);
        if (complete.repeated()) {
            response.header(Commands.REPLAYED, "true");
        }
        return response.body(status(complete.list(), viewer));
    }

    private ListStatus status(UUID list, Viewer viewer) {
        return reads.as(viewer, database -> intake.list(database, list)).orElseThrow(RequestException::notFound);
    }

    @GetMapping
    @Needs(Right.LIST_READ)
    List<ListStatus> lists(@RequestParam(defaultValue = "50") int limit, Viewer viewer) {
        int page = Paging.limit(limit, MOST_LISTS);
        return reads.as(viewer, database -> intake.lists(database, page));
    }

    @GetMapping("/{list}")
    @Needs(Right.LIST_READ)
    ListStatus list(@PathVariable UUID list, Viewer viewer) {
        return status(list, viewer);
    }

    /** The file as it was received. */
    @GetMapping("/{list}/file")
    @Needs(Right.LIST_READ)
    ResponseEntity<Resource> file(@PathVariable UUID list, Viewer viewer) throws IOException {
        ListStatus status = status(list, viewer);
        Optional<InputStream> content = attachments.open(status.sha256());
        if (content.isEmpty()) {
            throw new IllegalStateException("attachment %s is missing".formatted(status.sha256()));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(status.mediaType()))
                .contentLength(status.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .body(new InputStreamResource(content.get()));
    }

    @GetMapping("/{list}/rows")
    @Needs(Right.LIST_READ)
    RecordPage rows(
            @PathVariable UUID list,
            @RequestParam(required = false) @Nullable Verdict verdict,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "100") int limit,
            Viewer viewer,
            HttpServletRequest request) {
        int page = Paging.limit(limit, MOST_ROWS);
        ListStatus status = status(list, viewer);
        List<RecordView> rows = reads.as(viewer, database -> intake.rows(database, list, verdict, after, page));
        return RecordPage.of(status, rows, page, texts, Language.of(request));
    }

    @GetMapping("/{list}/rows/{row}")
    @Needs(Right.LIST_READ)
    RecordPage.Line row(@PathVariable UUID list, @PathVariable int row, Viewer viewer, HttpServletRequest request) {
        ListStatus status = status(list, viewer);
        RecordView view =
                reads.as(viewer, database -> intake.row(database, list, row)).orElseThrow(RequestException::notFound);
        return RecordPage.of(status, List.of(view), 1, texts, Language.of(request))
                .rows()
                .getFirst();
    }

    /** Page sizes that cost too much, or nothing. */
    static final class Paging {

        private Paging() {}

        static int limit(int wanted, int most) {
            if (wanted < 1 || wanted > most) {
                throw RequestException.malformed(Refusal.of("request.bad-parameter", "name", "limit"));
            }
            return wanted;
        }
    }
}
