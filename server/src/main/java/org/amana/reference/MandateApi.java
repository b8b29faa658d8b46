package org.amana.reference;

import java.time.LocalDate;
import java.util.List;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Legal bases. */
@RestController
@RequestMapping("/api/v1/mandates")
final class MandateApi {

    record Altered(
            String instrument,
            String grounds,
            @Nullable String issuedBy,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate reviewDue,
            String reason) {}

    private final Commands commands;
    private final ReferenceRules rules;
    private final ReferenceReads reads;

    MandateApi(Commands commands, ReferenceRules rules, ReferenceReads reads) {
        this.commands = commands;
        this.rules = rules;
        this.reads = reads;
    }

    @GetMapping
    @Needs(Right.REFERENCE_READ)
    List<Mandate> all(Viewer viewer) {
        return reads.mandates(viewer);
    }

    @PostMapping
    @Needs(Right.MANDATE_WRITE)
    ResponseEntity<Mandate> register(@RequestBody Mandate mandate, Caller caller) {
        return commands.create(
                caller,
                mandate,
                recorded -> rules.register(mandate),
                taken -> taken.first(ReferenceFact.MandateRegistered.class).mandate());
    }

    @PutMapping("/{code}")
    @Needs(Right.MANDATE_WRITE)
    ResponseEntity<Mandate> alter(@PathVariable String code, @RequestBody Altered altered, Caller caller) {
        Mandate mandate = new Mandate(
                code,
                altered.instrument(),
                altered.grounds(),
                altered.issuedBy(),
                altered.from(),
                altered.to(),
                altered.reviewDue());
        return commands.take(
                caller,
                altered,
                recorded -> rules.alter(mandate, altered.reason()),
                taken -> taken.first(ReferenceFact.MandateAltered.class).mandate());
    }
}
