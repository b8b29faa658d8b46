package org.amana.transfer;

import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.web.RequestException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was published beside the plans, under limits that are the same for both. */
@PageController
final class YardstickPages {

    private final YardstickReads yardsticks;
    private final CampaignReads campaigns;
    private final Pages pages;

    YardstickPages(YardstickReads yardsticks, CampaignReads campaigns, Pages pages) {
        this.yardsticks = yardsticks;
        this.campaigns = campaigns;
        this.pages = pages;
    }

    @GetMapping("/campaigns/{campaign}/yardstick")
    @Needs(Right.PLAN_READ)
    ResponseEntity<byte[]> yardstick(@PathVariable UUID campaign, Viewer viewer, Frame frame) {
        String name = campaigns
                .campaign(viewer, campaign)
                .orElseThrow(RequestException::notFound)
                .campaign()
                .name();
        return pages.show(
                frame,
                "transfer/yardstick.jte",
                yardsticks.view(viewer, campaign, name, frame).orElseThrow(RequestException::notFound));
    }
}
