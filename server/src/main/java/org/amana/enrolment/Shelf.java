package org.amana.enrolment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Template;
import org.amana.biometrics.search.Answer;
import org.amana.biometrics.search.Identifier;
import org.amana.biometrics.search.ProbeFinger;
import org.amana.biometrics.search.Query;
import org.amana.biometrics.sourceafis.SourceAfisVerifier;
import org.jspecify.annotations.Nullable;

/** The gallery of one purpose: prints by a number for each person, and what strangers in it score. */
final class Shelf implements AutoCloseable {

    /** Of fewer people too little is seen of how strangers score. */
    static final int LEAST_PEOPLE = 100;

    private static final int SAMPLE = 64;

    private final Shards shards;
    private final Identifier identifier;
    private final Map<UUID, Long> numbers = new ConcurrentHashMap<>();
    private final Map<Long, UUID> persons = new ConcurrentHashMap<>();
    private final AtomicLong next = new AtomicLong();

    /** Every so-manieth person's prints: the same people in every run that enrols in the same order. */
    private final TreeMap<Long, Map<FingerPosition, Template>> sample = new TreeMap<>();

    private long stride = 1;
    private final Map<Integer, Impostors> impostors = new HashMap<>();

    Shelf(Shards shards) {
        this.shards = shards;
        identifier = new Identifier(shards, new SourceAfisVerifier());
    }

    /** Puts prints of somebody in. */
    synchronized void add(UUID person, Map<FingerPosition, Template> templates) {
        long number = numbers.computeIfAbsent(person, p -> {
            long fresh = next.getAndIncrement();
            persons.put(fresh, p);
            return fresh;
        });
        templates.forEach((finger, template) -> shards.add(number, finger, template));
        if (number % stride == 0) {
            sample.computeIfAbsent(number, n -> new EnumMap<>(FingerPosition.class))
                    .putAll(templates);
            if (sample.size() > 2 * SAMPLE) {
                stride *= 2;
                sample.keySet().removeIf(one -> one % stride != 0);
            }
        }
    }

    /** Takes somebody out; searches that begin later do not find them. */
    synchronized void remove(UUID person) {
        @Nullable Long number = numbers.remove(person);
        if (number != null) {
            // The next print of the same person is somebody new to the gallery.
            shards.remove(number);
            persons.remove(number);
            sample.remove(number);
        }
    }

    int people() {
        return persons.size();
    }

    /** Who has a number in an answer; nobody if they were taken out meanwhile. */
    @Nullable
    UUID person(long number) {
        return persons.get(number);
    }

    Answer search(List<ProbeFinger> fingers) {
        try {
            return identifier.search(Query.of(fingers));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * The score from which somebody proposed is a case: never below the rule, and above it where strangers in this gallery score more
     * than the rule supposes.
     *
     * @param fingers that are searched for
     * @return thousandths
     */
    int threshold(int fingers, int falsePerMille) {
        int people = people();
        int rule = Thresholds.of(fingers, people, falsePerMille);
        @Nullable Impostors fitted = people < LEAST_PEOPLE ? null : fitted(fingers, people);
        return fitted == null ? rule : Math.max(rule, fitted.threshold(people, falsePerMille));
    }

    /** Looked at anew each time that the gallery has doubled. */
    private synchronized @Nullable Impostors fitted(int fingers, int people) {
        @Nullable Impostors before = impostors.get(fingers);
        if (before != null && people < 2 * before.people()) {
            return before;
        }
        double[] best = best(fingers);
        if (best.length < SAMPLE / 2) {
            return before;
        }
        Impostors fitted = Impostors.of(best, people);
        impostors.put(fingers, fitted);
        return fitted;
    }

    /** What the best other scores when those of the sample are searched for who have so many fingers. */
    private double[] best(int fingers) {
        List<Double> best = new ArrayList<>();
        sample.forEach((number, templates) -> {
            List<ProbeFinger> probes = templates.entrySet().stream()
                    .limit(fingers)
                    .map(one -> ProbeFinger.of(one.getKey(), one.getValue()))
                    .toList();
            if (probes.size() == fingers && best.size() < SAMPLE) {
                search(probes).candidates().stream()
                        .filter(candidate -> candidate.subject() != number)
                        .findFirst()
                        .ifPresent(other -> best.add(1_000 * other.score()));
            }
        });
        return best.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public void close() {
        shards.close();
    }
}
