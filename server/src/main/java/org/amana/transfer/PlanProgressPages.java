package org.amana.transfer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.access.Access;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.web.Caller;
import org.amana.platform.web.RequestException;
import org.amana.transfer.pages.ProgressView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A plan while it is being made: how good it is so far, how much better any could be, and a word that it is enough. */
@PageController
@RequestMapping("/campaigns/{campaign}/plans/{plan}/progress")
final class PlanProgressPages {

    private static final String PART = "transfer/progress-now.jte";
    private static final double TEN_THOUSAND = 10_000;
    /** A browser that is cut off asks again and is checked again. */
    private static final Duration WATCH = Duration.ofMinutes(2);
    /** No more often is it said how it stands, and no less often, as the seconds go on. */
    private static final Duration LEAST = Duration.ofMillis(250);

    private static final Duration MOST = Duration.ofSeconds(1);

    private final PlansUnderWay underWay;
    private final CampaignReads campaigns;
    private final PlanReads plans;
    private final Access access;
    private final Pages pages;

    PlanProgressPages(PlansUnderWay underWay, CampaignReads campaigns, PlanReads plans, Access access, Pages pages) {
        this.underWay = underWay;
        this.campaigns = campaigns;
        this.plans = plans;
        this.access = access;
        this.pages = pages;
    }

    static String path(UUID campaign, UUID plan) {
        return "/campaigns/" + campaign + "/plans/" + plan + "/progress";
    }

    /** Once the plan is on record this leads to its board. */
    @GetMapping
    @Needs(Right.PLAN_READ)
    ResponseEntity<byte[]> progress(
            @PathVariable UUID campaign,
            @PathVariable UUID plan,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            Viewer viewer,
            Frame frame) {
        @Nullable UnderWay found = underWay.find(viewer, campaign, plan).orElse(null);
        if (found == null || found.standing().stage() == UnderWay.Stage.RECORDED) {
            String board = "/campaigns/" + campaign + "/plans/" + plan;
            if (plans.plans(viewer, campaign).stream()
                    .noneMatch(one -> one.plan().equals(plan))) {
                throw RequestException.notFound();
            }
            return part == null
                    ? Pages.then(board)
                    : ResponseEntity.ok().header("HX-Redirect", board).build();
        }
        return pages.show(frame, part == null ? "transfer/progress.jte" : PART, view(viewer, found, frame));
    }

    /** Says how it stands whenever that changes, until it is over. */
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Needs(Right.PLAN_READ)
    SseEmitter watch(@PathVariable UUID campaign, @PathVariable UUID plan, Viewer viewer, Frame frame) {
        UnderWay found = underWay.find(viewer, campaign, plan).orElseThrow(RequestException::notFound);
        SseEmitter emitter = new SseEmitter(WATCH.toMillis());
        Thread.ofVirtual().name("progress " + plan).start(() -> tell(emitter, viewer, found, frame));
        return emitter;
    }

    private void tell(SseEmitter emitter, Viewer viewer, UnderWay found, Frame frame) {
        long until = System.nanoTime() + WATCH.toNanos();
        long news = -1;
        try {
            boolean over = false;
            while (!over && System.nanoTime() < until) {
                over = found.over();
                String markup =
                        new String(pages.markup(frame, PART, view(viewer, found, frame)), StandardCharsets.UTF_8);
                // An event's data may not hold line ends of its own; in markup they are blanks.
                emitter.send(SseEmitter.event().name("progress").data(markup.replace('\n', ' ')));
                if (!over) {
                    Thread.sleep(LEAST);
                    news = found.await(news, MOST);
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            // Whoever looked on has left.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What there is is enough: the engine answers with the best it has. */
    @PostMapping("/enough")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<byte[]> enough(@PathVariable UUID campaign, @PathVariable UUID plan, Caller caller) {
        underWay.enough(caller, campaign, plan);
        return Pages.then(path(campaign, plan));
    }

    private ProgressView view(Viewer viewer, UnderWay found, Frame frame) {
        UnderWay.Standing now = found.standing();
        double seconds = now.took().toMillis() / 1000.0;
        Double gap = now.gap();
        return new ProgressView(
                found.campaign().toString(),
                campaigns
                        .campaign(viewer, found.campaign())
                        .map(whole -> whole.campaign().name())
                        .orElse(""),
                found.plan().toString(),
                now.stage().name(),
                (int) seconds,
                now.objective(),
                now.bound(),
                gap == null ? null : (Long) (long) Math.ceil(gap * TEN_THOUSAND),
                now.people(),
                now.arriving().stream().mapToInt(Integer::intValue).sum(),
                now.sorties(),
                nights(found, now),
                ProgressDrawing.of(now.points(), seconds, frame.direction().equals("rtl")),
                now.reasons().stream().map(frame::say).toList(),
                now.enough(),
                found.party().equals(viewer.party())
                        && access.decide(viewer, Right.LIFT_PLAN) instanceof Access.Allowed);
    }

    private static List<ProgressView.Night> nights(UnderWay found, UnderWay.Standing now) {
        List<ProgressView.Night> nights = new ArrayList<>();
        for (int i = 0; i < now.arriving().size(); i++) {
            nights.add(new ProgressView.Night(
                    i + 1,
                    LiftPageReads.noon(found.firstNight().plusDays(i)),
                    now.arriving().get(i)));
        }
        return nights;
    }
}
