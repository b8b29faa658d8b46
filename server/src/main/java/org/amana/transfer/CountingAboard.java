package org.amana.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.json.OrEmpty;
import org.amana.platform.time.Occurred;
import org.amana.register.CountFact;
import org.amana.register.Counting;
import org.amana.register.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A count of those aboard, by two counters, at loading and again at unloading. */
@Component
public final class CountingAboard {

    public record Request(
            String lift,
            int leg,
            UUID count,
            boolean unloading,
            Occurred occurred,
            CountFact.Counter first,
            CountFact.@Nullable Counter second,
            @Nullable List<UUID> seen,
            int unknown) {}

    private final Desk desk;
    private final Counting counting;

    CountingAboard(Desk desk, Counting counting) {
        this.desk = desk;
        this.counting = counting;
    }

    public Decider decider(Speaker speaker, Request request) {
        return desk.decide(speaker, draft -> count(draft, request));
    }

    /** Who is counted at unloading was aboard on landing, though the receiver may have taken some since. */
    private static Instant rollOf(Lift lift, Request request) {
        Instant counted = request.occurred().latest();
        @Nullable Instant landed = lift.landed();
        return request.unloading() && landed != null && landed.isBefore(counted) ? landed : counted;
    }

    private void count(Draft draft, Request request) {
        @Nullable Lift lift = desk.lift(draft, request.lift());
        if (lift == null || !desk.spokenBy(draft, draft.speaker().party(), lift.parties())) {
            return;
        }
        boolean loaded = lift.state() == LiftState.LOADING || lift.state().underWay();
        if (!loaded || !lift.hasLeg(request.leg())) {
            draft.refuse(Desk.wrongState(lift));
            return;
        }
        CountFact.CountKind kind =
                request.unloading() ? CountFact.CountKind.AT_UNLOADING : CountFact.CountKind.AT_LOADING;
        CountFact.@Nullable Taken taken = counting.count(
                draft,
                new Counting.Request(
                        request.count(),
                        lift.place(),
                        kind,
                        request.occurred(),
                        request.first(),
                        request.second(),
                        OrEmpty.list(request.seen()),
                        request.unknown()),
                rollOf(lift, request));
        if (taken == null) {
            draft.refuse(Refusal.of("transfer.count-refused").at("/count"));
            return;
        }
        draft.add(new LiftFact.Counted(
                lift.code(),
                request.leg(),
                request.count(),
                request.unloading(),
                request.first().figure(),
                request.second() != null,
                taken.clears()));
    }
}
