package org.amana.demo.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.amana.demo.api.AmanaClient;

/** What happens when: everything in the order of its time, with the platform's clock driven along. */
final class Agenda {

    /** How it ended: at its end, at a moment that was asked for, or because somebody stopped it. */
    enum Ending {
        TOLD,
        STANDS_STILL,
        STOPPED
    }

    private static final Duration SECOND = Duration.ofSeconds(1);

    private record Now(Instant now) {}

    private record Item(Instant at, long order, Runnable deed) {}

    private final PriorityQueue<Item> items =
            new PriorityQueue<>(Comparator.comparing(Item::at).thenComparing(Item::order));
    private final AmanaClient clock;
    private final Pace pace;
    private Instant now;
    private long order;

    Agenda(AmanaClient clock, Pace pace, Instant begins) {
        this.clock = clock;
        this.pace = pace;
        this.now = begins;
    }

    Instant now() {
        return now;
    }

    /** At the same time, what was put in first goes first. What is already past happens next. */
    void at(Instant when, Runnable deed) {
        items.add(new Item(when, order++, deed));
    }

    /** When the last of what is already planned happens. */
    Instant last() {
        return items.stream().map(Item::at).max(Comparator.naturalOrder()).orElse(now);
    }

    /** From here on the clock goes as clocks do, for whoever goes on by the pages; until the server is gone. */
    void keepTime() {
        Instant from = now;
        long began = System.nanoTime();
        Thread.ofVirtual().name("clock").start(() -> {
            try {
                while (true) {
                    Thread.sleep(SECOND);
                    clock.post("/api/v1/demo/clock", new Now(from.plusNanos(System.nanoTime() - began)), Now.class);
                }
            } catch (InterruptedException | RuntimeException gone) {
                // The pages are closed, and nobody asks what time it is.
            }
        });
    }

    /** Goes on until nothing is left, or the next thing is later than {@code until}: the clock then stands there. */
    Ending run(Instant until) {
        while (!items.isEmpty()) {
            Item next = items.remove();
            if (next.at().isAfter(now)) {
                Instant to = next.at().isAfter(until) ? until : next.at();
                if (to.isAfter(now) && !pace.between(now, to)) {
                    return Ending.STOPPED;
                }
                now = to.isAfter(now) ? to : now;
                clock.post("/api/v1/demo/clock", new Now(now), Now.class);
            }
            if (next.at().isAfter(until)) {
                return Ending.STANDS_STILL;
            }
            next.deed().run();
        }
        return Ending.TOLD;
    }
}
