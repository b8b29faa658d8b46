package org.amana.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long each page takes on a register that holds the whole scenario, and how much a browser fetches that comes for the first
 * time. The time is from asking to the last byte, over the loopback, one after another, so that it is the server's own and a
 * little more.
 */
final class PageBench {

    private static final String WHO = "coalition.cell";
    private static final String ENROLLING = "fbi.enrolment";
    private static final int WARMING = 150;
    private static final int TIMES = 300;
    private static final double MOST_MILLIS = 100;
    private static final double MOST_KILOBYTES = 200;
    private static final Pattern FETCHED = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"");
    private static final Pattern FONT = Pattern.compile("url\\(\"?([^\")#]+)\"?\\)");

    private final Path folder;
    private final PrintStream out;

    PageBench(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    List<Figure> measure() throws IOException, InterruptedException {
        Path data = Processes.scenario(folder);
        int port = Processes.freePort();
        URI address = Processes.address(port);
        Process server = Processes.server(data, port);
        try {
            Processes.awaitAnswer(server, address);
            try (Visitor cell = Visitor.enter(address, WHO);
                    Visitor enrolling = Visitor.enter(address, ENROLLING)) {
                Map<String, Latencies> times = new LinkedHashMap<>();
                time(cell, paths(cell), times);
                time(enrolling, enrolmentPaths(enrolling), times);
                return List.of(slowest(times), firstVisit(cell));
            }
        } finally {
            server.destroy();
            server.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private void time(Visitor visitor, List<String> paths, Map<String, Latencies> times)
            throws IOException, InterruptedException {
        for (String path : paths) {
            for (int i = 0; i < WARMING; i++) {
                visitor.page(path);
            }
        }
        for (String path : paths) {
            Latencies latencies = times.computeIfAbsent(path, p -> new Latencies());
            for (int i = 0; i < TIMES; i++) {
                long began = System.nanoTime();
                visitor.page(path);
                latencies.add(System.nanoTime() - began);
            }
            out.printf(Locale.ROOT, "%-70s %s%n", path, latencies);
        }
    }

    private static Figure slowest(Map<String, Latencies> times) {
        Map.Entry<String, Latencies> worst = times.entrySet().stream()
                .max((one, other) -> Double.compare(
                        one.getValue().millis(99), other.getValue().millis(99)))
                .orElseThrow();
        return new Figure(
                "slowest of %d pages, p99".formatted(times.size()),
                worst.getValue().millis(99),
                MOST_MILLIS,
                false,
                "ms",
                worst.getKey());
    }

    /** One of each kind of page: those of the bar, and the first of what they lead to. */
    private static List<String> paths(Visitor visitor) throws IOException, InterruptedException {
        List<String> paths = new ArrayList<>(List.of(
                "/now",
                "/places",
                "/campaigns",
                "/lifts",
                "/admissions",
                "/persons",
                "/counts",
                "/discrepancies",
                "/proofs",
                "/reports"));
        paths.addAll(
                List.of("/reports/sitrep", "/reports/strength", "/persons?q=204", "/persons?q=%D8%AD%D8%B3%D9%86"));
        List<String> lifts = visitor.links("/lifts").stream()
                .filter(link -> link.matches("/lifts/[^/]+"))
                .toList();
        String lift = lifts.get(lifts.size() / 2);
        paths.addAll(List.of(lift, lift + "/ramp", lift + "/reception", lift + "/build"));
        paths.addAll(List.of(lift + "/papers/manifest", lift + "/papers/receipt"));
        String campaign = first(visitor, "/campaigns", "/campaigns/[0-9a-f-]+");
        String plan = first(visitor, campaign, "/campaigns/[0-9a-f-]+/plans/[0-9a-f-]+");
        paths.addAll(List.of(campaign, plan, campaign + "/yardstick"));
        String person = first(visitor, lift, "/persons/[0-9a-f-]{36}");
        paths.addAll(List.of(person, person + "/papers/wristband"));
        String place = first(visitor, "/places", "/places/[a-z-]+");
        paths.addAll(List.of(place, place + "?why=roll", place + "/papers/count-sheet"));
        paths.add(first(visitor, place, "/counts/[0-9a-f-]{36}"));
        paths.add(first(visitor, "/discrepancies", "/discrepancies/[0-9a-f-]{36}"));
        paths.add(first(visitor, place, "/parties/[a-z-]+"));
        return paths;
    }

    /** An open case is among them if one is left open. */
    private static List<String> enrolmentPaths(Visitor visitor) throws IOException, InterruptedException {
        List<String> paths = new ArrayList<>(List.of(
                "/enrolment",
                "/enrolment/new",
                first(visitor, "/enrolment", "/encounters/[0-9a-f-]{36}"),
                "/enrolment/accuracy",
                "/print-exchanges"));
        visitor.links("/enrolment").stream()
                .filter(link -> link.matches("/adjudications/[0-9a-f-]{36}"))
                .findFirst()
                .ifPresent(paths::add);
        return paths;
    }

    private static String first(Visitor visitor, String page, String form) throws IOException, InterruptedException {
        return visitor.links(page).stream()
                .filter(link -> link.matches(form))
                .findFirst()
                .orElseThrow(() -> new IOException(page + " leads to nothing like " + form));
    }

    /** Home with all it fetches at once, its fonts too, compressed as they travel; what is loaded later for the map is apart. */
    private Figure firstVisit(Visitor visitor) throws IOException, InterruptedException {
        long bytes = visitor.travelling("/now");
        List<String> fetched = new ArrayList<>();
        Matcher named = FETCHED.matcher(visitor.page("/now"));
        while (named.find()) {
            fetched.add(named.group(1));
        }
        for (String asset : List.copyOf(fetched)) {
            if (asset.contains(".css")) {
                Matcher font = FONT.matcher(visitor.page(asset));
                while (font.find()) {
                    fetched.add(asset.substring(0, asset.lastIndexOf('/') + 1) + font.group(1));
                }
            }
        }
        for (String asset : fetched) {
            bytes += visitor.travelling(asset);
        }
        return new Figure(
                "first visit of home, with its %d files".formatted(fetched.size()),
                bytes / 1e3,
                MOST_KILOBYTES,
                false,
                "kB",
                "as they travel");
    }
}
