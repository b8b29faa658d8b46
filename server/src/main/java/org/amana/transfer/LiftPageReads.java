package org.amana.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.amana.access.Access;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.enrolment.LineChecks;
import org.amana.law.Gate;
import org.amana.platform.pages.Frame;
import org.amana.transfer.pages.LiftListView;
import org.amana.transfer.pages.LiftView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the pages of a lift show. */
@Component
final class LiftPageReads {

    private static final int MOST = 2_000;
    private static final String BOARDED = "BOARDED";

    /** What the kinds of the desk's facts begin with. */
    private static final String DESK = "transfer.";

    /** Which entries made which term. */
    private static final Map<String, Set<String>> MADE_BY = Map.of(
            "FROZEN",
            Set.of(DESK + "manifest-frozen"),
            "LATE_ADD",
            Set.of(DESK + "manifest-amended"),
            BOARDED,
            Set.of(DESK + "lines-loaded"),
            "NOT_PRODUCED",
            Set.of(DESK + "lines-loaded"),
            "HELD_BACK",
            Set.of(DESK + "lines-loaded", DESK + "manifest-amended"),
            "NOT_LOADED",
            Set.of(DESK + "manifest-frozen", DESK + "manifest-amended"),
            "FOUND_ABOARD",
            Set.of(DESK + "found-aboard"),
            "BORN",
            Set.of(DESK + "born-aboard"),
            "UNANSWERED",
            Set.of(DESK + "lines-loaded", DESK + "found-aboard"));

    private final LiftReads lifts;
    private final LiftActs acts;
    private final LiftBoard board;
    private final CampaignReads campaigns;
    private final LineChecks checks;
    private final Access access;
    private final Reads reads;
    private final List<String> gates;

    LiftPageReads(
            LiftReads lifts,
            LiftActs acts,
            LiftBoard board,
            CampaignReads campaigns,
            LineChecks checks,
            Access access,
            Reads reads,
            List<Gate> gates) {
        this.lifts = lifts;
        this.acts = acts;
        this.board = board;
        this.campaigns = campaigns;
        this.checks = checks;
        this.access = access;
        this.reads = reads;
        this.gates = gates.stream().map(Gate::name).sorted().toList();
    }

    /** Noon of a day, which no zone of the operation takes for another day. */
    static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Frame.HERE).toInstant();
    }

    LiftListView list(Viewer viewer) {
        List<LiftBoard.Now> all = reads.as(viewer, db -> board.newest(db, MOST));
        int moved = all.stream().mapToInt(LiftBoard.Now::accepted).sum();
        boolean mayPlan = may(viewer, Right.LIFT_PLAN);
        return new LiftListView(
                all.stream()
                        .filter(one -> one.state().open())
                        .map(LiftPageReads::row)
                        .toList(),
                all.stream()
                        .filter(one -> !one.state().open())
                        .map(LiftPageReads::row)
                        .toList(),
                moved,
                mayPlan
                        ? campaigns.campaigns(viewer).stream()
                                .map(one ->
                                        new LiftListView.Campaign(one.campaign().toString(), one.name()))
                                .toList()
                        : List.of(),
                mayPlan);
    }

    private static LiftListView.Row row(LiftBoard.Now now) {
        boolean landed = now.inReception() || now.state().closed();
        return new LiftListView.Row(
                now.lift(),
                now.origin(),
                now.destination(),
                now.sender(),
                now.receiver(),
                now.state().name(),
                now.state().underWay(),
                switch (now.state()) {
                    case CLOSED_BALANCED -> "BALANCED";
                    case CLOSED_IN_DISAGREEMENT -> "DISAGREEMENT";
                    case ABORTED -> "ABORTED";
                    default -> "OPEN";
                },
                noon(now.night()),
                now.listed(),
                now.aboard(),
                now.accepted(),
                now.queried(),
                landed ? now.unanswered() : 0,
                now.notProduced(),
                now.foundAboard(),
                now.lastAct());
    }

    /** @param why the term whose entries are asked for */
    Optional<LiftView> lift(Viewer viewer, String lift, @Nullable String why) {
        return lifts.lift(viewer, lift).map(whole -> view(viewer, whole, why));
    }

    private LiftView view(Viewer viewer, LiftViews.Whole whole, @Nullable String why) {
        LiftViews.Summary summary = whole.summary();
        LiftState state = LiftState.valueOf(summary.state());
        LiftSums sums = new LiftSums(state, whole.lines());
        LiftLines lines = new LiftLines(
                state,
                whole.lines(),
                lifts.findings(viewer, summary.lift()),
                reads.as(viewer, db -> checks.of(db, summary.lift())));
        LiftActs.Done done = acts.of(viewer, summary.lift());
        List<LiftView.Event> events = whole.events().stream()
                .map(one -> new LiftView.Event(one.kind(), one.party(), one.role(), one.recorded(), one.leaf()))
                .toList();
        LiftView.Heading heading = heading(viewer, whole, state);
        return new LiftView(
                heading,
                LiftSteps.of(state, whole),
                sums.loading(),
                sums.receiving(),
                sums.silent(),
                sums.verdict(),
                gates,
                lines.exceptions(),
                lines.inOrder(),
                done.handovers(),
                done.counts(),
                whole.closeOuts().stream()
                        .map(one -> closeOut(one, done, viewer))
                        .toList(),
                done.notices(),
                events,
                mayDo(viewer, heading, state),
                why == null ? null : why(sums, why, events));
    }

    private LiftView.Heading heading(Viewer viewer, LiftViews.Whole whole, LiftState state) {
        LiftViews.Summary summary = whole.summary();
        List<Integer> left = legs(whole, DESK + "lift-departed");
        List<Integer> there = legs(whole, DESK + "lift-arrived");
        int next = left.stream().mapToInt(leg -> leg).max().orElse(0) + 1;
        boolean moving = left.size() > there.size();
        boolean onward = !moving && next <= whole.legs().size() && (state == LiftState.LOADING || state.underWay());
        return new LiftView.Heading(
                summary.lift(),
                summary.campaign().toString(),
                campaigns
                        .campaign(viewer, summary.campaign())
                        .map(one -> one.campaign().name())
                        .orElse(""),
                summary.sender(),
                summary.receiver(),
                summary.origin(),
                summary.destination(),
                summary.lane(),
                summary.mandate(),
                noon(summary.night()),
                summary.state(),
                summary.version(),
                summary.listed(),
                whole.legs().stream().mapToInt(Leg::seats).min().orElse(0),
                whole.legs().stream().map(LiftPageReads::leg).toList(),
                onward ? next : null,
                moving ? next - 1 : null);
    }

    private static List<Integer> legs(LiftViews.Whole whole, String kind) {
        return whole.events().stream()
                .filter(event -> event.kind().equals(kind))
                .map(event -> event.said().path("leg").asInt())
                .toList();
    }

    private static LiftView.Leg leg(Leg leg) {
        return new LiftView.Leg(
                leg.number(),
                leg.from(),
                leg.to(),
                leg.carrier(),
                leg.conveyance(),
                leg.tail(),
                leg.seats(),
                leg.departs(),
                leg.arrives());
    }

    private static LiftView.CloseOut closeOut(LiftViews.CloseOut one, LiftActs.Done done, Viewer viewer) {
        List<LiftView.Act> signed = done.signatures().getOrDefault(one.version(), List.of());
        return new LiftView.CloseOut(
                one.version(),
                one.balanced(),
                one.sent(),
                one.received(),
                one.hash(),
                one.reason(),
                one.proposed(),
                one.closed(),
                signed,
                signed.stream().anyMatch(act -> act.party().equals(viewer.party())),
                one.leaf());
    }

    private LiftView.May mayDo(Viewer viewer, LiftView.Heading heading, LiftState state) {
        String party = viewer.party();
        boolean sender = party.equals(heading.sender());
        boolean receiver = party.equals(heading.receiver());
        boolean carrier = heading.legs().stream().anyMatch(leg -> leg.carrier().equals(party));
        boolean concerned = sender || receiver || carrier;
        boolean ramp = heading.atTheRamp();
        boolean later = state.underWay() || state == LiftState.CLOSED_IN_DISAGREEMENT;
        return new LiftView.May(
                state.planning() && may(viewer, Right.LIFT_PLAN),
                state == LiftState.OFFERED && receiver && may(viewer, Right.CAPACITY_WRITE),
                (ramp && sender || later && carrier) && may(viewer, Right.HANDOVER_OFFER),
                ramp && carrier && may(viewer, Right.HANDOVER_ANSWER),
                ramp && concerned && may(viewer, Right.HANDOVER_OFFER),
                (state == LiftState.LOADING || state.underWay()) && concerned && may(viewer, Right.COUNT_WRITE),
                may(viewer, Right.LIFT_RUN),
                carrier && may(viewer, Right.LIFT_RUN),
                later && receiver && may(viewer, Right.HANDOVER_ANSWER),
                (state == LiftState.LOADING || state.underWay()) && concerned && may(viewer, Right.ENTRY_WRITE),
                (state.underWay() || state.closed()) && concerned && may(viewer, Right.HANDOVER_ANSWER),
                concerned,
                (receiver || viewer.scope().everything()) && may(viewer, Right.ADMISSION_READ),
                (ramp || state.underWay()) && concerned && may(viewer, Right.VERIFY));
    }

    private boolean may(Viewer viewer, Right right) {
        return access.decide(viewer, right) instanceof Access.Allowed;
    }

    private static LiftView.@Nullable Why why(LiftSums sums, String part, List<LiftView.Event> events) {
        Set<String> kinds = Objects.requireNonNullElse(MADE_BY.get(part), Set.of(DESK + "lines-ended"));
        try {
            return new LiftView.Why(
                    part,
                    new ArrayList<>(sums.part(part)),
                    events.stream()
                            .filter(event -> kinds.contains(event.kind()))
                            .toList());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
