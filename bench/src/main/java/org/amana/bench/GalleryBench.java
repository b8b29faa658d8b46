package org.amana.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.search.Answer;
import org.amana.biometrics.search.Gallery;
import org.amana.biometrics.search.Identifier;
import org.amana.biometrics.search.LocalShards;
import org.amana.biometrics.search.ProbeFinger;
import org.amana.biometrics.search.Query;
import org.amana.biometrics.sourceafis.SourceAfisVerifier;

/** How fast one finger is searched, and in how much memory. One thread. */
final class GalleryBench {

    private static final int WARM_UP = 30;
    private static final double LEAST_SCAN = 3.0;
    private static final double MOST_BYTES = 1300;

    private final PrintSet set;
    private final List<PrintSet.Sample> enrolled;
    private final List<Strangers.Stranger> strangers;
    private final SourceAfisPace pace;

    GalleryBench(PrintSet set, List<Strangers.Stranger> strangers, SourceAfisPace pace) {
        this.set = set;
        this.enrolled = set.enrolled();
        this.strangers = strangers;
        this.pace = pace;
    }

    /** Real prints first, then strangers, over again if there are too few. */
    private LocalShards gallery(int size) {
        LocalShards shards = new LocalShards(1);
        Gallery gallery = shards.all().getFirst();
        for (int i = 0; i < size; i++) {
            gallery.add(
                    i,
                    FingerPosition.UNKNOWN,
                    i < enrolled.size()
                            ? enrolled.get(i).print()
                            : strangers
                                    .get((i - enrolled.size()) % strangers.size())
                                    .print());
        }
        return shards;
    }

    private Query query(int number) {
        List<PrintSet.Sample> probes = set.probes();
        return Query.of(List.of(new ProbeFinger(
                FingerPosition.UNKNOWN, probes.get(number * 13 % probes.size()).print())));
    }

    /** With so small a share looked at closely that its cost does not show. */
    private Query scanOnly(int number) {
        Query query = query(number);
        return new Query(query.fingers(), query.reach(), 1e-9, 1);
    }

    /** The scan alone and what a template takes. */
    List<Figure> scan() {
        List<Figure> figures = new ArrayList<>();
        try (LocalShards shards = gallery(60_000)) {
            Gallery gallery = shards.all().getFirst();
            IntStream.range(0, WARM_UP).forEach(i -> gallery.search(scanOnly(i)));
            long templates = 0;
            long cpu = SourceAfisPace.cpu();
            long began = System.nanoTime();
            for (int i = 0; i < 2 * WARM_UP; i++) {
                templates += gallery.search(scanOnly(i)).templates();
            }
            double wall = templates * 1e3 / (System.nanoTime() - began);
            double rate = templates * 1e3 / (SourceAfisPace.cpu() - cpu);
            String detail = String.format(
                    Locale.ROOT,
                    "by processor time, by the clock %.2f; %s; %.0f times SourceAFIS; %s",
                    wall,
                    gallery.instructions(),
                    rate * 1e6 / pace.perCpuSecond(),
                    pace);
            figures.add(new Figure("scan, million templates a second a core", rate, LEAST_SCAN, true, "M", detail));
            figures.add(new Figure(
                    "memory a template, hot",
                    (double) gallery.bytes() / gallery.templates(),
                    MOST_BYTES,
                    false,
                    "B",
                    set.what()));
        }
        return figures;
    }

    /** A whole search against SourceAFIS comparing with each, both by processor time of one thread. */
    Figure search(int size, double leastTimes) throws InterruptedException {
        try (LocalShards shards = gallery(size)) {
            Latencies clock = new Latencies();
            Latencies cpu = new Latencies();
            List<Answer> answers = searched(shards, 60, clock, cpu);
            double linear = size * 1e3 / pace.perCpuSecond();
            String detail = String.format(
                    Locale.ROOT,
                    "%.0f ms linear; ours %s by processor time, %s by the clock (scan %.2f, close %.2f, second opinion %.2f);"
                            + " by the median %.0f times",
                    linear,
                    cpu,
                    clock,
                    mean(answers, 0),
                    mean(answers, 1),
                    mean(answers, 2),
                    linear / cpu.millis(50));
            return new Figure(
                    "one finger among " + size + ", times faster than SourceAFIS",
                    linear / cpu.mean(),
                    leastTimes,
                    true,
                    "x",
                    detail);
        }
    }

    /** One finger among a million, by processor time of one thread. */
    List<Figure> million(int size) throws InterruptedException {
        try (LocalShards shards = gallery(size)) {
            Gallery gallery = shards.all().getFirst();
            Latencies scans = new Latencies();
            for (int i = 0; i < 15; i++) {
                long before = SourceAfisPace.cpu();
                gallery.search(scanOnly(i));
                if (i >= 5) {
                    scans.add(SourceAfisPace.cpu() - before);
                }
            }
            Latencies clock = new Latencies();
            Latencies cpu = new Latencies();
            List<Answer> answers = searched(shards, 20, clock, cpu);
            String detail = gallery.instructions() + "; " + Processor.instructions();
            return List.of(
                    new Figure("one finger among " + size + ", scan", scans.millis(50), 350, false, "ms", detail),
                    new Figure(
                            "one finger among " + size + ", whole search",
                            cpu.millis(50),
                            420,
                            false,
                            "ms",
                            String.format(Locale.ROOT, "by the clock %s, close %.1f", clock, mean(answers, 1))));
        }
    }

    private List<Answer> searched(LocalShards shards, int times, Latencies clock, Latencies cpu)
            throws InterruptedException {
        Identifier identifier = new Identifier(shards, new SourceAfisVerifier());
        for (int i = 0; i < times / 2; i++) {
            identifier.search(query(i));
        }
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long before = SourceAfisPace.cpu();
            Answer answer = identifier.search(query(i));
            cpu.add(SourceAfisPace.cpu() - before);
            clock.add(answer.took().whole());
            answers.add(answer);
        }
        return answers;
    }

    private static double mean(List<Answer> answers, int step) {
        return answers.stream()
                        .map(Answer::took)
                        .mapToLong(took -> step == 0 ? took.scan() : step == 1 ? took.close() : took.second())
                        .average()
                        .orElseThrow()
                / 1e6;
    }
}
