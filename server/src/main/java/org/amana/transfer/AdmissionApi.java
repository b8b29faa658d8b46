package org.amana.transfer;

import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.amana.register.Outcome;
import org.amana.transfer.pages.AdmissionsView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Admissions: what was done for people on arrival, and what is missing. */
@RestController
@RequestMapping("/api/v1")
final class AdmissionApi {

    /** @param found how many are to complete, of which {@code open} are the first */
    record Standing(
            AdmissionsView.Sum sum, List<AdmissionsView.Lift> lifts, int found, List<AdmissionsView.Row> open) {}

    private static final int MOST = 1_000;

    private final Commands commands;
    private final Admitting admitting;
    private final AdmissionReads reads;
    private final OneAdmission one;

    AdmissionApi(Commands commands, Admitting admitting, AdmissionReads reads, OneAdmission one) {
        this.commands = commands;
        this.admitting = admitting;
        this.reads = reads;
        this.one = one;
    }

    @PostMapping("/admissions")
    @Needs(Right.ADMISSION_WRITE)
    ResponseEntity<Outcome> admit(@RequestBody Admitting.Request request, Caller caller) {
        return commands.create(caller, request, admitting.decider(caller.speaker(), request), Outcome::of);
    }

    /** @param missing which part must be missing, empty for any */
    @GetMapping("/admissions")
    @Needs(Right.ADMISSION_READ)
    Standing standing(
            @RequestParam(defaultValue = "") String lift,
            @RequestParam(defaultValue = "") String missing,
            @RequestParam(defaultValue = "100") int limit,
            Viewer viewer) {
        List<AdmissionsView.Lift> lifts = reads.lifts(viewer);
        AdmissionReads.Queue queue = reads.open(viewer, lift, missing, Math.clamp(limit, 1, MOST));
        return new Standing(AdmissionReads.sum(lifts), lifts, queue.found(), queue.rows());
    }

    @GetMapping("/persons/{person}/admission")
    @Needs(Right.ADMISSION_READ)
    OneAdmission.Read of(@PathVariable UUID person, Viewer viewer) {
        return one.of(viewer, person).orElseThrow(RequestException::notFound);
    }
}
