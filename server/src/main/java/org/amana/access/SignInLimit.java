package org.amana.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often somebody may fail to sign in. Only failures count, so a shift that signs in at once is not locked out. */
final class SignInLimit {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_LOGIN_AND_ADDRESS = 10;
    private static final int PER_ADDRESS = 100;
    /** From many addresses at once; higher, so that a stranger cannot easily lock somebody out. */
    private static final int PER_LOGIN = 200;

    private static final int MOST_KEPT = 100_000;

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>();

    SignInLimit(InstantSource clock) {
        this.clock = clock;
    }

    synchronized boolean mayTry(String login, String address) {
        return recent(login + '\n' + address) < PER_LOGIN_AND_ADDRESS
                && recent('\n' + address) < PER_ADDRESS
                && recent(login + '\n') < PER_LOGIN;
    }

    synchronized void failed(String login, String address) {
        add(login + '\n' + address);
        add('\n' + address);
        add(login + '\n');
    }

    synchronized void succeeded(String login, String address) {
        failures.remove(login + '\n' + address);
    }

    private int recent(String key) {
        Deque<Instant> times = failures.getOrDefault(key, new ArrayDeque<>());
        Instant from = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && times.getFirst().isBefore(from)) {
            times.removeFirst();
        }
        if (times.isEmpty()) {
            failures.remove(key);
        }
        return times.size();
    }

    private void add(String key) {
        failures.computeIfAbsent(key, k -> new ArrayDeque<>()).addLast(clock.instant());
        if (failures.size() > MOST_KEPT) {
            failures.remove(failures.keySet().iterator().next());
        }
    }
}
