package org.amana.demo.run;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.amana.demo.api.AmanaClient;

/** What happens when: everything in the order of its time, with the platform's clock driven along. */
final class Agenda {

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

    /** Until nothing is left; false if somebody stopped it. */
    boolean run() {
        while (!items.isEmpty()) {
            Item next = items.remove();
            if (next.at().isAfter(now)) {
                if (!pace.between(now, next.at())) {
                    return false;
                }
                now = next.at();
                clock.post("/api/v1/demo/clock", new Now(now), Now.class);
            }
            next.deed().run();
        }
        return true;
    }
}
