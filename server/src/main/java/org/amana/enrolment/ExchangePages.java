package org.amana.enrolment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.journal.Refusal;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.time.Uuids;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The gate before prints leave, by forms. */
@PageController
final class ExchangePages {

    private static final int MOST = 200;
    private static final Pattern FIELD = Pattern.compile("(?:2\\.)?(\\d{1,3})\\s*[=:]\\s*(.+)");

    private final Commands commands;
    private final Exchanging exchanging;
    private final ExchangeDesk desk;
    private final ExchangeReads reads;
    private final EncounterReads encounters;
    private final Pages pages;

    ExchangePages(
            Commands commands,
            Exchanging exchanging,
            ExchangeDesk desk,
            ExchangeReads reads,
            EncounterReads encounters,
            Pages pages) {
        this.commands = commands;
        this.exchanging = exchanging;
        this.desk = desk;
        this.reads = reads;
        this.encounters = encounters;
        this.pages = pages;
    }

    @GetMapping("/print-exchanges")
    @Needs(Right.PRINTS_SENT_READ)
    ResponseEntity<byte[]> all(Viewer viewer, Frame frame) {
        return pages.show(frame, "enrolment/exchanges.jte", reads.all(viewer, MOST));
    }

    @GetMapping("/encounters/{encounter}/send")
    @Needs(Right.PRINTS_SEND)
    ResponseEntity<byte[]> form(@PathVariable UUID encounter, Viewer viewer, Frame frame) {
        return pages.show(
                frame,
                "enrolment/send.jte",
                encounters.find(viewer, encounter).orElseThrow(RequestException::notFound));
    }

    @PostMapping("/encounters/{encounter}/send")
    @Needs(Right.PRINTS_SEND)
    ResponseEntity<byte[]> ask(
            @PathVariable UUID encounter,
            @RequestParam ExchangeFact.Kind kind,
            @RequestParam String transaction,
            @RequestParam String agency,
            @RequestParam String state,
            @RequestParam ExchangeFact.Ground ground,
            @RequestParam String document,
            @RequestParam String caveat,
            @RequestParam ExchangeFact.Finding finding,
            @RequestParam String because,
            @RequestParam(defaultValue = "") String fields,
            Caller caller) {
        UUID exchange = Uuids.next();
        Exchanging.Asking request = new Exchanging.Asking(
                exchange,
                encounter,
                kind,
                transaction.strip(),
                agency.strip(),
                state.strip(),
                ground,
                document.strip(),
                caveat.strip(),
                new ExchangeFact.Danger(finding, because.strip()),
                fields(fields));
        commands.record(caller, encounter, exchanging.asking(caller.speaker(), request));
        return Pages.then("/print-exchanges/" + exchange);
    }

    /** One field in a line, such as {@code 2.045=20260120}. */
    private static List<ExchangeFact.Said> fields(String text) {
        List<ExchangeFact.Said> fields = new ArrayList<>();
        for (String line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) {
                throw RequestException.malformed(
                        Refusal.of("enrolment.exchange.field", "field", line).at("/fields"));
            }
            fields.add(new ExchangeFact.Said(Integer.parseInt(field.group(1)), field.group(2)));
        }
        return fields;
    }

    @GetMapping("/print-exchanges/{exchange}")
    @Needs(Right.PRINTS_SENT_READ)
    ResponseEntity<byte[]> one(@PathVariable UUID exchange, Viewer viewer, Frame frame) {
        return pages.show(
                frame, "enrolment/exchange.jte", reads.find(viewer, exchange).orElseThrow(RequestException::notFound));
    }

    @PostMapping("/print-exchanges/{exchange}/second-answers")
    @Needs(Right.PRINTS_SEND_AGREE)
    ResponseEntity<byte[]> answer(
            @PathVariable UUID exchange,
            @RequestParam ExchangeFact.Finding finding,
            @RequestParam String because,
            Caller caller) {
        var request = new Exchanging.Answering(new ExchangeFact.Danger(finding, because.strip()));
        commands.record(caller, request, exchanging.answering(caller.speaker(), exchange, request));
        return Pages.then("/print-exchanges/" + exchange);
    }

    @PostMapping("/print-exchanges/{exchange}/file")
    @Needs(Right.PRINTS_SEND)
    ResponseEntity<byte[]> file(@PathVariable UUID exchange, Viewer viewer, Caller caller) {
        return ExchangeApi.given(desk.file(viewer, caller, exchange), exchange);
    }

    @PostMapping("/print-exchanges/{exchange}/answers")
    @Needs(Right.PRINTS_SEND)
    ResponseEntity<byte[]> receive(@PathVariable UUID exchange, @RequestParam("file") MultipartFile file, Caller caller)
            throws IOException {
        desk.receive(caller, exchange, Uuids.next(), file.getBytes());
        return Pages.then("/print-exchanges/" + exchange);
    }

    /** An answer as it came. */
    @GetMapping("/print-exchanges/{exchange}/answers/{answer}")
    @Needs(Right.PRINTS_SENT_READ)
    ResponseEntity<byte[]> received(@PathVariable UUID exchange, @PathVariable UUID answer, Viewer viewer) {
        return ExchangeApi.given(
                reads.answer(viewer, exchange, answer).orElseThrow(RequestException::notFound), answer);
    }
}
