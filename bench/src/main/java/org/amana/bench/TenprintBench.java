package org.amana.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.match.Print;
import org.amana.biometrics.search.Answer;
import org.amana.biometrics.search.Identifier;
import org.amana.biometrics.search.LocalShards;
import org.amana.biometrics.search.ProbeFinger;
import org.amana.biometrics.search.Query;
import org.amana.biometrics.sourceafis.SourceAfisVerifier;

/** Ten fingers among 6,000 people, two threads. A person here is ten fingers of the set, the others are strangers. */
final class TenprintBench {

    private static final int PEOPLE = 6_000;
    private static final int FINGERS = 10;

    private final Map<String, List<PrintSet.Sample>> byFinger = new TreeMap<>();
    private final List<Strangers.Stranger> strangers;

    TenprintBench(PrintSet set, List<Strangers.Stranger> strangers) {
        set.samples()
                .forEach(sample -> byFinger.computeIfAbsent(sample.finger(), f -> new ArrayList<>())
                        .add(sample));
        this.strangers = strangers;
    }

    List<Figure> measure() throws InterruptedException {
        List<List<List<PrintSet.Sample>>> people = people();
        try (LocalShards shards = new LocalShards(2)) {
            for (int i = 0; i < PEOPLE; i++) {
                for (int finger = 0; finger < FINGERS; finger++) {
                    Print print = i < people.size()
                            ? people.get(i).get(finger).getFirst().print()
                            : strangers
                                    .get((i * FINGERS + finger) % strangers.size())
                                    .print();
                    shards.of(i).add(i, position(finger), print);
                }
            }
            return searched(new Identifier(shards, new SourceAfisVerifier()), people);
        }
    }

    private static FingerPosition position(int finger) {
        return FingerPosition.values()[finger % FINGERS + 1];
    }

    private List<List<List<PrintSet.Sample>>> people() {
        List<List<PrintSet.Sample>> fingers = new ArrayList<>(byFinger.values());
        List<List<List<PrintSet.Sample>>> people = new ArrayList<>();
        for (int i = 0; i + FINGERS <= fingers.size(); i += FINGERS) {
            people.add(fingers.subList(i, i + FINGERS));
        }
        return people;
    }

    private static Query query(List<List<PrintSet.Sample>> person, int impression, UnaryOperator<Integer> recorded) {
        List<ProbeFinger> fingers = new ArrayList<>();
        for (int finger = 0; finger < FINGERS; finger++) {
            fingers.add(new ProbeFinger(
                    position(recorded.apply(finger)),
                    person.get(finger).get(impression).print()));
        }
        return Query.of(fingers);
    }

    /** The first two fingers taken for each other. */
    private static int swapped(int finger) {
        return finger < 2 ? 1 - finger : finger;
    }

    private List<Figure> searched(Identifier identifier, List<List<List<PrintSet.Sample>>> people)
            throws InterruptedException {
        Latencies clock = new Latencies();
        Latencies cpu = new Latencies();
        int first = 0;
        // The first rounds only warm the compiler up.
        for (int round = 0; round < 4; round++) {
            for (int person = 0; person < people.size(); person++) {
                for (int impression = 1; impression < impressions(people.get(person)); impression++) {
                    long before = shardThreads();
                    Answer answer = identifier.search(query(people.get(person), impression, f -> f));
                    if (round > 1) {
                        cpu.add((shardThreads() - before) / 2);
                        clock.add(answer.took().whole());
                        first += isFirst(answer, person) ? 1 : 0;
                    }
                }
            }
        }
        String detail = String.format(
                Locale.ROOT, "%d people of the set, %s; processor time a thread %s", people.size(), clock, cpu);
        return List.of(
                new Figure(
                        "ten fingers among 6,000 people, found first",
                        100.0 * first / clock.count(),
                        100,
                        true,
                        "%",
                        detail),
                new Figure("ten fingers among 6,000 people, two threads", clock.millis(50), 15, false, "ms", detail),
                misplaced(
                        "two fingers swapped, found first by the search elsewhere",
                        identifier,
                        people,
                        TenprintBench::swapped),
                misplaced("all ten one further, found first by the search elsewhere", identifier, people, f -> f + 1));
    }

    private static int impressions(List<List<PrintSet.Sample>> person) {
        return person.stream().mapToInt(List::size).min().orElseThrow();
    }

    private static boolean isFirst(Answer answer, int person) {
        return !answer.candidates().isEmpty() && answer.candidates().getFirst().subject() == person;
    }

    /** Reported, not required: a swapped pair is as hard to find as one finger alone. */
    private static Figure misplaced(
            String name,
            Identifier identifier,
            List<List<List<PrintSet.Sample>>> people,
            UnaryOperator<Integer> recorded)
            throws InterruptedException {
        Latencies clock = new Latencies();
        int found = 0;
        for (int person = 0; person < people.size(); person++) {
            for (int impression = 1; impression < impressions(people.get(person)); impression++) {
                Answer answer = identifier.search(
                        query(people.get(person), impression, recorded).elsewhere());
                clock.add(answer.took().whole());
                found += isFirst(answer, person) ? 1 : 0;
            }
        }
        return new Figure(name, 100.0 * found / clock.count(), 0, true, "%", clock.toString());
    }

    private static long shardThreads() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().startsWith("shard-"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }
}
