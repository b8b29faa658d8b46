package org.amana.demo.run;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.generate.SyntheticFinger;
import org.amana.biometrics.wsq.Wsq;
import org.amana.demo.people.FingerDrawing;
import org.amana.demo.people.SyntheticPerson;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of fingers that the run draws. Growing a finger takes a tenth of a second, and whose will be asked for is known
 * beforehand: they are grown while the story waits for something that keeps one core busy. What was not begun by then is drawn
 * when it is needed.
 */
final class DrawnPrints {

    private record Finger(String person, FingerPosition position) {}

    private final FingerDrawing drawing;
    private final Map<Finger, FutureTask<List<byte[]>>> pictures = new ConcurrentHashMap<>();
    private final Queue<FutureTask<List<byte[]>>> ahead = new ConcurrentLinkedQueue<>();

    /** @param people whose fingers will be asked for, in the order in which they are likely to come */
    DrawnPrints(FingerDrawing drawing, List<SyntheticPerson> people, List<FingerPosition> positions) {
        this.drawing = drawing;
        people.forEach(person -> positions.forEach(position -> ahead.add(task(person, position))));
    }

    /** Waits, and draws meanwhile. */
    <T> T meanwhile(Supplier<T> wait) {
        AtomicBoolean over = new AtomicBoolean();
        Thread.ofPlatform().name("drawing-ahead").daemon().start(() -> {
            while (!over.get() && !ahead.isEmpty()) {
                @Nullable FutureTask<List<byte[]>> next = ahead.poll();
                if (next != null) {
                    next.run();
                }
            }
        });
        try {
            return wait.get();
        } finally {
            over.set(true);
        }
    }

    private FutureTask<List<byte[]>> task(SyntheticPerson person, FingerPosition position) {
        return pictures.computeIfAbsent(
                new Finger(person.id(), position), finger -> new FutureTask<>(() -> draw(person, position)));
    }

    /** One impression for each time that they come to the table, so that the finger is grown once. */
    private List<byte[]> draw(SyntheticPerson person, FingerPosition position) {
        SyntheticFinger grown = drawing.finger(person.id(), position);
        SyntheticFinger.Care care = FingerDrawing.care(person.health());
        return IntStream.rangeClosed(1, person.second() == null ? 1 : 2)
                .mapToObj(time -> Wsq.encode(grown.impression(time, care), Wsq.USUAL_RATE))
                .toList();
    }

    /** The finger as it was taken at that time, from 1, packed as WSQ. */
    byte[] of(SyntheticPerson person, FingerPosition position, int time) {
        FutureTask<List<byte[]>> picture = task(person, position);
        picture.run();
        try {
            return Objects.requireNonNull(picture.get()).get(time - 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "the finger %s of %s could not be drawn".formatted(position, person.id()), e.getCause());
        }
    }
}
