package org.amana.law;

import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.register.Outcome;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What clinicians find on arrival, and the reports that follow from it; a compartment of its own. */
@RestController
@RequestMapping("/api/v1")
final class HealthApi {

    private final Commands commands;
    private final HealthScreening screening;
    private final HealthReads reads;

    HealthApi(Commands commands, HealthScreening screening, HealthReads reads) {
        this.commands = commands;
        this.screening = screening;
        this.reads = reads;
    }

    @PostMapping("/health-screens")
    @Needs(Right.MEDICAL_WRITE)
    ResponseEntity<Outcome> screen(@RequestBody HealthScreening.Request request, Caller caller) {
        return commands.create(
                caller, screening.blinded(request), screening.decider(caller.speaker(), request), Outcome::of);
    }

    @GetMapping("/persons/{person}/health-screens")
    @Needs(Right.MEDICAL_READ)
    List<HealthReads.Sheet> sheets(@PathVariable UUID person, Viewer viewer) {
        return reads.sheets(viewer, person);
    }

    @GetMapping("/health-reports")
    @Needs(Right.MEDICAL_READ)
    List<HealthReads.Owed> owed(Viewer viewer) {
        return reads.owed(viewer);
    }
}
