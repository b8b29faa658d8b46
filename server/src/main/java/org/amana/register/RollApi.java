package org.amana.register;

import java.time.Instant;
import java.util.List;
import org.amana.access.Needs;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.time.PlatformClock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Rolls at any instant, as known at any other; beside them what was counted, and under them the entries that they rest on. {@code
 * whose} is {@code place:…}, {@code authority:…}, {@code lift:…} or {@code account:…}.
 */
@RestController
@RequestMapping("/api/v1")
final class RollApi {

    private static final int MOST = 1_000;

    /** A roll, and what was observed at the same place: neither is worked out from the other. */
    record RollView(Roll roll, RollBesides.Beside observed) {}

    private final Reads reads;
    private final Rolls rolls;
    private final RollBesides besides;
    private final NumberNow numbers;
    private final TrialBalance trialBalance;
    private final PlatformClock clock;

    RollApi(
            Reads reads,
            Rolls rolls,
            RollBesides besides,
            NumberNow numbers,
            TrialBalance trialBalance,
            PlatformClock clock) {
        this.reads = reads;
        this.rolls = rolls;
        this.besides = besides;
        this.numbers = numbers;
        this.trialBalance = trialBalance;
        this.clock = clock;
    }

    @GetMapping("/rolls")
    @Needs(Right.ROLL_READ)
    RollView roll(
            @RequestParam Whose whose,
            @RequestParam @Nullable Instant at,
            @RequestParam @Nullable Instant knownAt,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "100") int limit,
            Viewer viewer) {
        Moment moment = moment(at, knownAt);
        return reads.as(
                viewer,
                database -> new RollView(
                        rolls.roll(database, whose, moment, after, Math.clamp(limit, 1, MOST)),
                        besides.of(database, whose, moment)));
    }

    @GetMapping("/rolls/why")
    @Needs(Right.ROLL_READ)
    List<Roll.Ground> why(
            @RequestParam Whose whose,
            @RequestParam @Nullable AccountKind kind,
            @RequestParam @Nullable Instant at,
            @RequestParam @Nullable Instant knownAt,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "100") int limit,
            Viewer viewer) {
        Moment moment = moment(at, knownAt);
        return reads.as(
                viewer, database -> rolls.why(database, whose, moment, kind, after, Math.clamp(limit, 1, MOST)));
    }

    @GetMapping("/number-now")
    @Needs(Right.ROLL_READ)
    NumberNow.Table number(@RequestParam @Nullable Instant at, @RequestParam @Nullable Instant knownAt, Viewer viewer) {
        Moment moment = moment(at, knownAt);
        return reads.as(viewer, database -> numbers.table(database, moment));
    }

    @GetMapping("/trial-balance")
    @Needs(Right.ROLL_READ)
    TrialBalance.Balance balance(
            @RequestParam @Nullable Instant at, @RequestParam @Nullable Instant knownAt, Viewer viewer) {
        Moment moment = moment(at, knownAt);
        return reads.as(viewer, database -> trialBalance.of(database, moment));
    }

    private Moment moment(@Nullable Instant at, @Nullable Instant knownAt) {
        Instant now = clock.now();
        return new Moment(at == null ? now : at, knownAt == null ? now : knownAt);
    }
}
