package org.amana.transfer;

import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.register.CountFact;
import org.amana.register.EnteringPersons;
import org.amana.register.PersonFact;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done at the ramp, by forms: giving over, boarding, amending, counting, finding somebody aboard, leaving, arriving. */
@PageController
final class RampPages {

    private final Commands commands;
    private final GivingOver giving;
    private final Boarding boarding;
    private final AmendingManifest amending;
    private final CountingAboard counting;
    private final FindingAboard finding;
    private final Travelling travelling;
    private final PlatformClock clock;

    RampPages(
            Commands commands,
            GivingOver giving,
            Boarding boarding,
            AmendingManifest amending,
            CountingAboard counting,
            FindingAboard finding,
            Travelling travelling,
            PlatformClock clock) {
        this.commands = commands;
        this.giving = giving;
        this.boarding = boarding;
        this.amending = amending;
        this.counting = counting;
        this.finding = finding;
        this.travelling = travelling;
        this.clock = clock;
    }

    private LiftForm form(MultiValueMap<String, String> fields) {
        return new LiftForm(fields, clock.now());
    }

    /** Back to the place of work from which the form came. */
    private static ResponseEntity<byte[]> back(String lift, LiftForm form) {
        String from = form.text("from");
        String place = List.of("ramp", "reception", "build").contains(from) ? '/' + from : "";
        return Pages.then("/lifts/" + lift + place);
    }

    /** An id that stays the same when the same form is sent again. */
    static UUID minted(LiftForm form, Caller caller) {
        return form.idOrNew(
                "id",
                UUID.nameUUIDFromBytes(
                        (caller.path() + caller.key()).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @PostMapping("/lifts/{lift}/give")
    @Needs(Right.HANDOVER_OFFER)
    ResponseEntity<byte[]> give(
            @PathVariable String lift, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = form(fields);
        GivingOver.Request request = new GivingOver.Request(
                lift,
                minted(form, caller),
                form.word("stage", LiftFact.Stage.class),
                form.figure("leg"),
                null,
                form.ids("person"),
                form.occurred(),
                null);
        commands.record(caller, form.body(), giving.decider(caller.speaker(), request));
        return back(lift, form);
    }

    @PostMapping("/lifts/{lift}/board")
    @Needs(Right.HANDOVER_ANSWER)
    ResponseEntity<byte[]> board(
            @PathVariable String lift, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = form(fields);
        List<Boarding.BoardingLine> lines = form.answers(Line.Loading.OPEN.name()).stream()
                .map(one -> line(form, one))
                .toList();
        Boarding.Request request = new Boarding.Request(
                lift, form.idOrNone("handover"), form.textOrNone("agreed"), form.occurred(), lines, null);
        commands.record(caller, form.body(), boarding.decider(caller.speaker(), request));
        return back(lift, form);
    }

    /** ABOARD says that somebody is seated already, whatever the gates say. */
    private static Boarding.BoardingLine line(LiftForm form, LiftForm.Answer answer) {
        boolean already = answer.said().equals("ABOARD");
        Line.Loading loading = already ? Line.Loading.BOARDED : form.word("line", answer.said(), Line.Loading.class);
        return new Boarding.BoardingLine(answer.person(), loading, answer.reason(), already ? true : null);
    }

    /** Adds somebody late, lets somebody stay behind, or both at once, which is a swap. */
    @PostMapping("/lifts/{lift}/amend")
    @Needs(Right.HANDOVER_OFFER)
    ResponseEntity<byte[]> amend(
            @PathVariable String lift, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = form(fields);
        List<LiftFact.Marked> held = form.ids("held").stream()
                .map(person -> new LiftFact.Marked(person, form.text("reason")))
                .toList();
        AmendingManifest.Request request = new AmendingManifest.Request(lift, form.ids("late"), held);
        commands.record(caller, form.body(), amending.decider(caller.speaker(), request));
        return back(lift, form);
    }

    @PostMapping("/lifts/{lift}/count")
    @Needs(Right.COUNT_WRITE)
    ResponseEntity<byte[]> count(
            @PathVariable String lift, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = form(fields);
        @Nullable Integer second = form.figureOrNone("second-figure");
        CountingAboard.Request request = new CountingAboard.Request(
                lift,
                form.figure("leg"),
                minted(form, caller),
                form.ticked("unloading"),
                form.occurred(),
                new CountFact.Counter(form.text("first"), form.figure("first-figure")),
                second == null ? null : new CountFact.Counter(form.text("second"), second),
                null,
                0);
        commands.record(caller, form.body(), counting.decider(caller.speaker(), request));
        return back(lift, form);
    }

    /** Somebody known is named by id; whoever is not gets a record by their tag and what was seen. */
    @PostMapping("/lifts/{lift}/found")
    @Needs(Right.ENTRY_WRITE)
    ResponseEntity<byte[]> found(
            @PathVariable String lift, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = form(fields);
        List<UUID> known = form.ids("known");
        UUID stranger = form.idOrNew("person", minted(form, caller));
        List<EnteringPersons.NewPerson> strangers = known.isEmpty()
                ? List.of(new EnteringPersons.NewPerson(
                        stranger,
                        null,
                        form.textOrNone("tag"),
                        form.textOrNone("sex") == null ? null : form.word("sex", PersonFact.Sex.class),
                        form.text("sighting"),
                        List.of()))
                : List.of();
        List<UUID> minors = form.ticked("minor") ? known.isEmpty() ? List.of(stranger) : known : List.of();
        FindingAboard.Finding request = new FindingAboard.Finding(
                lift,
                form.figure("leg"),
                minted(form, caller),
                strangers,
                known,
                minors,
                form.occurred(),
                form.text("sighting"),
                null);
        commands.record(caller, form.body(), finding.finding(caller.speaker(), request));
        return back(lift, form);
    }

    @PostMapping("/lifts/{lift}/depart")
    @Needs(Right.LIFT_RUN)
    ResponseEntity<byte[]> depart(
            @PathVariable String lift, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = form(fields);
        Travelling.Departing request =
                new Travelling.Departing(lift, form.figure("leg"), form.occurred(), form.ticked("anyway"));
        commands.record(caller, form.body(), travelling.departing(caller.speaker(), request));
        return back(lift, form);
    }

    @PostMapping("/lifts/{lift}/arrive")
    @Needs(Right.LIFT_RUN)
    ResponseEntity<byte[]> arrive(
            @PathVariable String lift, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = form(fields);
        Travelling.Arriving request = new Travelling.Arriving(lift, form.figure("leg"), form.occurred());
        commands.record(caller, form.body(), travelling.arriving(caller.speaker(), request));
        return back(lift, form);
    }
}
