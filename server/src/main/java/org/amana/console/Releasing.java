package org.amana.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines of a report together until each stands for so many people that it singles nobody out. Nothing is rounded or left out,
 * so the lines still add up to the sum.
 */
final class Releasing {

    /** A line of fewer people is not released. */
    static final int FEWEST = 10;

    /**
     * How many people, where.
     *
     * @param authority null for several authorities put together
     * @param place null for several places of the authority, or for people whose place is not released
     */
    record Line(@Nullable String authority, @Nullable String place, int persons) {}

    private Releasing() {}

    /** The lines that may be released; none if all of them together are too few. */
    static List<Line> of(List<Line> lines) {
        List<Line> released = new ArrayList<>();
        int others = 0;
        for (String authority : authorities(lines)) {
            List<Line> own = lines.stream()
                    .filter(line -> Objects.equals(line.authority(), authority))
                    .toList();
            if (sum(own) < FEWEST) {
                others += sum(own);
            } else {
                released.addAll(places(authority, own));
            }
        }
        return withOthers(released, others);
    }

    private static List<String> authorities(List<Line> lines) {
        return lines.stream()
                .map(line -> Objects.requireNonNull(line.authority()))
                .distinct()
                .toList();
    }

    /** Places of one authority that has enough people in all. */
    private static List<Line> places(String authority, List<Line> own) {
        List<Line> named = new ArrayList<>(own.stream()
                .filter(line -> line.place() != null && line.persons() >= FEWEST)
                .sorted(Comparator.comparingInt(Line::persons).reversed())
                .toList());
        int rest = sum(own) - sum(named);
        while (rest > 0 && rest < FEWEST) {
            rest += named.removeLast().persons();
        }
        if (rest > 0) {
            named.add(new Line(authority, null, rest));
        }
        return named;
    }

    /** If the others are too few, the smallest authority joins them whole: a part of it would tell the rest. */
    private static List<Line> withOthers(List<Line> released, int others) {
        List<Line> lines = new ArrayList<>(released);
        int rest = others;
        while (rest > 0 && rest < FEWEST && !lines.isEmpty()) {
            String smallest = authorities(lines).stream()
                    .min(Comparator.comparingInt(authority -> sumOf(lines, authority)))
                    .orElseThrow();
            rest += sumOf(lines, smallest);
            lines.removeIf(line -> Objects.equals(line.authority(), smallest));
        }
        if (rest >= FEWEST) {
            lines.add(new Line(null, null, rest));
        }
        return lines;
    }

    private static int sumOf(List<Line> lines, String authority) {
        return sum(lines.stream()
                .filter(line -> Objects.equals(line.authority(), authority))
                .toList());
    }

    static int sum(List<Line> lines) {
        return lines.stream().mapToInt(Line::persons).sum();
    }
}
