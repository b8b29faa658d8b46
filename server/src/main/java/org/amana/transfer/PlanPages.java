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
import org.amana.platform.web.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A plan as a board, who is behind its numbers, two who approve it, and its lifts. */
@PageController
@RequestMapping("/campaigns/{campaign}/plans/{plan}")
final class PlanPages {

    private final PlanBoards boards;
    private final PlanWhy why;
    private final PlanPeopleReads people;
    private final PlanLifts lifts;
    private final ApprovingPlans approving;
    private final CarryingOutPlans carryingOut;
    private final Commands commands;
    private final Pages pages;
    private final PlatformClock clock;

    PlanPages(
            PlanBoards boards,
            PlanWhy why,
            PlanPeopleReads people,
            PlanLifts lifts,
            ApprovingPlans approving,
            CarryingOutPlans carryingOut,
            Commands commands,
            Pages pages,
            PlatformClock clock) {
        this.boards = boards;
        this.why = why;
        this.people = people;
        this.lifts = lifts;
        this.approving = approving;
        this.carryingOut = carryingOut;
        this.commands = commands;
        this.pages = pages;
        this.clock = clock;
    }

    private static String path(UUID campaign, UUID plan) {
        return "/campaigns/" + campaign + "/plans/" + plan;
    }

    @GetMapping
    @Needs(Right.PLAN_READ)
    ResponseEntity<byte[]> board(@PathVariable UUID campaign, @PathVariable UUID plan, Viewer viewer, Frame frame) {
        PlanBook.Entry entry = boards.entry(viewer, campaign, plan, frame);
        return pages.show(frame, "transfer/plan.jte", boards.board(viewer, campaign, entry, frame));
    }

    /** Why a figure is what it is; as a part of the board, or as a page where no script runs. */
    @GetMapping("/why")
    @Needs(Right.PLAN_READ)
    ResponseEntity<byte[]> why(
            @PathVariable UUID campaign,
            @PathVariable UUID plan,
            @RequestParam PlanWhy.What what,
            @RequestParam(defaultValue = "") String where,
            @RequestParam(defaultValue = "0") int night,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            Viewer viewer,
            Frame frame) {
        PlanBook.Entry entry = boards.entry(viewer, campaign, plan, frame);
        return pages.show(
                frame,
                part == null ? "transfer/plan-why-page.jte" : "transfer/plan-why.jte",
                why.why(entry, path(campaign, plan), what, where, night, frame));
    }

    /** @param after number of a person after whom to go on */
    @GetMapping("/people")
    @Needs(Right.PLAN_READ)
    ResponseEntity<byte[]> people(
            @PathVariable UUID campaign,
            @PathVariable UUID plan,
            @RequestParam(required = false) @Nullable Integer sortie,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(defaultValue = "0") int after,
            Viewer viewer,
            Frame frame) {
        PlanBoards.Opened opened = boards.open(viewer, campaign, plan, frame);
        return pages.show(
                frame,
                "transfer/plan-people.jte",
                people.people(
                        viewer, opened.head(), opened.entry().stated(), sortie, reason, after, frame));
    }

    @PostMapping("/approve")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<byte[]> approve(
            @PathVariable UUID campaign,
            @PathVariable UUID plan,
            @RequestParam MultiValueMap<String, String> fields,
            Caller caller) {
        LiftForm form = new LiftForm(fields, clock.now());
        ApprovingPlans.Approving request = new ApprovingPlans.Approving(plan, form.text("by"));
        commands.record(caller, form.body(), approving.approving(caller.speaker(), request));
        return Pages.then(path(campaign, plan));
    }

    @GetMapping("/lifts")
    @Needs(Right.PLAN_READ)
    ResponseEntity<byte[]> lifts(
            @PathVariable UUID campaign, @PathVariable UUID plan, @RequestParam int night, Viewer viewer, Frame frame) {
        PlanBoards.Opened opened = boards.open(viewer, campaign, plan, frame);
        return pages.show(
                frame,
                "transfer/plan-lifts.jte",
                lifts.of(viewer, opened.head(), opened.entry(), night, frame));
    }

    /** Makes lifts of the sorties of one way in one night, all by the same legs. */
    @PostMapping("/lifts")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<byte[]> makeLifts(
            @PathVariable UUID campaign,
            @PathVariable UUID plan,
            @RequestParam MultiValueMap<String, String> fields,
            Caller caller) {
        LiftForm form = new LiftForm(fields, clock.now());
        CarryingOutPlans.CarryingOut request = PlanLifts.request(plan, form);
        commands.record(caller, form.body(), carryingOut.decider(caller.speaker(), request));
        return Pages.then(path(campaign, plan) + "/lifts?night=" + request.night());
    }
}
