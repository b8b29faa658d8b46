package org.amana.demo.run;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amana.demo.people.Scenario;

/** The published points of the curve, and how much the score hangs on which of them is right. */
final class Published {

    private static final List<String> MOVED = List.of("moved", "received");

    /** People-days between the lowest and the highest reading. */
    record Range(long least, long most) {}

    private final Scenario scenario;
    private final Bounds bounds;

    Published(Scenario scenario, Bounds bounds) {
        this.scenario = scenario;
        this.bounds = bounds;
    }

    /**
     * The score of the published points joined by straight lines, each point in turn left out or put as somebody else
     * published it for that day.
     */
    Range doubt() {
        TreeMap<LocalDate, Integer> points = new TreeMap<>();
        scenario.curve().forEach(point -> points.put(point.on(), point.moved()));
        List<Long> scores = new ArrayList<>();
        scores.add(area(points));
        for (LocalDate day : List.copyOf(points.keySet())) {
            if (!day.equals(points.firstKey()) && !day.equals(points.lastKey())) {
                TreeMap<LocalDate, Integer> without = new TreeMap<>(points);
                without.remove(day);
                scores.add(area(without));
            }
        }
        for (Scenario.Claim claim : scenario.claims()) {
            if (MOVED.contains(claim.measure()) && claim.valueHigh() == null && points.containsKey(claim.asOf())) {
                TreeMap<LocalDate, Integer> other = new TreeMap<>(points);
                other.put(claim.asOf(), claim.value());
                scores.add(area(other));
            }
        }
        return new Range(
                scores.stream().mapToLong(Long::longValue).min().orElse(0),
                scores.stream().mapToLong(Long::longValue).max().orElse(0));
    }

    private long area(TreeMap<LocalDate, Integer> points) {
        long area = 0;
        for (int night = 0; night < bounds.nights(); night++) {
            area += Math.max(0, bounds.total() - movedBy(points, bounds.first().plusDays(night)));
        }
        return area;
    }

    private static int movedBy(TreeMap<LocalDate, Integer> points, LocalDate day) {
        Map.Entry<LocalDate, Integer> before = points.floorEntry(day);
        Map.Entry<LocalDate, Integer> after = points.ceilingEntry(day);
        if (before == null || after == null) {
            return before == null ? 0 : before.getValue();
        }
        long span = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
        long gone = ChronoUnit.DAYS.between(before.getKey(), day);
        return span == 0
                ? before.getValue()
                : (int) (before.getValue() + (after.getValue() - before.getValue()) * gone / span);
    }
}
