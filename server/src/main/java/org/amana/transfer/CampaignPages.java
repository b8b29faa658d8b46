package org.amana.transfer;

import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.InNavigation;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Campaigns: why people are to be moved, who weighed it, who will take them, and the plans that two approve. */
@PageController
final class CampaignPages {

    private final CampaignPageReads reads;
    private final Commands commands;
    private final ApprovingPlans approving;
    private final Pages pages;
    private final PlatformClock clock;

    CampaignPages(
            CampaignPageReads reads, Commands commands, ApprovingPlans approving, Pages pages, PlatformClock clock) {
        this.reads = reads;
        this.commands = commands;
        this.approving = approving;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/campaigns")
    @Needs(Right.LIFT_READ)
    @InNavigation(value = "transfer.nav.campaigns", place = 30)
    ResponseEntity<byte[]> campaigns(Viewer viewer, Frame frame) {
        return pages.show(frame, "transfer/campaigns.jte", reads.list(viewer));
    }

    @GetMapping("/campaigns/{campaign}")
    @Needs(Right.LIFT_READ)
    ResponseEntity<byte[]> campaign(@PathVariable UUID campaign, Viewer viewer, Frame frame) {
        return pages.show(
                frame,
                "transfer/campaign.jte",
                reads.campaign(viewer, campaign).orElseThrow(RequestException::notFound));
    }

    @PostMapping("/campaigns/{campaign}/plans/approve")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<byte[]> approve(
            @PathVariable UUID campaign, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = new LiftForm(fields, clock.now());
        ApprovingPlans.Approving request = new ApprovingPlans.Approving(form.id("plan"), form.text("by"));
        commands.record(caller, form.body(), approving.approving(caller.speaker(), request));
        return Pages.then("/campaigns/" + campaign);
    }
}
