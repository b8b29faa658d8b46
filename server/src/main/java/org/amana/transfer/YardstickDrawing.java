package org.amana.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.amana.transfer.YardstickFact.Reckoning;
import org.amana.transfer.pages.YardstickView;

/** The curves of a yardstick drawn: what was moved as a thick step line, what was published and planned as thin ones. */
final class YardstickDrawing {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 280;
    private static final int TOP = 14;
    private static final int BASE = 252;
    private static final int FIGURES = 46;
    private static final int EDGE = 14;
    private static final int LEVELS = 4;
    private static final int DAYS_NAMED = 6;
    /** Levers are told in figures only; eight lines in one drawing would be none. */
    private static final Set<Reckoning> DRAWN =
            Set.of(Reckoning.PUBLISHED, Reckoning.OBSERVED, Reckoning.RECEPTION, Reckoning.LIFT);

    private final YardstickFact.Laid laid;
    private final int nights;
    private final boolean mirrored;

    private YardstickDrawing(YardstickFact.Laid laid, int nights, boolean mirrored) {
        this.laid = laid;
        this.nights = nights;
        this.mirrored = mirrored;
    }

    static YardstickView.Drawing of(YardstickFact.Laid laid, List<Integer> moved, boolean mirrored) {
        int nights = laid.lines().stream()
                .mapToInt(line -> line.moved().size())
                .max()
                .orElse(1);
        return new YardstickDrawing(laid, Math.max(1, nights), mirrored).drawing(moved);
    }

    private YardstickView.Drawing drawing(List<Integer> moved) {
        List<YardstickView.Curve> curves = new ArrayList<>();
        int half = 2;
        for (YardstickFact.Line line : laid.lines()) {
            if (DRAWN.contains(line.reckoning())) {
                boolean published = line.reckoning() == Reckoning.PUBLISHED;
                curves.add(curve(line.reckoning().name(), published ? "said" : "planned", line.moved(), half++));
            }
        }
        if (!moved.isEmpty()) {
            curves.add(curve("MOVED", "moved", moved.subList(0, Math.min(nights, moved.size())), 1));
        }
        List<YardstickView.Tick> levels = new ArrayList<>();
        for (int level = 0; level <= LEVELS; level++) {
            int value = laid.total() * level / LEVELS;
            levels.add(new YardstickView.Tick(y(value), value));
        }
        List<YardstickView.Day> days = new ArrayList<>();
        for (int night = 1; night <= nights; night += Math.max(1, nights / DAYS_NAMED)) {
            days.add(new YardstickView.Day(x(night), said(laid.firstNight().plusDays(night - 1L))));
        }
        return new YardstickView.Drawing(
                WIDTH,
                HEIGHT,
                mirrored ? EDGE : FIGURES,
                mirrored ? WIDTH - FIGURES : WIDTH - EDGE,
                BASE,
                curves,
                levels,
                days);
    }

    /** Named where it first passes a share of everybody, another share for each, so that names stand apart. */
    private YardstickView.Curve curve(String code, String manner, List<Integer> moved, int place) {
        StringBuilder path = new StringBuilder("M" + x(0) + ' ' + y(0));
        int labelled = moved.size();
        for (int night = 1; night <= moved.size(); night++) {
            path.append('V').append(y(moved.get(night - 1))).append('H').append(x(night));
            if (labelled == moved.size() && moved.get(night - 1) >= laid.total() * place / (LEVELS + 2)) {
                labelled = night;
            }
        }
        int at = moved.get(labelled - 1);
        return new YardstickView.Curve(
                code, manner, path.toString(), x(labelled) + (mirrored ? 6 : -6), y(at) - 4, "end");
    }

    /** Day and month in figures, the same in both languages. */
    private static String said(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    private int x(int night) {
        int from = FIGURES;
        int along = (WIDTH - FIGURES - EDGE) * night / nights;
        return mirrored ? WIDTH - from - along : from + along;
    }

    private int y(int people) {
        return BASE - (int) ((long) (BASE - TOP) * people / Math.max(1, laid.total()));
    }
}
