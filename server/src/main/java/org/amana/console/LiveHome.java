package org.amana.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.amana.access.Role;
import org.amana.access.Scope;
import org.amana.access.Viewer;
import org.amana.console.pages.HomeView;
import org.amana.platform.journal.Journal;
import org.amana.platform.pages.Frames;
import org.amana.platform.pages.Pages;
import org.amana.platform.web.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Sends home anew to whoever watches it. It is read and written once for all who see the same books in the same language, and
 * only when something was recorded. A browser that was cut off, or whose time is over, asks again and is checked again.
 */
@Component
final class LiveHome implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LiveHome.class);
    private static final long CADENCE_MILLIS = 250;
    private static final Duration WATCH = Duration.ofMinutes(2);

    /** Those who see the same. */
    record Audience(Scope scope, boolean inspector, boolean lifts, String live, Language language) {

        static Audience of(Viewer viewer, boolean lifts, String live, Language language) {
            return new Audience(viewer.scope(), viewer.is(Role.INSPECTOR), lifts, live, language);
        }

        Viewer viewer() {
            Set<Role> roles = inspector ? Set.of(Role.INSPECTOR) : Set.of();
            return new Viewer(new UUID(0, 0), "audience", "audience", roles, scope);
        }
    }

    private final HomeReads home;
    private final Frames frames;
    private final Pages pages;
    private final Journal journal;
    private final Map<Audience, Set<SseEmitter>> watching = new ConcurrentHashMap<>();
    private final ScheduledExecutorService cadence = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("amana-live").daemon().factory());
    private volatile long told = -1;
    private volatile long looked = System.currentTimeMillis();

    LiveHome(HomeReads home, Frames frames, Pages pages, Journal journal) {
        this.home = home;
        this.frames = frames;
        this.pages = pages;
        this.journal = journal;
        cadence.scheduleWithFixedDelay(this::tell, CADENCE_MILLIS, CADENCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    SseEmitter watch(Audience audience) {
        SseEmitter emitter = new SseEmitter(WATCH.toMillis());
        emitter.onCompletion(() -> forget(audience, emitter));
        emitter.onTimeout(emitter::complete);
        emitter.onError(failure -> forget(audience, emitter));
        watching.computeIfAbsent(audience, a -> new CopyOnWriteArraySet<>()).add(emitter);
        greet(audience, emitter);
        return emitter;
    }

    /** A browser, and whatever stands between, must hear that it is connected before anything changes. */
    private void greet(Audience audience, SseEmitter emitter) {
        try {
            emitter.send(SseEmitter.event().comment("watching"));
        } catch (IOException gone) {
            forget(audience, emitter);
        }
    }

    private void forget(Audience audience, SseEmitter emitter) {
        watching.computeIfPresent(audience, (a, emitters) -> {
            emitters.remove(emitter);
            return emitters.isEmpty() ? null : emitters;
        });
    }

    private void tell() {
        long before = looked;
        looked = System.currentTimeMillis();
        long size = journal.ledger().head().size();
        if (size == told) {
            return;
        }
        told = size;
        watching.forEach((audience, emitters) -> {
            try {
                HomeView view = home.newest(audience.viewer(), audience.lifts(), audience.live());
                byte[] markup = pages.markup(frames.shared(audience.language()), HomePages.PART, view);
                send(audience, List.copyOf(emitters), new String(markup, StandardCharsets.UTF_8), before);
            } catch (RuntimeException e) {
                LOG.warn("home could not be sent anew, it will be with the next change: {}", e.toString());
            }
        });
    }

    /** @param before when it was looked for news the time before, epoch milliseconds: nothing that is sent has waited longer */
    private void send(Audience audience, List<SseEmitter> emitters, String markup, long before) {
        // An event's data may not hold line ends of its own; in markup they are blanks.
        String line = markup.replace('\n', ' ');
        for (SseEmitter emitter : emitters) {
            try {
                emitter.send(SseEmitter.event()
                        .comment("since " + before)
                        .name("home")
                        .data(line));
            } catch (IOException | IllegalStateException gone) {
                forget(audience, emitter);
            }
        }
    }

    @Override
    public void destroy() {
        cadence.shutdownNow();
        watching.values().forEach(emitters -> emitters.forEach(SseEmitter::complete));
    }
}
