package org.amana.transfer;

import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Why people are moved, who they are, what stands in the way, and who will take them. */
@RestController
@RequestMapping("/api/v1")
final class CampaignApi {

    private final Commands commands;
    private final Campaigns campaigns;
    private final Overriding overriding;
    private final OfferingCapacity offeringCapacity;
    private final LayingYardsticks yardsticks;

    CampaignApi(
            Commands commands,
            Campaigns campaigns,
            Overriding overriding,
            OfferingCapacity offeringCapacity,
            LayingYardsticks yardsticks) {
        this.commands = commands;
        this.campaigns = campaigns;
        this.overriding = overriding;
        this.offeringCapacity = offeringCapacity;
        this.yardsticks = yardsticks;
    }

    @PostMapping("/campaigns")
    @Needs(Right.CAMPAIGN_WRITE)
    ResponseEntity<Said> open(@RequestBody Campaigns.Opening request, Caller caller) {
        return commands.create(caller, request, campaigns.opening(caller.speaker(), request), Said::of);
    }

    @PostMapping("/campaigns/comparisons")
    @Needs(Right.CAMPAIGN_WRITE)
    ResponseEntity<Said> compare(@RequestBody Campaigns.Comparing request, Caller caller) {
        return commands.create(caller, request, campaigns.comparing(caller.speaker(), request), Said::of);
    }

    /** What was published, and what a planner would have done under which limits, beside the campaign. */
    @PostMapping("/campaigns/yardsticks")
    @Needs(Right.CAMPAIGN_WRITE)
    ResponseEntity<Said> lay(@RequestBody LayingYardsticks.Laying request, Caller caller) {
        return commands.create(caller, request, yardsticks.laying(caller.speaker(), request), Said::of);
    }

    @PostMapping("/nominations")
    @Needs(Right.NOMINATE)
    ResponseEntity<Said> nominate(@RequestBody Campaigns.Nominating request, Caller caller) {
        return commands.create(caller, request, campaigns.nominating(caller.speaker(), request), Said::of);
    }

    @PostMapping("/nominations/withdrawals")
    @Needs(Right.NOMINATE)
    ResponseEntity<Said> withdraw(@RequestBody Campaigns.Withdrawing request, Caller caller) {
        return commands.create(caller, request, campaigns.withdrawing(caller.speaker(), request), Said::of);
    }

    @PostMapping("/nominations/gate-runs")
    @Needs(Right.NOMINATE)
    ResponseEntity<Said> check(@RequestBody Campaigns.Checking request, Caller caller) {
        return commands.create(caller, request, campaigns.checking(caller.speaker(), request), Said::of);
    }

    @PostMapping("/overrides")
    @Needs(Right.OVERRIDE)
    ResponseEntity<Said> ask(@RequestBody Overriding.Asking request, Caller caller) {
        return commands.create(caller, request, overriding.asking(caller.speaker(), request), Said::of);
    }

    @PostMapping("/overrides/agreements")
    @Needs(Right.OVERRIDE)
    ResponseEntity<Said> agree(@RequestBody Overriding.Agreeing request, Caller caller) {
        return commands.create(caller, request, overriding.agreeing(caller.speaker(), request), Said::of);
    }

    @PostMapping("/capacity-offers")
    @Needs(Right.CAPACITY_WRITE)
    ResponseEntity<Said> offer(@RequestBody OfferingCapacity.Offering request, Caller caller) {
        return commands.create(caller, request, offeringCapacity.offering(caller.speaker(), request), Said::of);
    }

    @PostMapping("/capacity-offers/refusals")
    @Needs(Right.CAPACITY_WRITE)
    ResponseEntity<Said> refuse(@RequestBody OfferingCapacity.Refusing request, Caller caller) {
        return commands.create(caller, request, offeringCapacity.refusing(caller.speaker(), request), Said::of);
    }
}
