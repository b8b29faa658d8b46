package org.amana.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.law.Lane;
import org.amana.platform.journal.Refusal;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.amana.transfer.pages.FoundView;
import org.amana.transfer.pages.LiftView;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What must be there before a lift can be built: places that a receiver offers, and people who are nominated. */
@PageController
final class PreparingPages {

    private final Commands commands;
    private final OfferingCapacity capacity;
    private final Campaigns campaigns;
    private final LiftPageReads lifts;
    private final RampFinding finding;
    private final PlatformClock clock;

    PreparingPages(
            Commands commands,
            OfferingCapacity capacity,
            Campaigns campaigns,
            LiftPageReads lifts,
            RampFinding finding,
            PlatformClock clock) {
        this.commands = commands;
        this.capacity = capacity;
        this.campaigns = campaigns;
        this.lifts = lifts;
        this.finding = finding;
        this.clock = clock;
    }

    @PostMapping("/campaigns/{campaign}/offers")
    @Needs(Right.CAPACITY_WRITE)
    ResponseEntity<byte[]> offer(
            @PathVariable UUID campaign, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = new LiftForm(fields, clock.now());
        var request = new OfferingCapacity.Offering(
                form.id("offer"),
                campaign,
                form.text("place"),
                LiftForm.day("night", form.text("night")),
                form.figure("places"),
                null);
        commands.record(caller, form.body(), capacity.offering(caller.speaker(), request));
        return Pages.then("/campaigns/" + campaign);
    }

    @PostMapping("/campaigns/{campaign}/offers/refusals")
    @Needs(Right.CAPACITY_WRITE)
    ResponseEntity<byte[]> refuse(
            @PathVariable UUID campaign, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = new LiftForm(fields, clock.now());
        var request = new OfferingCapacity.Refusing(
                form.id("offer"),
                campaign,
                form.text("place"),
                LiftForm.day("night", form.text("night")),
                form.word("reason", CampaignFact.RefusalReason.class),
                form.textOrNone("note"));
        commands.record(caller, form.body(), capacity.refusing(caller.speaker(), request));
        return Pages.then("/campaigns/" + campaign);
    }

    /** Nominates for the lift's receiver, destination, lane and night; a line that leads to nobody is refused by its number. */
    @PostMapping("/lifts/{lift}/nominate")
    @Needs(Right.NOMINATE)
    ResponseEntity<byte[]> nominate(
            @PathVariable String lift,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            Caller caller) {
        LiftForm form = new LiftForm(fields, clock.now());
        LiftView.Heading heading = lifts.lift(viewer, lift, null)
                .orElseThrow(RequestException::notFound)
                .heading();
        var request = new Campaigns.Nominating(
                UUID.fromString(heading.campaign()),
                heading.receiver(),
                heading.night().atZone(Frame.HERE).toLocalDate(),
                nominees(viewer, form, heading));
        commands.record(caller, form.body(), campaigns.nominating(caller.speaker(), request));
        return Pages.then("/lifts/" + lift + "/build?here=no");
    }

    private List<Campaigns.Nominee> nominees(Viewer viewer, LiftForm form, LiftView.Heading heading) {
        List<Campaigns.Nominee> nominees = new ArrayList<>();
        int number = 0;
        for (String line : form.text("persons").lines().map(String::strip).toList()) {
            number++;
            if (line.isEmpty()) {
                continue;
            }
            int at = number;
            FoundView found = finding.find(viewer, line)
                    .orElseThrow(() ->
                            RequestException.malformed(Refusal.of("transfer.page.nobody-like", "line", at, "text", line)
                                    .at("/persons")));
            nominees.add(new Campaigns.Nominee(
                    UUID.fromString(found.person()), heading.destination(), Lane.valueOf(heading.lane()), null));
        }
        return nominees;
    }
}
