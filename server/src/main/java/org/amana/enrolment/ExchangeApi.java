package org.amana.enrolment;

import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.enrolment.pages.ExchangeView;
import org.amana.enrolment.pages.ExchangesView;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.amana.register.Outcome;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Prints that leave for another authority, behind a gate of their own, and its answers. */
@RestController
@RequestMapping("/api/v1/print-exchanges")
final class ExchangeApi {

    private static final int MOST = 500;

    /** @param file the whole answer */
    record Received(UUID answer, byte[] file) {}

    private final Commands commands;
    private final Exchanging exchanging;
    private final ExchangeDesk desk;
    private final ExchangeReads reads;

    ExchangeApi(Commands commands, Exchanging exchanging, ExchangeDesk desk, ExchangeReads reads) {
        this.commands = commands;
        this.exchanging = exchanging;
        this.desk = desk;
        this.reads = reads;
    }

    @GetMapping
    @Needs(Right.PRINTS_SENT_READ)
    ExchangesView all(@RequestParam(defaultValue = "100") int limit, Viewer viewer) {
        return reads.all(viewer, Math.clamp(limit, 1, MOST));
    }

    @PostMapping
    @Needs(Right.PRINTS_SEND)
    ResponseEntity<Outcome> ask(@RequestBody Exchanging.Asking request, Caller caller) {
        return commands.create(caller, request, exchanging.asking(caller.speaker(), request), Outcome::of);
    }

    @GetMapping("/{exchange}")
    @Needs(Right.PRINTS_SENT_READ)
    ExchangeView one(@PathVariable UUID exchange, Viewer viewer) {
        return reads.find(viewer, exchange).orElseThrow(RequestException::notFound);
    }

    /** The second of two people of different chains says whether it makes a danger. */
    @PostMapping("/{exchange}/second-answers")
    @Needs(Right.PRINTS_SEND_AGREE)
    ResponseEntity<Outcome> answer(
            @PathVariable UUID exchange, @RequestBody Exchanging.Answering request, Caller caller) {
        return commands.create(caller, request, exchanging.answering(caller.speaker(), exchange, request), Outcome::of);
    }

    @PostMapping("/{exchange}/file")
    @Needs(Right.PRINTS_SEND)
    ResponseEntity<byte[]> file(@PathVariable UUID exchange, Viewer viewer, Caller caller) {
        return given(desk.file(viewer, caller, exchange), exchange);
    }

    static ResponseEntity<byte[]> given(byte[] file, UUID name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".an2")
                                .build()
                                .toString())
                .body(file);
    }

    @PostMapping("/{exchange}/answers")
    @Needs(Right.PRINTS_SEND)
    ResponseEntity<Void> receive(@PathVariable UUID exchange, @RequestBody Received request, Caller caller) {
        desk.receive(caller, exchange, request.answer(), request.file());
        return ResponseEntity.status(HttpStatus.CREATED).build();
    }

    /** An answer as it came. */
    @GetMapping("/{exchange}/answers/{answer}")
    @Needs(Right.PRINTS_SENT_READ)
    ResponseEntity<byte[]> received(@PathVariable UUID exchange, @PathVariable UUID answer, Viewer viewer) {
        return given(reads.answer(viewer, exchange, answer).orElseThrow(RequestException::notFound), answer);
    }
}
