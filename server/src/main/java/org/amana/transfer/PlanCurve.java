package org.amana.transfer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.amana.transfer.pages.PlanBoardView;
import org.amana.transfer.plan.Outlook;

/** A place of a plan drawn: people left as a step line, the risk of each night as bars under it. Time runs with the reading. */
final class PlanCurve {

    private static final int WIDTH = 168;
    private static final int HEIGHT = 36;
    /** Bars take the lower part, so that the line stays clear of them. */
    private static final int BARS = 14;

    private PlanCurve() {}

    static PlanBoardView.Curve of(Outlook.Place place, boolean mirrored) {
        int nights = place.left().size();
        int most = Math.max(1, Math.max(place.before(), Collections.max(place.left())));
        double mostRisk = Collections.max(place.risk());
        StringBuilder steps = new StringBuilder("M" + x(0, nights, mirrored) + ' ' + y(place.before(), most));
        List<PlanBoardView.Bar> bars = new ArrayList<>();
        for (int night = 1; night <= nights; night++) {
            steps.append('V').append(y(place.left().get(night - 1), most));
            steps.append('H').append(x(night, nights, mirrored));
            int height = mostRisk <= 0 ? 0 : (int) Math.ceil(BARS * place.risk().get(night - 1) / mostRisk);
            int from = Math.min(x(night - 1, nights, mirrored), x(night, nights, mirrored));
            int wide = Math.abs(x(night, nights, mirrored) - x(night - 1, nights, mirrored));
            bars.add(new PlanBoardView.Bar(from + 1, HEIGHT - height, Math.max(1, wide - 2), height));
        }
        return new PlanBoardView.Curve(WIDTH, HEIGHT, steps.toString(), bars, most, mostRisk);
    }

    private static int x(int night, int nights, boolean mirrored) {
        int along = WIDTH * night / nights;
        return mirrored ? WIDTH - along : along;
    }

    private static int y(int people, int most) {
        return 1 + (HEIGHT - 2) - (HEIGHT - 2) * people / most;
    }
}
