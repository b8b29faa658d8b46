package org.amana.transfer;

import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.law.Lane;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.amana.transfer.pages.BuildView;
import org.amana.transfer.pages.LiftView;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A lift built in minutes: where from, where to, on what; who goes; offered, answered, frozen. */
@PageController
final class BuildPages {

    private final Commands commands;
    private final PlanningLifts planning;
    private final Freezing freezing;
    private final LiftPageReads lifts;
    private final CampaignReads campaigns;
    private final BuildReads build;
    private final NewLiftReads fresh;
    private final Pages pages;
    private final PlatformClock clock;

    BuildPages(
            Commands commands,
            PlanningLifts planning,
            Freezing freezing,
            LiftPageReads lifts,
            CampaignReads campaigns,
            BuildReads build,
            NewLiftReads fresh,
            Pages pages,
            PlatformClock clock) {
        this.commands = commands;
        this.planning = planning;
        this.freezing = freezing;
        this.lifts = lifts;
        this.campaigns = campaigns;
        this.build = build;
        this.fresh = fresh;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/campaigns/{campaign}/lifts/new")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<byte[]> choose(@PathVariable UUID campaign, Viewer viewer, Frame frame) {
        CampaignReads.Whole whole = campaigns.campaign(viewer, campaign).orElseThrow(RequestException::notFound);
        return pages.show(
                frame,
                "transfer/new-lift.jte",
                fresh.of(viewer, campaign, whole.campaign().name(), clock.now()));
    }

    @PostMapping("/campaigns/{campaign}/lifts")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<byte[]> plan(
            @PathVariable UUID campaign, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = new LiftForm(fields, clock.now());
        List<Leg> legs = LegForm.legs(form);
        String[] origin = form.parts("origin", 2);
        String[] offer = form.parts("offer", 3);
        PlanningLifts.Planning request = new PlanningLifts.Planning(
                form.text("lift"),
                campaign,
                origin[0],
                offer[0],
                origin[1],
                offer[1],
                form.text("mandate"),
                form.word("lane", Lane.class),
                LiftForm.day("offer", offer[2]),
                legs,
                List.of());
        commands.record(caller, form.body(), planning.planning(caller.speaker(), request));
        return Pages.then("/lifts/" + request.lift() + "/build");
    }

    private LiftView lift(Viewer viewer, String lift) {
        return lifts.lift(viewer, lift, null).orElseThrow(RequestException::notFound);
    }

    @GetMapping("/lifts/{lift}/build")
    @Needs(Right.LIFT_READ)
    ResponseEntity<byte[]> build(
            @PathVariable String lift,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String only,
            @RequestParam(defaultValue = "yes") String here,
            Viewer viewer,
            Frame frame) {
        LiftView view = lift(viewer, lift);
        BuildView.Filter filter = new BuildView.Filter(q, only, here.equals("yes"));
        BuildView shown = view.may().build()
                ? build.candidates(viewer, view, filter)
                : new BuildView(view, filter, List.of(), 0, 0);
        return pages.show(frame, "transfer/build.jte", shown);
    }

    /** Asks the gates about those picked so far, each beside all others. */
    @GetMapping("/lifts/{lift}/build/picked")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<byte[]> picked(
            @PathVariable String lift, @RequestParam MultiValueMap<String, String> fields, Viewer viewer, Frame frame) {
        List<UUID> ids = new LiftForm(fields, clock.now()).ids("add");
        return pages.show(frame, "transfer/picked.jte", build.picked(viewer, lift(viewer, lift), ids));
    }

    @PostMapping("/lifts/{lift}/build")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<byte[]> change(
            @PathVariable String lift, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = new LiftForm(fields, clock.now());
        PlanningLifts.Changing request =
                new PlanningLifts.Changing(lift, form.ids("add"), form.ids("remove"), form.textOrNone("reason"));
        commands.record(caller, form.body(), planning.changing(caller.speaker(), request));
        return Pages.then("/lifts/" + lift + "/build");
    }

    @PostMapping("/lifts/{lift}/offer")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<byte[]> offer(
            @PathVariable String lift, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = new LiftForm(fields, clock.now());
        commands.record(caller, form.body(), planning.offering(caller.speaker(), new PlanningLifts.Offering(lift)));
        return Pages.then("/lifts/" + lift + "/build");
    }

    @PostMapping("/lifts/{lift}/answer")
    @Needs(Right.CAPACITY_WRITE)
    ResponseEntity<byte[]> answer(
            @PathVariable String lift, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = new LiftForm(fields, clock.now());
        boolean agreed = form.text("agreed").equals("yes");
        PlanningLifts.Answering request = new PlanningLifts.Answering(
                lift,
                form.figure("version"),
                agreed,
                agreed ? null : form.word("reason", CampaignFact.RefusalReason.class),
                form.textOrNone("note"));
        commands.record(caller, form.body(), planning.answering(caller.speaker(), request));
        return Pages.then("/lifts/" + lift + "/build");
    }

    @PostMapping("/lifts/{lift}/freeze")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<byte[]> freeze(
            @PathVariable String lift, @RequestParam MultiValueMap<String, String> fields, Caller caller) {
        LiftForm form = new LiftForm(fields, clock.now());
        Freezing.Request request = new Freezing.Request(lift, form.figure("version"));
        commands.record(caller, form.body(), freezing.decider(caller.speaker(), request));
        return Pages.then("/lifts/" + lift);
    }
}
