package org.amana.transfer;

import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.Caller;
import org.amana.transfer.plan.Stated;
import org.amana.transfer.plan.Trial;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What if: the bound answers while an officer turns a figure, a plan a second later. Nothing is recorded until they say that
 * this shall be the plan.
 */
@PageController
@RequestMapping("/campaigns/{campaign}/plans/{plan}/what-if")
final class TrialPages {

    private final PlanBoards boards;
    private final Trying trying;
    private final PlansUnderWay underWay;
    private final Pages pages;
    private final PlatformClock clock;

    TrialPages(PlanBoards boards, Trying trying, PlansUnderWay underWay, Pages pages, PlatformClock clock) {
        this.boards = boards;
        this.trying = trying;
        this.underWay = underWay;
        this.pages = pages;
        this.clock = clock;
    }

    /** With fields, what they try is planned at once: so it works where no script runs. */
    @GetMapping
    @Needs(Right.PLAN_READ)
    ResponseEntity<byte[]> form(
            @PathVariable UUID campaign,
            @PathVariable UUID plan,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            Frame frame) {
        PlanBoards.Opened opened = boards.open(viewer, campaign, plan, frame);
        Trial trial = Trying.trial(fields);
        return pages.show(
                frame,
                "transfer/trial.jte",
                trial.changesNothing()
                        ? trying.view(viewer, opened.head(), opened.entry(), trial, frame)
                        : trying.plan(viewer, opened.head(), opened.entry(), trial, frame));
    }

    @GetMapping("/bound")
    @Needs(Right.PLAN_READ)
    ResponseEntity<byte[]> bound(
            @PathVariable UUID campaign,
            @PathVariable UUID plan,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            Frame frame) {
        PlanBoards.Opened opened = boards.open(viewer, campaign, plan, frame);
        return pages.show(
                frame,
                "transfer/trial-bound.jte",
                trying.bound(viewer, opened.head(), opened.entry(), Trying.trial(fields), frame));
    }

    @GetMapping("/plan")
    @Needs(Right.PLAN_READ)
    ResponseEntity<byte[]> plan(
            @PathVariable UUID campaign,
            @PathVariable UUID plan,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            Frame frame) {
        PlanBoards.Opened opened = boards.open(viewer, campaign, plan, frame);
        return pages.show(
                frame,
                "transfer/trial-plan.jte",
                trying.plan(viewer, opened.head(), opened.entry(), Trying.trial(fields), frame));
    }

    /**
     * Makes it the plan: planned anew from what register and desk know now, while the page says how far it is, and put
     * on record for two to approve.
     */
    @PostMapping
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<byte[]> make(
            @PathVariable UUID campaign,
            @PathVariable UUID plan,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            Caller caller,
            Frame frame) {
        PlanBook.Entry entry = boards.entry(viewer, campaign, plan, frame);
        LiftForm form = new LiftForm(fields, clock.now());
        UUID made = form.id("made");
        Stated stated = Trying.stated(
                entry,
                Trying.trial(fields),
                made,
                clock.now(),
                frame.say("transfer.trial.source", "who", viewer.login()));
        underWay.begin(caller, form.body(), stated);
        return Pages.then(PlanProgressPages.path(campaign, made));
    }
}
