package org.amana.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What devices were asked to sign and have not yet. Each is answered once and soon, and is forgotten with the process: whoever
 * was asked is asked again.
 *
 * @param <T> what was asked
 */
final class Ceremonies<T> {

    static final Duration LIFE = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private record Begun<T>(T asked, Instant until) {}

    private final InstantSource clock;
    private final Map<String, Begun<T>> begun = new LinkedHashMap<>();

    Ceremonies(InstantSource clock) {
        this.clock = clock;
    }

    /** @return the name under which the answer comes */
    synchronized String begin(T asked) {
        if (begun.size() >= MOST) {
            begun.remove(begun.keySet().iterator().next());
        }
        String name = Tokens.next();
        begun.put(name, new Begun<>(asked, clock.instant().plus(LIFE)));
        return name;
    }

    /** What was asked under this name, the first time that it is asked for. */
    synchronized Optional<T> end(String name) {
        @Nullable Begun<T> one = begun.remove(name);
        return one == null || clock.instant().isAfter(one.until()) ? Optional.empty() : Optional.of(one.asked());
    }
}
