package org.amana.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.platform.journal.Decider;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.register.Describing;
import org.amana.register.PersonFact;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The parts of an admission, each by a form of its own. */
@PageController
final class AdmissionForms {

    private final Commands commands;
    private final Admitting admitting;
    private final Describing describing;
    private final Reporting reporting;
    private final PlatformClock clock;

    AdmissionForms(
            Commands commands, Admitting admitting, Describing describing, Reporting reporting, PlatformClock clock) {
        this.commands = commands;
        this.admitting = admitting;
        this.describing = describing;
        this.reporting = reporting;
        this.clock = clock;
    }

    private LiftForm form(MultiValueMap<String, String> fields) {
        return new LiftForm(fields, clock.now());
    }

    private ResponseEntity<byte[]> taken(UUID person, LiftForm form, Caller caller, Decider decider) {
        commands.record(caller, form.body(), decider);
        return Pages.then("/admissions/" + person + "?light=" + AdmissionPages.light(form.text("light")));
    }

    private ResponseEntity<byte[]> record(Caller caller, LiftForm form, Admitting.One one) {
        Admitting.Request request = new Admitting.Request(List.of(one));
        return taken(one.person(), form, caller, admitting.decider(caller.speaker(), request));
    }

    @PostMapping("/admissions/{person}/property")
    @Needs(Right.ADMISSION_WRITE)
    ResponseEntity<byte[]> property(
            @PathVariable UUID person, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = form(fields);
        var property = new AdmissionFact.Property(
                items(fields),
                form.textOrNone("bag"),
                form.word("signed", AdmissionFact.Signed.class),
                form.text("witness"));
        return record(caller, form, new Admitting.One(person, form.occurred(), property, null, null));
    }

    /** Lines in which something stands; a line without a figure is one thing. */
    private static List<AdmissionFact.Item> items(MultiValueMap<String, String> fields) {
        List<String> things = fields.getOrDefault("what", List.of());
        List<String> counts = fields.getOrDefault("count", List.of());
        List<AdmissionFact.Item> items = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            if (!things.get(i).isBlank()) {
                String count = i < counts.size() ? counts.get(i).strip() : "";
                items.add(new AdmissionFact.Item(things.get(i).strip(), count.isEmpty() ? 1 : figure(count)));
            }
        }
        return items;
    }

    private static int figure(String count) {
        try {
            return Integer.parseInt(count);
        } catch (NumberFormatException e) {
            return LiftForm.wrong("count");
        }
    }

    @PostMapping("/admissions/{person}/reasons")
    @Needs(Right.ADMISSION_WRITE)
    ResponseEntity<byte[]> reasons(
            @PathVariable UUID person, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = form(fields);
        @Nullable String other = form.textOrNone("other-language");
        var reasons = new AdmissionFact.Reasons(
                (other == null ? form.text("language") : other).toLowerCase(Locale.ROOT),
                form.text("by"),
                form.textOrNone("interpreter"),
                form.word("signed", AdmissionFact.Signed.class));
        return record(caller, form, new Admitting.One(person, form.occurred(), null, reasons, null));
    }

    @PostMapping("/admissions/{person}/cell")
    @Needs(Right.ADMISSION_WRITE)
    ResponseEntity<byte[]> cell(
            @PathVariable UUID person, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = form(fields);
        var cell = new AdmissionFact.Cell(form.text("section"), form.textOrNone("cell"));
        return record(caller, form, new Admitting.One(person, form.occurred(), null, null, cell));
    }

    /** The register's own determination of age bounds: there is no other truth about an age. */
    @PostMapping("/admissions/{person}/age")
    @Needs(Right.AGE_DETERMINE)
    ResponseEntity<byte[]> age(
            @PathVariable UUID person, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = form(fields);
        var ages = new Describing.Ages(
                form.occurred(),
                form.text("by"),
                List.of(new Describing.Age(
                        person,
                        RampPages.minted(form, caller),
                        date(form, "earliest"),
                        date(form, "latest"),
                        form.word("method", PersonFact.AgeMethod.class),
                        form.text("evidence"))));
        return taken(person, form, caller, describing.determiningAges(caller.speaker(), ages));
    }

    private static LocalDate date(LiftForm form, String field) {
        try {
            return LocalDate.parse(form.text(field));
        } catch (DateTimeException e) {
            return LiftForm.wrong(field);
        }
    }

    /** Somebody taken in among adults may be under 18: the sender's breach, with its clock. */
    @PostMapping("/admissions/{person}/child")
    @Needs(Right.PERSON_WRITE)
    ResponseEntity<byte[]> child(
            @PathVariable UUID person, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = form(fields);
        var minors = new Reporting.Minors(form.text("lift"), List.of(person), form.occurred(), form.text("sighting"));
        return taken(person, form, caller, reporting.minors(caller.speaker(), minors));
    }
}
