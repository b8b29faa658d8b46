package org.amana.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amana.intake.reading.ListReader;
import org.amana.intake.reading.PlaceNames;
import org.amana.intake.reading.Reading;
import org.amana.platform.documents.Attachment;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.time.Uuids;
import org.amana.register.Directory;
import org.springframework.stereotype.Component;

/**
 * Takes a list in. Reading is done here, on the thread of whoever asks; only looking into the books is left to the writer.
 * A list goes in by one command, or by numbered parts if it is long; sending the same list again under the same key goes on
 * where it was broken off.
 */
@Component
public final class ListImport {

    /** How many rows go in by one command: more would keep others waiting. */
    public static final int ROWS_IN_PART = 5_000;

    private static final Pattern GRADE = Pattern.compile("[A-F][1-6]");

    /** Hands a command to the writer and waits for its answer. */
    @FunctionalInterface
    public interface Sender {

        /**
         * @param keySuffix what comes after the sender's idempotency key
         * @param body what the key stands for
         */
        Answer send(String keySuffix, Object body, Decider decider);
    }

    /** What the key of a part stands for: the file and all that was said of it. */
    public record PartBody(ImportRequest request, Attachment file, int part) {}

    private final IntakeMemory memory;
    private final Directory directory;
    private final PlatformClock clock;

    public ListImport(IntakeMemory memory, Directory directory, PlatformClock clock) {
        this.memory = memory;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * @param places what the list's places are looked up in
     * @param file as it is kept
     * @param content the same, byte by byte
     */
    public ImportOutcome run(
            Speaker speaker, ImportRequest request, PlaceNames places, Attachment file, byte[] content, Sender sender) {
        if (request.grade() != null && !GRADE.matcher(request.grade()).matches()) {
            return refused(
                    Refusal.of("intake.no-such-grade", "grade", request.grade()).at("/grade"));
        }
        Instant now = clock.now();
        if (request.asOf() != null && request.asOf().isAfter(now)) {
            return refused(Refusal.of("intake.as-of-not-yet", "asOf", request.asOf(), "now", now)
                    .at("/asOf"));
        }
        return switch (new ListReader(places).read(content, request.directions(speaker.party(), now))) {
            case Reading.Unreadable unreadable -> new ImportOutcome.Refused(unreadable.reasons());
            case Reading.Readable list when list.rows().isEmpty() -> refused(Refusal.of("intake.no-rows"));
            case Reading.Readable list -> send(speaker, request, file, list, now, sender);
        };
    }

    private static ImportOutcome refused(Refusal why) {
        return new ImportOutcome.Refused(List.of(why));
    }

    private ImportOutcome send(
            Speaker speaker,
            ImportRequest request,
            Attachment file,
            Reading.Readable list,
            Instant now,
            Sender sender) {
        List<PreparedRow> rows = Preparing.of(list.form(), list.rows(), memory.parts());
        int parts = (rows.size() + ROWS_IN_PART - 1) / ROWS_IN_PART;
        UUID id = request.list() == null ? Uuids.next() : request.list();
        ListFact.Received received = new ListFact.Received(
                id,
                request.issuerOr(speaker.party()),
                request.file(),
                file.sha256(),
                file.size(),
                file.mediaType(),
                list.form(),
                rows.size(),
                parts,
                request.asOf() == null ? now : request.asOf(),
                request.grade(),
                request.linksKnown());
        return new SendingParts(
                        memory, sender, new PartiesNamed(directory, request), part -> new PartBody(request, file, part))
                .send(received, rows);
    }
}
