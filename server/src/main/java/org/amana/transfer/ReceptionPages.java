package org.amana.transfer;

import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.platform.journal.Refusal;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.amana.register.HandoverFact;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done where a lift is received, by forms: line by line accepted, queried, refused; what befell others; closing out. */
@PageController
final class ReceptionPages {

    private final Commands commands;
    private final Receiving receiving;
    private final Reporting reporting;
    private final ClosingOut closing;
    private final PlatformClock clock;

    ReceptionPages(
            Commands commands, Receiving receiving, Reporting reporting, ClosingOut closing, PlatformClock clock) {
        this.commands = commands;
        this.receiving = receiving;
        this.reporting = reporting;
        this.closing = closing;
        this.clock = clock;
    }

    private LiftForm form(MultiValueMap<String, String> fields) {
        return new LiftForm(fields, clock.now());
    }

    private static ResponseEntity<byte[]> back(String lift) {
        return Pages.then("/lifts/" + lift + "/reception");
    }

    /** Each line of which something is said is written as a line of its own. */
    @PostMapping("/lifts/{lift}/receive")
    @Needs(Right.HANDOVER_ANSWER)
    ResponseEntity<byte[]> receive(
            @PathVariable String lift, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = form(fields);
        List<HandoverFact.Line> lines = form.answers("OPEN").stream()
                .map(one -> new HandoverFact.Line(
                        one.person(), form.word("line", one.said(), HandoverFact.Verdict.class), one.reason()))
                .toList();
        Receiving.Request request = new Receiving.Request(
                lift, form.idOrNone("handover"), form.textOrNone("agreed"), form.occurred(), lines, null);
        if (lines.isEmpty()) {
            throw RequestException.refused(List.of(Refusal.of("transfer.nobody-named")));
        }
        commands.record(caller, form.body(), receiving.decider(caller.speaker(), request));
        return back(lift);
    }

    @PostMapping("/lifts/{lift}/minors")
    @Needs(Right.PERSON_WRITE)
    ResponseEntity<byte[]> minors(
            @PathVariable String lift, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = form(fields);
        Reporting.Minors request =
                new Reporting.Minors(lift, form.ids("person"), form.occurred(), form.text("sighting"));
        commands.record(caller, form.body(), reporting.minors(caller.speaker(), request));
        return back(lift);
    }

    /** What befell somebody aboard, other than being received. */
    @PostMapping("/lifts/{lift}/ending")
    @Needs(Right.ENTRY_WRITE)
    ResponseEntity<byte[]> ending(
            @PathVariable String lift, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = form(fields);
        UUID movement = RampPages.minted(form, caller);
        Reporting.Ending request = new Reporting.Ending(
                lift,
                movement,
                form.word("ending", Line.Ending.class),
                form.ids("person"),
                form.textOrNone("place"),
                form.text("reason"),
                form.textOrNone("report"),
                form.occurred(),
                null);
        commands.record(caller, form.body(), reporting.ending(caller.speaker(), request));
        return back(lift);
    }

    @PostMapping("/lifts/{lift}/close-out")
    @Needs(Right.HANDOVER_ANSWER)
    ResponseEntity<byte[]> propose(
            @PathVariable String lift, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = form(fields);
        ClosingOut.Proposing request = new ClosingOut.Proposing(
                lift,
                form.figure("sent"),
                form.figure("received"),
                form.occurred(),
                List.of(),
                form.textOrNone("reason"),
                null);
        commands.record(caller, form.body(), closing.proposing(caller.speaker(), request));
        return back(lift);
    }

    /** The other side signs the same text. */
    @PostMapping("/lifts/{lift}/close-out/sign")
    @Needs(Right.HANDOVER_ANSWER)
    ResponseEntity<byte[]> sign(
            @PathVariable String lift, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = form(fields);
        ClosingOut.Signing request =
                new ClosingOut.Signing(lift, form.figure("version"), form.text("hash"), form.occurred(), null);
        commands.record(caller, form.body(), closing.signing(caller.speaker(), request));
        return back(lift);
    }
}
