package org.amana.operation;

import java.time.Instant;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.platform.time.DrivenClock;
import org.amana.platform.time.PlatformClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drives the platform's clock; there is no such endpoint on a server of record. */
@RestController
@RequestMapping("/api/v1/demo/clock")
@ConditionalOnProperty(name = "amana.demo", havingValue = "true")
final class ClockApi {

    record Time(Instant now) {}

    private final PlatformClock clock;

    ClockApi(PlatformClock clock) {
        this.clock = clock;
    }

    @GetMapping
    @Needs(Right.REFERENCE_READ)
    Time now() {
        return new Time(clock.now());
    }

    /** The clock goes forward only; an earlier instant leaves it where it is. */
    @PostMapping
    @Needs(Right.DEMO_CLOCK)
    Time advance(@RequestBody Time to) {
        if (clock instanceof DrivenClock driven) {
            return new Time(driven.advanceTo(to.now()));
        }
        throw new IllegalStateException("a demonstration without a driven clock");
    }
}
