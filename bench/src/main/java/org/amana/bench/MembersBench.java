package org.amana.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.amana.Amana;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.search.ProbeFinger;
import org.amana.biometrics.search.Query;
import org.amana.biometrics.search.ShardAnswer;
import org.amana.biometrics.search.ShardRunner.Gathered;
import org.amana.enrolment.GalleryMember;
import org.amana.enrolment.Shards;

/**
 * What it costs that a gallery lies over two members: this process and one beside it, a shard each. Of every search, the time until all has come
 * back, less that of the shard that searched longest.
 */
final class MembersBench {

    private static final double MOST_MILLIS = 2;
    private static final Duration JOINING = Duration.ofMinutes(1);
    private static final int WARM_UP = 300;
    private static final int SEARCHES = 1_000;

    private final PrintSet set;
    private final List<Strangers.Stranger> strangers;

    MembersBench(PrintSet set, List<Strangers.Stranger> strangers) {
        this.set = set;
        this.strangers = strangers;
    }

    List<Figure> measure() throws IOException, InterruptedException {
        String cluster = "bench-" + ProcessHandle.current().pid();
        String here = "127.0.0.1:" + Processes.freePort();
        String there = "127.0.0.1:" + Processes.freePort();
        try (GalleryMember member = GalleryMember.join(cluster, here, List.of(here, there))) {
            Process other = Processes.java(
                            Amana.class, "gallery", "--cluster", cluster, "--listen", there, "--members", here)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                awaitTwo(member);
                return List.of(searched(member));
            } finally {
                other.destroy();
            }
        }
    }

    private static void awaitTwo(GalleryMember member) throws InterruptedException {
        long end = System.nanoTime() + JOINING.toNanos();
        while (member.members() < 2) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no second member joined within " + JOINING.toSeconds() + " s");
            }
            Thread.sleep(50);
        }
    }

    private Figure searched(GalleryMember member) throws InterruptedException {
        List<PrintSet.Sample> enrolled = set.enrolled();
        Latencies whole = new Latencies();
        Latencies over = new Latencies();
        try (Shards shards = member.shards("bench", 2)) {
            for (int i = 0; i < enrolled.size(); i++) {
                shards.add(i, FingerPosition.UNKNOWN, enrolled.get(i).template());
            }
            for (int i = 0; i < strangers.size(); i++) {
                shards.add(
                        enrolled.size() + i,
                        FingerPosition.UNKNOWN,
                        strangers.get(i).print().template());
            }
            for (int i = 0; i < WARM_UP + SEARCHES; i++) {
                Query query = query(i);
                long before = System.nanoTime();
                Gathered gathered = shards.ask(query);
                long took = System.nanoTime() - before;
                if (gathered.answers().size() < 2) {
                    throw new IllegalStateException("a member did not answer");
                }
                if (i >= WARM_UP) {
                    whole.add(took);
                    over.add(took - longest(gathered));
                }
            }
        }
        return new Figure(
                "two members, scatter and gather over the scan, median, among %d".formatted(strangers.size()),
                over.millis(50),
                MOST_MILLIS,
                false,
                "ms",
                "%s; whole search %s".formatted(over, whole));
    }

    private static long longest(Gathered gathered) {
        long longest = 0;
        for (ShardAnswer answer : gathered.answers()) {
            longest = Math.max(longest, answer.scanNanos() + answer.closeNanos());
        }
        return longest;
    }

    private Query query(int number) {
        List<PrintSet.Sample> probes = set.probes();
        return Query.of(List.of(new ProbeFinger(
                FingerPosition.UNKNOWN, probes.get(number * 13 % probes.size()).print())));
    }
}
