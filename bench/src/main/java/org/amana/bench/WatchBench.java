package org.amana.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amana.Amana;

/**
 * Fifty browsers watching home while the demonstration runs as fast as it can, and then while somebody writes without a pause.
 *
 * <p>How late an update is: the server looks for news at a cadence and says with each update when it had looked before. What
 * the update brings was recorded after that, so the time from there until a browser has the update is the most that anything in
 * it can have waited.
 */
final class WatchBench {

    private static final int BROWSERS = 50;
    private static final Duration OPENING = Duration.ofMinutes(1);
    private static final double MOST_MILLIS = 1_000;
    private static final double MOST_GROWTH = 10;
    private static final Pattern SINCE = Pattern.compile(":since (\\d+)");
    private static final Pattern LIVE = Pattern.compile("(?m)^Total +\\d+ +(\\d+)$");
    private static final Pattern TIME = Pattern.compile("name=\"occurred\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern ROLL =
            Pattern.compile("class=\"beside\".*?class=\"figure\">([\\d,]+)<", Pattern.DOTALL);
    private static final String PLACE = "karkh";

    private final Duration steady;
    private final PrintStream out;
    private final Latencies late = new Latencies();
    private final AtomicBoolean counting = new AtomicBoolean(true);

    WatchBench(Duration steady, PrintStream out) {
        this.steady = steady;
        this.out = out;
    }

    List<Figure> measure() throws IOException, InterruptedException {
        int port = Processes.freePort();
        URI address = Processes.address(port);
        // Its input stays open: at the end of it the demonstration would close its pages.
        Process demo = Processes.java(Amana.class, "demo", "--speed", "max", "--port", String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Processes.awaitAnswer(demo, address);
            List<Visitor> browsers = watch(address);
            awaitEnd(demo);
            counting.set(false);
            out.println("updates while the demonstration ran, the most they can have waited: " + late);
            Figure growth = growth(demo, address);
            browsers.forEach(Visitor::close);
            return List.of(
                    new Figure(
                            "update of home in %d browsers at full speed, p99".formatted(BROWSERS),
                            late.millis(99),
                            MOST_MILLIS,
                            false,
                            "ms",
                            late.toString()),
                    growth);
        } finally {
            demo.destroy();
            demo.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private List<Visitor> watch(URI address) throws IOException, InterruptedException {
        List<Visitor> browsers = new ArrayList<>();
        for (int i = 0; i < BROWSERS; i++) {
            Visitor visitor = Visitor.enterOnce(address, "coalition.cell", OPENING);
            browsers.add(visitor);
            Thread.ofVirtual().start(() -> follow(visitor));
        }
        return browsers;
    }

    /** Asks again when the server has ended a watch, as a browser does. */
    private void follow(Visitor visitor) {
        while (true) {
            try (Stream<String> lines = visitor.listen("/now/live")) {
                long[] since = new long[1];
                lines.forEach(line -> heard(line, since));
            } catch (IOException | UncheckedIOException ended) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void heard(String line, long[] since) {
        Matcher told = SINCE.matcher(line);
        if (told.matches()) {
            since[0] = Long.parseLong(told.group(1));
        } else if (line.startsWith("data:") && since[0] > 0 && counting.get()) {
            late.add(TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis() - since[0]));
            since[0] = 0;
        }
    }

    private void awaitEnd(Process demo) throws IOException {
        var lines = demo.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains("http://127.0.0.1") && line.contains("Ctrl-C")) {
                return;
            }
        }
        throw new IOException("the demonstration ended before its pages stayed open");
    }

    /**
     * Counts a place over and over without a pause, and looks at what is alive after a full collection. Every count agrees with the
     * roll: one that did not would open a discrepancy, which somebody has to be told of until it is resolved, and which is kept.
     */
    private Figure growth(Process demo, URI address) throws IOException, InterruptedException {
        long end = System.nanoTime() + steady.toNanos();
        long fifth = steady.toNanos() / 5;
        long next = System.nanoTime() + fifth;
        List<Double> megabytes = new ArrayList<>();
        int counts = 0;
        try (Visitor custodian = Visitor.enter(address, "moj-iq.registrar")) {
            int roll = roll(custodian.page(count(custodian, 0)));
            while (System.nanoTime() < end) {
                count(custodian, roll);
                counts++;
                if (System.nanoTime() >= next) {
                    next += fifth;
                    megabytes.add(alive(demo));
                    out.printf(Locale.ROOT, "after %d counts: %.1f MB alive%n", counts, megabytes.getLast());
                }
            }
            String last = custodian.page(count(custodian, roll));
            if (roll(last) != roll) {
                throw new IOException("the roll of " + PLACE + " changed while it was counted");
            }
        }
        double growth = 100 * (megabytes.getLast() / megabytes.getFirst() - 1);
        return new Figure(
                "growth of memory in %d min, %d counts, %d browsers".formatted(steady.toMinutes(), counts, BROWSERS),
                growth,
                MOST_GROWTH,
                false,
                "%",
                "MB after full collections: "
                        + megabytes.stream()
                                .map(mb -> String.format(Locale.ROOT, "%.1f", mb))
                                .toList());
    }

    /** @return the address of the count */
    private static String count(Visitor custodian, int figure) throws IOException, InterruptedException {
        Matcher time = TIME.matcher(custodian.page("/counts/new"));
        if (!time.find()) {
            throw new IOException("the form of a count names no time");
        }
        UUID id = UUID.randomUUID();
        custodian.post(
                "/counts",
                Map.of(
                        "key", UUID.randomUUID().toString(),
                        "count", id.toString(),
                        "place", PLACE,
                        "kind", "STANDING",
                        "occurred", time.group(1),
                        "firstName", "A",
                        "first", String.valueOf(figure),
                        "secondName", "B",
                        "second", String.valueOf(figure)));
        return "/counts/" + id;
    }

    private static int roll(String count) throws IOException {
        Matcher roll = ROLL.matcher(count);
        if (!roll.find()) {
            throw new IOException("a count does not say what the roll was");
        }
        return Integer.parseInt(roll.group(1).replace(",", ""));
    }

    /** Megabytes of objects that somebody still holds, after a full collection. */
    private static double alive(Process demo) throws IOException, InterruptedException {
        Matcher live = LIVE.matcher(jcmd(demo, "GC.class_histogram"));
        if (!live.find()) {
            throw new IOException("the heap of the demonstration cannot be read");
        }
        return Long.parseLong(live.group(1)) / 1e6;
    }

    private static String jcmd(Process process, String command) throws IOException, InterruptedException {
        String tool = System.getProperty("java.home") + "/bin/jcmd";
        Process asked = new ProcessBuilder(tool, String.valueOf(process.pid()), command).start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }
}
