package org.amana.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.enrolment.LineChecks;
import org.amana.platform.web.RequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns and lifts, as the viewer may see them. */
@RestController
@RequestMapping("/api/v1")
final class TransferReadApi {

    private static final int MOST = 500;

    private final CampaignReads campaigns;
    private final LiftReads lifts;
    private final LineChecks checks;
    private final Reads reads;

    TransferReadApi(CampaignReads campaigns, LiftReads lifts, LineChecks checks, Reads reads) {
        this.campaigns = campaigns;
        this.lifts = lifts;
        this.checks = checks;
        this.reads = reads;
    }

    @GetMapping("/campaigns")
    @Needs(Right.LIFT_READ)
    List<CampaignReads.Campaign> campaigns(Viewer viewer) {
        return campaigns.campaigns(viewer);
    }

    @GetMapping("/campaigns/{campaign}")
    @Needs(Right.LIFT_READ)
    CampaignReads.Whole campaign(@PathVariable UUID campaign, Viewer viewer) {
        return campaigns.campaign(viewer, campaign).orElseThrow(RequestException::notFound);
    }

    /** @param after register number without its check digit after which to go on */
    @GetMapping("/campaigns/{campaign}/nominations")
    @Needs(Right.PLAN_READ)
    List<CampaignReads.Nomination> nominations(
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "100") int limit,
            Viewer viewer) {
        return campaigns.nominations(viewer, campaign, after, bounded(limit));
    }

    @GetMapping("/campaigns/{campaign}/nominations/{person}/gates")
    @Needs(Right.PLAN_READ)
    List<LiftViews.Finding> gates(@PathVariable UUID campaign, @PathVariable UUID person, Viewer viewer) {
        return campaigns.findings(viewer, campaign, person);
    }

    @GetMapping("/overrides")
    @Needs(Right.LIFT_READ)
    CampaignReads.Overrides overrides(Viewer viewer) {
        return campaigns.overrides(viewer);
    }

    @GetMapping("/capacity-offers")
    @Needs(Right.LIFT_READ)
    List<CampaignReads.Capacity> capacity(@RequestParam LocalDate from, @RequestParam LocalDate to, Viewer viewer) {
        return campaigns.capacity(viewer, from, to);
    }

    /** What one to one of each line came to last; lines of which nobody compared a finger are left out. */
    @GetMapping("/lifts/{lift}/checks")
    @Needs(Right.LIFT_READ)
    List<LineChecks.Check> checks(@PathVariable String lift, Viewer viewer) {
        return reads.as(viewer, db -> checks.of(db, lift));
    }

    @GetMapping("/lifts")
    @Needs(Right.LIFT_READ)
    List<LiftViews.Summary> lifts(
            @RequestParam(required = false) @Nullable UUID campaign,
            @RequestParam(required = false) @Nullable LiftState state,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "100") int limit,
            Viewer viewer) {
        return lifts.lifts(viewer, campaign, state == null ? null : state.name(), after, bounded(limit));
    }

    @GetMapping("/lifts/{lift}")
    @Needs(Right.LIFT_READ)
    LiftViews.Whole lift(@PathVariable String lift, Viewer viewer) {
        return lifts.lift(viewer, lift).orElseThrow(RequestException::notFound);
    }

    @GetMapping("/lifts/{lift}/balance")
    @Needs(Right.LIFT_READ)
    LiftViews.Balanced balance(@PathVariable String lift, Viewer viewer) {
        return lifts.balance(viewer, lift).orElseThrow(RequestException::notFound);
    }

    @GetMapping("/lifts/{lift}/gates")
    @Needs(Right.LIFT_READ)
    List<LiftViews.Finding> findings(@PathVariable String lift, Viewer viewer) {
        return lifts.findings(viewer, lift);
    }

    @GetMapping("/close-out-notices")
    @Needs(Right.LIFT_READ)
    List<LiftViews.Notice> notices(@RequestParam(defaultValue = "100") int limit, Viewer viewer) {
        return lifts.notices(viewer, bounded(limit));
    }

    private static int bounded(int limit) {
        return Math.clamp(limit, 1, MOST);
    }
}
