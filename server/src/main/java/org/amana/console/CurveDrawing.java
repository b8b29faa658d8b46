package org.amana.console;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.amana.console.pages.HomeView;
import org.jspecify.annotations.Nullable;

/**
 * The curve of people moved, drawn: a step line for what receipts say, hollow dots for what was published. Time runs with the
 * reading.
 */
public final class CurveDrawing {

    public static final int WIDTH = 368;
    public static final int HEIGHT = 190;

    private static final int TOP = 10;
    private static final int BASE = 168;
    private static final int MARGIN = 44;
    private static final int EDGE = 12;
    private static final int LEVELS = 3;
    private static final int DAYS_NAMED = 5;

    /** A horizontal line, and the figure that it stands for. */
    public record Tick(int at, long value) {}

    public record Day(int at, String said) {}

    public record Dot(int x, int y) {}

    /** A day of the table under the drawing. */
    public record Row(String said, int moved, @Nullable Integer published, String source) {}

    private final HomeView.Curve curve;
    private final boolean mirrored;
    private final LocalDate last;
    private final int most;

    private CurveDrawing(HomeView.Curve curve, boolean mirrored) {
        this.curve = curve;
        this.mirrored = mirrored;
        this.last = curve.published().stream()
                .map(HomeView.Published::day)
                .filter(day -> day.isAfter(curve.last()))
                .max(LocalDate::compareTo)
                .orElse(curve.last());
        int highest = Math.max(
                curve.moved().stream().mapToInt(HomeView.Point::people).max().orElse(0),
                curve.published().stream()
                        .mapToInt(HomeView.Published::people)
                        .max()
                        .orElse(0));
        this.most = roundedUp(Math.max(highest, LEVELS));
    }

    public static CurveDrawing of(HomeView.Curve curve, boolean mirrored) {
        return new CurveDrawing(curve, mirrored);
    }

    /** To a figure whose thirds are round. */
    private static int roundedUp(int highest) {
        int unit = LEVELS;
        while (unit * 10 < highest) {
            unit *= 10;
        }
        return (highest + unit - 1) / unit * unit;
    }

    public int left() {
        return mirrored ? EDGE : MARGIN;
    }

    public int right() {
        return mirrored ? WIDTH - MARGIN : WIDTH - EDGE;
    }

    public int base() {
        return BASE;
    }

    public int figuresAt() {
        return mirrored ? WIDTH - MARGIN + 6 : MARGIN - 6;
    }

    /** In both directions the figures stand outside, their units towards the drawing. */
    public String figuresAnchor() {
        return mirrored ? "start" : "end";
    }

    public List<Tick> levels() {
        List<Tick> ticks = new ArrayList<>();
        for (int level = 0; level <= LEVELS; level++) {
            int value = most / LEVELS * level;
            ticks.add(new Tick(y(value), value));
        }
        return ticks;
    }

    public List<Day> days() {
        long span = Math.max(1, ChronoUnit.DAYS.between(curve.first(), last));
        long step = Math.max(1, (span + DAYS_NAMED - 1) / DAYS_NAMED);
        List<Day> days = new ArrayList<>();
        for (long day = 0; day <= span; day += step) {
            LocalDate date = curve.first().plusDays(day);
            days.add(new Day(x(date), said(date)));
        }
        return days;
    }

    public List<Dot> dots() {
        return curve.published().stream()
                .map(point -> new Dot(x(point.day()), y(point.people())))
                .toList();
    }

    public String publishedLine() {
        StringBuilder path = new StringBuilder();
        for (Dot dot : dots()) {
            path.append(path.isEmpty() ? 'M' : 'L').append(dot.x()).append(' ').append(dot.y());
        }
        return path.toString();
    }

    public String movedSteps() {
        StringBuilder path = new StringBuilder("M" + x(curve.first()) + ' ' + y(0));
        for (HomeView.Point point : curve.moved()) {
            path.append('H').append(x(point.day())).append('V').append(y(point.people()));
        }
        return path.append('H').append(x(curve.last())).toString();
    }

    /** Where today is. */
    public int present() {
        return x(curve.last());
    }

    public int moved() {
        return curve.moved().isEmpty() ? 0 : curve.moved().getLast().people();
    }

    /** The same in figures. */
    public List<Row> rows() {
        TreeMap<LocalDate, Integer> moved = new TreeMap<>();
        curve.moved().forEach(point -> moved.put(point.day(), point.people()));
        TreeMap<LocalDate, HomeView.Published> published = new TreeMap<>();
        curve.published().forEach(point -> published.put(point.day(), point));
        TreeMap<LocalDate, Boolean> all = new TreeMap<>();
        moved.keySet().forEach(day -> all.put(day, true));
        published.keySet().forEach(day -> all.put(day, true));
        return all.keySet().stream()
                .map(day -> {
                    var before = moved.floorEntry(day);
                    HomeView.@Nullable Published claim = published.get(day);
                    return new Row(
                            said(day),
                            before == null ? 0 : before.getValue(),
                            claim == null ? null : claim.people(),
                            claim == null ? "" : claim.source());
                })
                .toList();
    }

    /** Day and month in figures, the same in both languages. */
    private static String said(LocalDate day) {
        return String.format(Locale.ROOT, "%d/%d", day.getDayOfMonth(), day.getMonthValue());
    }

    private int x(LocalDate day) {
        long span = Math.max(1, ChronoUnit.DAYS.between(curve.first(), last));
        long from = Math.clamp(ChronoUnit.DAYS.between(curve.first(), day), 0, span);
        int along = (int) ((right() - left()) * from / span);
        return mirrored ? right() - along : left() + along;
    }

    private int y(int people) {
        return BASE - (int) ((long) (BASE - TOP) * people / most);
    }
}
