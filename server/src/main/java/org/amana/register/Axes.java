package org.amana.register;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.amana.platform.pages.Frame;
import org.amana.register.pages.AxesView;
import org.jspecify.annotations.Nullable;

/** Draws a person's history on two axes of time, on one scale that leaves long times without an entry out. */
final class Axes {

    private static final int WIDTH = 1200;
    private static final int LABELS = 150;
    private static final int PADDING = 34;
    private static final int NEAR = 14;
    private static final int MOST_TICKS = 12;
    private static final Duration AT_ONCE = Duration.ofHours(1);

    /** A time without an entry is drawn no longer than this, or than a third of all the shorter ones. */
    private static final Duration LONG = Duration.ofDays(20);

    private static final Duration SHORTEST_CUT = Duration.ofHours(18);

    private final boolean mirrored;
    private final List<Instant> points;
    private final List<Double> places = new ArrayList<>();
    private final List<Boolean> cut = new ArrayList<>();
    private final Instant now;

    private Axes(PersonHistory history, Instant at, boolean mirrored) {
        this.mirrored = mirrored;
        this.now = at;
        Set<Instant> all = new TreeSet<>();
        for (PersonHistory.Entry entry : history.entries()) {
            all.add(entry.latest());
            all.add(entry.recorded());
        }
        all.add(at);
        this.points = List.copyOf(all);
        scale();
    }

    /** @param mirrored whether time runs from right to left */
    static AxesView draw(PersonHistory history, Instant at, boolean mirrored, Set<String> moving) {
        Axes axes = new Axes(history, at, mirrored);
        List<Integer> breaks = new ArrayList<>();
        for (int i = 0; i < axes.cut.size(); i++) {
            if (axes.cut.get(i)) {
                breaks.add(axes.turned((axes.places.get(i) + axes.places.get(i + 1)) / 2));
            }
        }
        return new AxesView(
                WIDTH,
                axes.turned(LABELS),
                axes.turned(WIDTH - 8),
                axes.x(at),
                axes.bands(history.continuity(), moving),
                axes.ticks(),
                axes.joins(history.entries()),
                breaks);
    }

    private void scale() {
        List<Duration> lengths = new ArrayList<>();
        Duration shorter = Duration.ZERO;
        for (int i = 0; i + 1 < points.size(); i++) {
            Duration length = Duration.between(points.get(i), points.get(i + 1));
            lengths.add(length);
            shorter = length.compareTo(LONG) < 0 ? shorter.plus(length) : shorter;
        }
        Duration third = shorter.dividedBy(3);
        Duration most = third.compareTo(SHORTEST_CUT) < 0 ? SHORTEST_CUT : third;
        double whole = 0;
        for (Duration length : lengths) {
            boolean leftOut = length.compareTo(LONG) >= 0;
            cut.add(leftOut);
            whole += (leftOut ? most : length).toSeconds();
        }
        double x = LABELS + PADDING;
        places.add(x);
        for (int i = 0; i < lengths.size(); i++) {
            double seconds = (cut.get(i) ? most : lengths.get(i)).toSeconds();
            x += whole == 0 ? 0 : seconds / whole * (WIDTH - LABELS - 2 * PADDING);
            places.add(x);
        }
    }

    /** Where an instant stands; those before the first or after the last stand with it. */
    private int x(Instant instant) {
        for (int i = points.size() - 1; i >= 0; i--) {
            if (!instant.isBefore(points.get(i))) {
                return turned(i == points.size() - 1 ? places.get(i) : between(i, instant));
            }
        }
        return turned(places.getFirst());
    }

    private double between(int i, Instant instant) {
        double part = (double) Duration.between(points.get(i), instant).toMillis()
                / Math.max(1, Duration.between(points.get(i), points.get(i + 1)).toMillis());
        return places.get(i) + part * (places.get(i + 1) - places.get(i));
    }

    private int turned(double x) {
        return (int) Math.round(mirrored ? WIDTH - x : x);
    }

    private List<AxesView.Band> bands(Continuity continuity, Set<String> moving) {
        List<AxesView.Band> bands = new ArrayList<>();
        for (Continuity.Interval interval : continuity.intervals()) {
            int from = x(interval.from());
            int to = x(interval.to() == null ? now : interval.to());
            @Nullable Account account = interval.account();
            bands.add(new AxesView.Band(
                    Math.min(from, to),
                    Math.max(3, Math.abs(to - from)),
                    interval.answer(),
                    account,
                    account != null && account.place() != null && moving.contains(account.place())));
        }
        return bands;
    }

    private List<AxesView.Tick> ticks() {
        long days = 0;
        for (int i = 0; i < cut.size(); i++) {
            days += cut.get(i)
                    ? 0
                    : Duration.between(points.get(i), points.get(i + 1)).toDays();
        }
        int step = Math.toIntExact(days / MOST_TICKS + 1);
        List<AxesView.Tick> ticks = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            if (cut.get(i)) {
                add(ticks, points.get(i), x(points.get(i)), true);
            } else {
                everyDay(ticks, points.get(i), points.get(i + 1), step);
            }
        }
        return ticks;
    }

    private void everyDay(List<AxesView.Tick> ticks, Instant from, Instant to, int step) {
        LocalDate day = from.atZone(Frame.HERE).toLocalDate().plusDays(1);
        while (day.atStartOfDay(Frame.HERE).toInstant().isBefore(to)) {
            if (day.toEpochDay() % step == 0) {
                Instant begins = day.atStartOfDay(Frame.HERE).toInstant();
                add(ticks, begins, x(begins), false);
            }
            day = day.plusDays(1);
        }
    }

    private static void add(List<AxesView.Tick> ticks, Instant at, int x, boolean withYear) {
        boolean room = ticks.stream().allMatch(tick -> Math.abs(tick.x() - x) > (withYear ? 70 : 52));
        if (room) {
            ZonedDateTime local = at.atZone(Frame.HERE);
            ticks.add(new AxesView.Tick(x, local.getDayOfMonth(), local.getMonthValue(), local.getYear(), withYear));
        }
    }

    private List<AxesView.Join> joins(List<PersonHistory.Entry> entries) {
        List<AxesView.Join> joins = new ArrayList<>();
        for (PersonHistory.Entry entry : entries) {
            AxesView.Join join = join(entry);
            AxesView.@Nullable Join last = joins.isEmpty() ? null : joins.getLast();
            if (last != null && last.manner() == join.manner() && lieTogether(last, join)) {
                joins.set(
                        joins.size() - 1,
                        new AxesView.Join(
                                last.entries() + ", " + join.entries(),
                                last.occurred(),
                                last.recorded(),
                                last.manner(),
                                last.lateHours(),
                                last.corrects()));
            } else {
                joins.add(join);
            }
        }
        return joins;
    }

    private static boolean lieTogether(AxesView.Join one, AxesView.Join other) {
        return Math.abs(one.occurred() - other.occurred()) < NEAR && Math.abs(one.recorded() - other.recorded()) < NEAR;
    }

    private AxesView.Join join(PersonHistory.Entry entry) {
        Duration late = Duration.between(entry.latest(), entry.recorded());
        AxesView.Manner manner = entry.corrects() != null
                ? AxesView.Manner.CORRECTION
                : late.compareTo(AT_ONCE) > 0 ? AxesView.Manner.LATE : AxesView.Manner.AT_ONCE;
        return new AxesView.Join(
                Integer.toString(entry.seq()),
                x(entry.latest()),
                x(entry.recorded()),
                manner,
                late.toHours(),
                entry.corrects());
    }
}
