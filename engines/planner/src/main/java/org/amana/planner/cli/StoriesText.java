package org.amana.planner.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Node;
import org.amana.planner.Planner;
import org.amana.planner.shock.Shock;
import org.amana.planner.stories.RegretTable;
import org.amana.planner.stories.Replay;
import org.amana.planner.stories.Story;

/** What if it doubles: the chances as stated, and each place in turn twice as likely to fall, every plan tried in every story. */
final class StoriesText {

    private static final double TWICE = 2;
    private static final int MOST_STORIES = 10;
    private static final int REPLAYS = 10_000;
    private static final long SEED = 1;

    private StoriesText() {}

    static void print(Instance instance, Planner planner, Limits each, PrintStream out) throws NoValidPlan {
        RegretTable table = RegretTable.of(instance, stories(instance), planner, each);
        out.println(
                "row: the story a plan was made for; column: the story that happens; figure: weighted escapes to be expected");
        out.print("                        ");
        for (int happens = 0; happens < table.stories().size(); happens++) {
            out.printf(Locale.ROOT, "%10s", (char) ('A' + happens));
        }
        out.println("  worst regret");
        for (int made = 0; made < table.stories().size(); made++) {
            out.printf(
                    Locale.ROOT,
                    "%c %-22.22s",
                    (char) ('A' + made),
                    table.stories().get(made));
            for (double cost : table.cost().get(made)) {
                out.printf(Locale.ROOT, "%10.2f", cost);
            }
            out.printf(Locale.ROOT, "%14.2f%n", table.worst(made));
        }
        Replay.Spread spread = Replay.of(instance, table.planned().getFirst().plan(), Map.of(), REPLAYS, SEED);
        out.printf(
                Locale.ROOT,
                "plan A replayed %,d times: mean %.2f, a tenth below %.2f, half below %.2f, nine tenths below %.2f; nobody in %.0f %%%n",
                REPLAYS,
                spread.mean(),
                spread.low(),
                spread.middle(),
                spread.high(),
                100 * spread.nothing());
    }

    /** The most dangerous places first, as many as a table can show. */
    private static List<Story> stories(Instance instance) {
        List<Story> stories = new ArrayList<>();
        stories.add(new Story("as stated", List.of()));
        instance.nodes().stream()
                .filter(node -> !node.isFacility() && chance(node) > 0)
                .sorted((one, other) -> Double.compare(chance(other), chance(one)))
                .limit(MOST_STORIES - 1)
                .map(node -> new Story(
                        node.id() + " twice", List.of(new Shock.HazardTimes(node.id(), 1, instance.nights(), TWICE))))
                .forEach(stories::add);
        return stories;
    }

    private static double chance(Node node) {
        return node.alpha().stream().mapToDouble(Double::doubleValue).sum();
    }
}
