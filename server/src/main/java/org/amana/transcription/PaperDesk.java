package org.amana.transcription;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.platform.documents.AttachmentRefusedException;
import org.amana.platform.documents.Attachments;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.amana.register.Scans;
import org.springframework.stereotype.Component;

/** What pages and programs do with papers alike. */
@Component
final class PaperDesk {

    /** Bytes by which the form of a file is known. */
    private static final int BEGINNING = 16;

    private final Commands commands;
    private final Transcribing transcribing;
    private final Carrying carrying;
    private final PaperForms forms;
    private final BroughtPapers reads;
    private final Attachments attachments;

    PaperDesk(
            Commands commands,
            Transcribing transcribing,
            Carrying carrying,
            PaperForms forms,
            BroughtPapers reads,
            Attachments attachments) {
        this.commands = commands;
        this.transcribing = transcribing;
        this.carrying = carrying;
        this.forms = forms;
        this.reads = reads;
        this.attachments = attachments;
    }

    /** @return SHA-256 of what was kept */
    String keep(byte[] content) throws IOException {
        String type = Scans.mediaType(content)
                .orElseThrow(() -> RequestException.malformed(
                        Refusal.of("register.scan-not-an-image", "type", "").at("/scan")));
        try {
            return attachments.keep(new ByteArrayInputStream(content), type).sha256();
        } catch (AttachmentRefusedException e) {
            throw RequestException.malformed(e.reason());
        }
    }

    void bring(Caller caller, Transcribing.Bringing request) {
        commands.record(caller, request, transcribing.bringing(caller.speaker(), request));
    }

    BroughtPapers.Whole of(Viewer viewer, UUID paper) {
        return reads.find(viewer, paper).orElseThrow(RequestException::notFound);
    }

    Sheet sheet(Viewer viewer, BroughtPapers.One paper) {
        return forms.find(paper.form())
                .flatMap(form -> form.sheet(viewer, paper.about()))
                .orElseThrow(RequestException::notFound);
    }

    void read(Caller caller, Viewer viewer, UUID paper, Map<String, String> typed) {
        List<Refusal> wrong = new ArrayList<>();
        Map<String, String> said = sheet(viewer, of(viewer, paper).paper()).read(typed, wrong);
        if (!wrong.isEmpty()) {
            throw RequestException.refused(wrong);
        }
        Transcribing.Reading request = new Transcribing.Reading(paper, said);
        commands.record(caller, request, transcribing.reading(caller.speaker(), request));
    }

    List<String> record(Caller caller, Viewer viewer, UUID paper) {
        return carrying.record(caller, paper, of(viewer, paper).paper().form());
    }

    byte[] scan(BroughtPapers.One paper) throws IOException {
        try (InputStream content = open(paper)) {
            return content.readAllBytes();
        }
    }

    /** Whether a page can show the scan as a picture. */
    boolean image(BroughtPapers.One paper) throws IOException {
        try (InputStream content = open(paper)) {
            return Scans.mediaType(content.readNBytes(BEGINNING))
                    .filter(type -> type.startsWith("image/"))
                    .isPresent();
        }
    }

    private InputStream open(BroughtPapers.One paper) throws IOException {
        return attachments
                .open(paper.scan())
                .orElseThrow(() -> new IllegalStateException("scan %s is missing".formatted(paper.scan())));
    }
}
