package org.amana.console;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.amana.access.Scope;
import org.amana.console.pages.HomeView;
import org.jspecify.annotations.Nullable;

/**
 * Keeps home as it was last read for all who see the same books. What is shown says of when it is; it is read anew when
 * something was recorded since, or time has gone by, and whoever comes meanwhile gets what there is.
 */
final class HomeSnapshots {

    /** Nothing that is shown may be older. */
    private static final Duration OLDEST = Duration.ofSeconds(10);

    /** Those who see the same. */
    record Audience(Scope scope, boolean inspector, Sight sight, String live) {}

    private record Kept(HomeView view, long size, long read) {

        boolean isOld() {
            return System.nanoTime() - read > OLDEST.toNanos();
        }
    }

    private static final class Place {
        private final ReentrantLock reading = new ReentrantLock();
        private volatile @Nullable Kept kept;
    }

    private final LongSupplier ledgerSize;
    private final Map<Audience, Place> places = new ConcurrentHashMap<>();

    HomeSnapshots(LongSupplier ledgerSize) {
        this.ledgerSize = ledgerSize;
    }

    HomeView of(Audience audience, Supplier<HomeView> read) {
        Place place = places.computeIfAbsent(audience, a -> new Place());
        @Nullable Kept kept = place.kept;
        if (kept != null && !kept.isOld()) {
            if (kept.size() != ledgerSize.getAsLong() && !place.reading.isLocked()) {
                Thread.startVirtualThread(() -> anew(place, read));
            }
            return kept.view();
        }
        return anew(place, read);
    }

    HomeView newest(Audience audience, Supplier<HomeView> read) {
        return anew(places.computeIfAbsent(audience, a -> new Place()), read);
    }

    private HomeView anew(Place place, Supplier<HomeView> read) {
        place.reading.lock();
        try {
            @Nullable Kept kept = place.kept;
            long size = ledgerSize.getAsLong();
            if (kept != null && kept.size() == size && !kept.isOld()) {
                return kept.view();
            }
            HomeView view = read.get();
            place.kept = new Kept(view, size, System.nanoTime());
            return view;
        } finally {
            place.reading.unlock();
        }
    }
}
