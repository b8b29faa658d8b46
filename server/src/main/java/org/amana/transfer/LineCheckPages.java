package org.amana.transfer;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.enrolment.EnrolmentFact;
import org.amana.enrolment.LineChecks;
import org.amana.platform.journal.Refusal;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.Caller;
import org.amana.platform.web.RequestException;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Is this the one whom the line names: a finger laid down at the ramp or at the reception. */
@PageController
final class LineCheckPages {

    private final LiftReads lifts;
    private final LineChecks checks;
    private final PlatformClock clock;

    LineCheckPages(LiftReads lifts, LineChecks checks, PlatformClock clock) {
        this.lifts = lifts;
        this.checks = checks;
        this.clock = clock;
    }

    @PostMapping("/lifts/{lift}/check")
    @Needs(Right.VERIFY)
    ResponseEntity<byte[]> check(
            @PathVariable String lift,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam("print") MultipartFile print,
            Viewer viewer,
            Caller caller)
            throws IOException {
        LiftForm form = new LiftForm(fields, clock.now());
        String code = lift.toUpperCase(Locale.ROOT);
        UUID person = form.idOrNew("person", new UUID(0, 0));
        LiftViews.Whole whole = lifts.lift(viewer, code).orElseThrow(RequestException::notFound);
        boolean listed = whole.lines().stream().anyMatch(line -> line.person().equals(person));
        if (!listed) {
            throw RequestException.malformed(
                    Refusal.of("transfer.check-whom", "lift", code).at("/person"));
        }
        if (print.isEmpty()) {
            throw RequestException.malformed(
                    Refusal.of("transfer.check-nothing").at("/print"));
        }
        boolean ramp = form.text("from").equals("ramp");
        checks.check(
                caller,
                form.body(),
                new LineChecks.Asked(
                        RampPages.minted(form, caller),
                        person,
                        ramp ? EnrolmentFact.Stage.BOARDING : EnrolmentFact.Stage.HANDOVER,
                        code,
                        form.occurred(),
                        form.text("device"),
                        Math.clamp(form.figure("finger"), 0, 10),
                        print.getBytes()));
        return Pages.then("/lifts/" + code + (ramp ? "/ramp" : "/reception") + "#check");
    }
}
