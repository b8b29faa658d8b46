package org.amana.transfer;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.Caller;
import org.amana.platform.web.RequestException;
import org.amana.transfer.plan.Stated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans that take a while: asked for, looked on, and taken as they are when that is enough. */
@RestController
@RequestMapping("/api/v1/campaigns")
final class PlanProgressApi {

    private static final double MILLION = 1_000_000;
    private static final double TEN_THOUSAND = 10_000;

    /** What there is is enough. */
    record Enough(UUID campaign, UUID plan) {}

    /**
     * How a plan stands.
     *
     * @param millis since it was asked for
     * @param objective escapes to be expected by the best so far, weighted, in millionths; null while there is none
     * @param gap share that may still be saved, in ten-thousandths; null while nothing is proven
     * @param people all that can be planned
     * @param arriving how many reach the destination by the best so far, night by night
     * @param reasons codes of why there is none
     */
    record Progress(
            UUID plan,
            UnderWay.Stage stage,
            long millis,
            @Nullable Long objective,
            @Nullable Long bound,
            @Nullable Long gap,
            int people,
            int sorties,
            List<Integer> arriving,
            boolean enough,
            List<Refusal> reasons) {

        static Progress of(UnderWay underWay) {
            UnderWay.Standing now = underWay.standing();
            Double objective = now.objective();
            Double bound = now.bound();
            Double gap = now.gap();
            return new Progress(
                    underWay.plan(),
                    now.stage(),
                    now.took().toMillis(),
                    objective == null ? null : (Long) Math.round(objective * MILLION),
                    bound == null ? null : (Long) (long) Math.floor(bound * MILLION),
                    gap == null ? null : (Long) (long) Math.ceil(gap * TEN_THOUSAND),
                    now.people(),
                    now.sorties(),
                    now.arriving(),
                    now.enough(),
                    now.reasons());
        }
    }

    private final PlansUnderWay underWay;

    PlanProgressApi(PlansUnderWay underWay) {
        this.underWay = underWay;
    }

    /** What cannot be planned is refused at once; the rest is accepted, and says where to look on. */
    @PostMapping("/plans/under-way")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<Void> begin(@RequestBody Stated request, Caller caller) {
        underWay.begin(caller, request, request);
        return ResponseEntity.accepted()
                .location(URI.create(
                        "/api/v1/campaigns/" + request.campaign() + "/plans/" + request.plan() + "/progress"))
                .build();
    }

    /** A plan that the server has thought about since it was started. */
    @GetMapping("/{campaign}/plans/{plan}/progress")
    @Needs(Right.PLAN_READ)
    Progress progress(@PathVariable UUID campaign, @PathVariable UUID plan, Viewer viewer) {
        return underWay.find(viewer, campaign, plan).map(Progress::of).orElseThrow(RequestException::notFound);
    }

    /** The engine answers with the best it has. */
    @PostMapping("/plans/under-way/enough")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<Void> enough(@RequestBody Enough request, Caller caller) {
        underWay.enough(caller, request.campaign(), request.plan());
        return ResponseEntity.accepted().build();
    }
}
