package org.amana.transfer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.journal.Answer;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.Language;
import org.amana.platform.web.RequestException;
import org.amana.transfer.plan.Stated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans of a campaign: made by an engine, approved by two, carried out as lifts. */
@RestController
@RequestMapping("/api/v1")
final class CampaignPlanApi {

    private static final int MOST = 500;

    /**
     * What was planned, without names.
     *
     * @param objective weighted expected escapes, in millionths
     */
    record Made(
            UUID plan,
            String hash,
            String engine,
            String stop,
            long objective,
            @Nullable Long bound,
            int people,
            int sorties,
            int waiting,
            int leftOut,
            int changed) {

        static Made of(Answer.Taken taken) {
            PlanFact.Made made = taken.first(PlanFact.Made.class);
            return new Made(
                    made.plan(),
                    made.hash(),
                    made.engine(),
                    made.stop(),
                    made.objective(),
                    made.bound(),
                    made.classes().stream().mapToInt(one -> one.people()).sum(),
                    made.sorties().size(),
                    made.waiting().size(),
                    made.leftOut().stream()
                            .mapToInt(one -> one.persons().size())
                            .sum(),
                    made.changed().size());
        }
    }

    record CarriedOut(Said said, List<PlanFact.AsLift> lifts, List<PlanFact.LeftBehind> leftBehind) {

        static CarriedOut of(Answer.Taken taken) {
            PlanFact.CarriedOut fact = taken.first(PlanFact.CarriedOut.class);
            return new CarriedOut(Said.of(taken), fact.lifts(), fact.leftBehind());
        }
    }

    private final Commands commands;
    private final MakingPlans making;
    private final ApprovingPlans approving;
    private final CarryingOutPlans carryingOut;
    private final SettingCategories categories;
    private final PlanReads reads;
    private final YardstickReads yardsticks;

    CampaignPlanApi(
            Commands commands,
            MakingPlans making,
            ApprovingPlans approving,
            CarryingOutPlans carryingOut,
            SettingCategories categories,
            PlanReads reads,
            YardstickReads yardsticks) {
        this.commands = commands;
        this.making = making;
        this.approving = approving;
        this.carryingOut = carryingOut;
        this.categories = categories;
        this.reads = reads;
        this.yardsticks = yardsticks;
    }

    @PostMapping("/campaigns/categories")
    @Needs(Right.CAMPAIGN_WRITE)
    ResponseEntity<Said> weigh(@RequestBody SettingCategories.Weighing request, Caller caller) {
        return commands.create(caller, request, categories.weighing(caller.speaker(), request), Said::of);
    }

    @PostMapping("/nominations/categories")
    @Needs(Right.CAMPAIGN_WRITE)
    ResponseEntity<Said> decide(@RequestBody SettingCategories.Deciding request, Caller caller) {
        return commands.create(caller, request, categories.deciding(caller.speaker(), request), Said::of);
    }

    @PostMapping("/campaigns/plans")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<Made> plan(@RequestBody Stated request, Caller caller) {
        return commands.create(caller, request, making.decider(caller, request), Made::of);
    }

    @PostMapping("/campaigns/plans/approvals")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<Said> approve(@RequestBody ApprovingPlans.Approving request, Caller caller) {
        return commands.create(caller, request, approving.approving(caller.speaker(), request), Said::of);
    }

    @PostMapping("/campaigns/plans/lifts")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<CarriedOut> carryOut(@RequestBody CarryingOutPlans.CarryingOut request, Caller caller) {
        return commands.create(caller, request, carryingOut.decider(caller.speaker(), request), CarriedOut::of);
    }

    @GetMapping("/campaigns/{campaign}/categories")
    @Needs(Right.PLAN_READ)
    List<PlanViews.Category> categories(@PathVariable UUID campaign, Viewer viewer) {
        return reads.categories(viewer, campaign);
    }

    /** What the campaign is measured by, as it was laid last. */
    @GetMapping("/campaigns/{campaign}/yardstick")
    @Needs(Right.PLAN_READ)
    YardstickFact.Laid yardstick(@PathVariable UUID campaign, Viewer viewer) {
        return yardsticks.laid(viewer, campaign).orElseThrow(RequestException::notFound);
    }

    @GetMapping("/campaigns/{campaign}/plans")
    @Needs(Right.PLAN_READ)
    List<PlanViews.Summary> plans(@PathVariable UUID campaign, Viewer viewer) {
        return reads.plans(viewer, campaign);
    }

    @GetMapping("/campaigns/{campaign}/plans/{plan}")
    @Needs(Right.PLAN_READ)
    PlanViews.Whole plan(
            @PathVariable UUID campaign, @PathVariable UUID plan, Viewer viewer, HttpServletRequest request) {
        return reads.plan(viewer, campaign, plan, Language.of(request)).orElseThrow(RequestException::notFound);
    }

    /**
     * Who is behind a number of a plan.
     *
     * @param sortie only those on this sortie; 0 for those on none
     * @param reason only those left out for this reason
     * @param after register number without its check digit after which to go on
     */
    @GetMapping("/campaigns/{campaign}/plans/{plan}/persons")
    @Needs(Right.PLAN_READ)
    List<PlanViews.Named> persons(
            @PathVariable UUID campaign,
            @PathVariable UUID plan,
            @RequestParam(required = false) @Nullable Integer sortie,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "100") int limit,
            Viewer viewer) {
        return reads.persons(viewer, campaign, plan, sortie, reason, after, Math.clamp(limit, 1, MOST));
    }

    /** The question as the engine was given it, for whoever would have it answered by another. */
    @GetMapping(path = "/campaigns/{campaign}/plans/{plan}/instance", produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Right.PLAN_READ)
    String instance(@PathVariable UUID campaign, @PathVariable UUID plan, Viewer viewer) {
        return reads.instance(viewer, campaign, plan).orElseThrow(RequestException::notFound);
    }
}
