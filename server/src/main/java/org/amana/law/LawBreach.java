package org.amana.law;

import java.time.Duration;
import org.amana.register.Breach;

/** What the law desk finds wrong. */
enum LawBreach implements Breach {
    DUTY_OVERDUE("breach.law.duty-overdue", 24);

    private final String code;
    private final Duration clock;

    LawBreach(String code, int hours) {
        this.code = code;
        this.clock = Duration.ofHours(hours);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Duration clock() {
        return clock;
    }
}
