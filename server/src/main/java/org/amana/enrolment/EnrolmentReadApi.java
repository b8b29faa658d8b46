package org.amana.enrolment;

import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.enrolment.pages.AccuracyView;
import org.amana.enrolment.pages.EncounterView;
import org.amana.enrolment.pages.EnrolmentView;
import org.amana.enrolment.pages.MatterView;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.amana.register.Outcome;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where enrolment stands, single encounters, and the cases that examiners decide. */
@RestController
@RequestMapping("/api/v1")
final class EnrolmentReadApi {

    private static final int MOST = 1_000;

    private final Commands commands;
    private final EnrolmentReads standing;
    private final EncounterReads encounters;
    private final Matters matters;
    private final AccuracyReads accuracy;
    private final Examining examining;

    EnrolmentReadApi(
            Commands commands,
            EnrolmentReads standing,
            EncounterReads encounters,
            Matters matters,
            AccuracyReads accuracy,
            Examining examining) {
        this.commands = commands;
        this.standing = standing;
        this.encounters = encounters;
        this.matters = matters;
        this.accuracy = accuracy;
        this.examining = examining;
    }

    /** Figures, the cases that wait, and the newest people. */
    @GetMapping("/enrolment")
    @Needs(Right.ENROLMENT_READ)
    EnrolmentView standing(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "100") int limit,
            Viewer viewer) {
        return standing.standing(viewer, state, Math.clamp(limit, 1, MOST));
    }

    /** How often this gallery is wrong, by device and group. */
    @GetMapping("/enrolment/accuracy")
    @Needs(Right.ENROLMENT_READ)
    AccuracyView accuracy(Viewer viewer) {
        return accuracy.view(viewer);
    }

    @GetMapping("/encounters/{encounter}")
    @Needs(Right.ENROLMENT_READ)
    EncounterView encounter(@PathVariable UUID encounter, Viewer viewer) {
        return encounters.find(viewer, encounter).orElseThrow(RequestException::notFound);
    }

    @GetMapping("/adjudications/{matter}")
    @Needs(Right.ADJUDICATE)
    MatterView matter(@PathVariable UUID matter, Viewer viewer) {
        return matters.view(viewer, matter, 0).orElseThrow(RequestException::notFound);
    }

    @PostMapping("/adjudications/{matter}/conclusions")
    @Needs(Right.ADJUDICATE)
    ResponseEntity<Outcome> conclude(@PathVariable UUID matter, @RequestBody Examining.Request request, Caller caller) {
        return commands.create(caller, request, examining.concluding(caller.speaker(), matter, request), Outcome::of);
    }

    @PostMapping("/adjudications/{matter}/links")
    @Needs(Right.LINK_WRITE)
    ResponseEntity<Outcome> link(@PathVariable UUID matter, @RequestBody Examining.Link request, Caller caller) {
        return commands.create(caller, request, examining.linking(caller.speaker(), matter, request), Outcome::of);
    }

    @PostMapping("/adjudications/{matter}/links/undoing")
    @Needs(Right.LINK_WRITE)
    ResponseEntity<Outcome> unlink(@PathVariable UUID matter, @RequestBody Examining.Undo request, Caller caller) {
        return commands.create(caller, request, examining.undoing(caller.speaker(), matter, request), Outcome::of);
    }
}
