package org.amana.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.amana.planner.cli.ShuttleText;
import org.amana.planner.json.BadInput;
import org.amana.planner.shuttle.Shuttle;
import org.amana.planner.shuttle.ShuttleCheck;
import org.amana.planner.shuttle.ShuttlePlan;
import org.amana.planner.shuttle.ShuttlePlanner;

/**
 * The bus evacuation problem on a set of instances kept by whoever measures: none is worse than a known value. Values are a file of
 * lines {@code path value}, with paths under the folder.
 */
final class ShuttleBench {

    private final Path folder;
    private final Path values;
    private final double seconds;
    private final PrintStream out;

    ShuttleBench(Path folder, Path values, double seconds, PrintStream out) {
        this.folder = folder;
        this.values = values;
        this.seconds = seconds;
        this.out = out;
    }

    void run() throws IOException, BadInput {
        Map<String, Integer> known = new HashMap<>();
        for (String line : Files.readAllLines(values)) {
            String[] parts = line.strip().split("\\s+");
            if (parts.length == 2) {
                known.put(parts[0], Integer.parseInt(parts[1]));
            }
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> known.containsKey(folder.relativize(file).toString()))
                    .sorted()
                    .toList();
        }
        int better = 0;
        int worse = 0;
        int proven = 0;
        double longest = 0;
        for (Path file : files) {
            Shuttle shuttle = ShuttleText.read(file);
            long began = System.nanoTime();
            ShuttlePlan plan = ShuttlePlanner.plan(shuttle, seconds, Integer.MAX_VALUE, 1);
            longest = Math.max(longest, (System.nanoTime() - began) / 1e9);
            List<String> problems = ShuttleCheck.problems(shuttle, plan);
            if (!problems.isEmpty()) {
                throw new IllegalStateException(file + ": " + problems);
            }
            int best = known.getOrDefault(folder.relativize(file).toString(), 0);
            better += plan.last() < best ? 1 : 0;
            worse += plan.last() > best ? 1 : 0;
            proven += plan.proven() ? 1 : 0;
            if (plan.last() != best) {
                out.printf(Locale.ROOT, "        %s: %d, known %d, bound %d%n", file, plan.last(), best, plan.bound());
            }
        }
        out.println(new Figure(
                "bus evacuation, worse than known of " + files.size(),
                worse,
                0,
                false,
                "instances",
                "%d better, %d proven by the bound, %.1f s at most".formatted(better, proven, longest)));
    }
}
