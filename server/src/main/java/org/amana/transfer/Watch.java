package org.amana.transfer;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.amana.access.Parties;
import org.amana.law.Obligations;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Journal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.journal.Submission;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.time.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks every half minute for lifts that are silent and duties that have run out. A demonstration moves the clock itself, and
 * sweeps when it does.
 */
@Component
@ConditionalOnProperty(name = "amana.demo", havingValue = "false", matchIfMissing = true)
final class Watch implements SmartLifecycle {

    private static final Speaker PLATFORM = new Speaker(Parties.OPERATOR, new UUID(0, 0), "PLATFORM", null);
    private static final int EVERY_SECONDS = 30;
    private static final int AFTER_THE_JOURNAL = 100;

    private final Journal journal;
    private final PlatformClock clock;
    private final SilenceWatch silence;
    private final Obligations obligations;
    private @Nullable ScheduledExecutorService cadence;

    Watch(Journal journal, PlatformClock clock, SilenceWatch silence, Obligations obligations) {
        this.journal = journal;
        this.clock = clock;
        this.silence = silence;
        this.obligations = obligations;
    }

    @Override
    public void start() {
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("watch").factory());
        cadence = fresh;
        var ignored = fresh.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** What could not be recorded now is found again the next time. */
    private void look() {
        submit(silence.sweeping(PLATFORM, clock.now()));
        submit(obligations.sweeping(PLATFORM, clock.now()));
    }

    private void submit(Decider sweep) {
        String key = UUID.randomUUID().toString();
        var ignored = journal.writer().submit(new Submission(Uuids.next(), PLATFORM, key, key, sweep));
    }

    @Override
    public void stop() {
        if (cadence != null) {
            cadence.shutdownNow();
            cadence = null;
        }
    }

    @Override
    public boolean isRunning() {
        return cadence != null;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_JOURNAL;
    }
}
