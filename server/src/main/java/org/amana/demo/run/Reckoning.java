package org.amana.demo.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amana.planner.child.BestPlanner;

/** What a planner would have done under each set of limits: reckoned once, for the campaign's yardstick and for the account. */
record Reckoning(
        Baselines.Result observed,
        Baselines.Result reception,
        Baselines.Result lift,
        Map<String, Baselines.Result> levers) {

    static Reckoning of(Bounds bounds) {
        try (BestPlanner planner = new BestPlanner()) {
            Baselines baselines = new Baselines(bounds, planner);
            Map<String, Baselines.Result> levers = new LinkedHashMap<>();
            Baselines.levers().forEach((code, rules) -> levers.put(code, baselines.plan(rules)));
            return new Reckoning(
                    baselines.plan(Baselines.AS_OBSERVED),
                    baselines.plan(Baselines.RECEPTION_BOUND),
                    baselines.plan(Baselines.LIFT_BOUND),
                    levers);
        }
    }

    /** As the server takes it. */
    List<Map<String, Object>> lines(Curve published, int minors) {
        List<Map<String, Object>> lines = new ArrayList<>();
        lines.add(Body.of("reckoning", "PUBLISHED", "moved", published.moved(), "breaches", minors));
        lines.add(line("OBSERVED", observed));
        lines.add(line("RECEPTION", reception));
        lines.add(line("LIFT", lift));
        levers.forEach((code, result) -> lines.add(line(code.toUpperCase(Locale.ROOT), result)));
        return lines;
    }

    private static Map<String, Object> line(String reckoning, Baselines.Result result) {
        Map<String, Object> line = new LinkedHashMap<>(Body.of(
                "reckoning", reckoning,
                "moved", result.curve().moved(),
                "breaches", result.breaches()));
        result.least().ifPresent(least -> line.put("least", least));
        return line;
    }
}
