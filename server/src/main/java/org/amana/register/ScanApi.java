package org.amana.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.amana.access.Needs;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.documents.Attachment;
import org.amana.platform.documents.AttachmentRefusedException;
import org.amana.platform.documents.Attachments;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.RequestException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Scans of papers. One is kept first, under the hash of its content, and cited by an act afterwards; until an act cites it, nobody
 * can read it.
 */
@RestController
@RequestMapping("/api/v1/scans")
final class ScanApi {

    private final Attachments attachments;
    private final Scans scans;
    private final Reads reads;

    ScanApi(Attachments attachments, Scans scans, Reads reads) {
        this.attachments = attachments;
        this.scans = scans;
        this.reads = reads;
    }

    /** Keeps a scan; the same one again is the same file, so nothing is asked to tell repetitions apart. */
    @PostMapping
    @Needs(Right.HANDOVER_OFFER)
    ResponseEntity<Attachment> keep(
            @RequestHeader(HttpHeaders.CONTENT_TYPE) String mediaType, @RequestBody byte[] content) throws IOException {
        String found = Scans.mediaType(content)
                .orElseThrow(
                        () -> RequestException.malformed(Refusal.of("register.scan-not-an-image", "type", mediaType)));
        try {
            return ResponseEntity.status(HttpStatus.CREATED)
                    .body(attachments.keep(new ByteArrayInputStream(content), found));
        } catch (AttachmentRefusedException e) {
            throw RequestException.malformed(e.reason());
        }
    }

    /** The scan, for whoever may see an act that cites it. */
    @GetMapping("/{sha256}")
    @Needs(Right.HANDOVER_READ)
    ResponseEntity<byte[]> scan(@PathVariable String sha256, Viewer viewer) throws IOException {
        if (!reads.as(viewer, database -> scans.visible(database, sha256))) {
            throw RequestException.notFound();
        }
        Optional<InputStream> kept = attachments.open(sha256);
        if (kept.isEmpty()) {
            throw new IllegalStateException("scan %s is missing".formatted(sha256));
        }
        try (InputStream content = kept.get()) {
            byte[] bytes = content.readAllBytes();
            return ResponseEntity.ok()
                    .contentType(Scans.mediaType(bytes)
                            .map(MediaType::parseMediaType)
                            .orElse(MediaType.APPLICATION_OCTET_STREAM))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                    .body(bytes);
        }
    }
}
