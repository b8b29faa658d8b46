package org.amana.transfer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The legs of a lift as a form names them: each as one flown or driven before, or field by field. */
final class LegForm {

    /** What the choice of a leg says when its fields say it. */
    private static final String OTHER = "other";

    private static final int MOST = 3;

    private LegForm() {}

    static List<Leg> legs(LiftForm form) {
        List<Leg> legs = new ArrayList<>();
        for (int number = 1; number <= MOST; number++) {
            String field = "leg" + number;
            @Nullable String chosen = form.textOrNone(field);
            if (chosen != null) {
                legs.add(chosen.equals(OTHER) ? other(form, number, field) : asBefore(form, number, field));
            }
        }
        return legs;
    }

    private static Leg asBefore(LiftForm form, int number, String field) {
        String[] known = form.parts(field, 6);
        @Nullable Integer seats = form.figureOrNone(field + "-seats");
        return leg(
                form,
                number,
                known,
                seats == null ? LiftForm.figure(field, known[4]) : seats,
                LiftForm.figure(field, known[5]));
    }

    private static Leg other(LiftForm form, int number, String field) {
        String[] said = {
            form.text(field + "-from"),
            form.text(field + "-to"),
            form.text(field + "-carrier"),
            form.text(field + "-conveyance")
        };
        if (said[3].isEmpty()) {
            LiftForm.wrong(field + "-conveyance");
        }
        return leg(form, number, said, form.figure(field + "-seats"), form.figure(field + "-silence"));
    }

    private static Leg leg(LiftForm form, int number, String[] way, int seats, int silence) {
        String field = "leg" + number;
        return new Leg(
                number,
                way[0],
                way[1],
                way[2],
                way[3],
                form.textOrNone(field + "-tail"),
                seats,
                form.local(field + "-departs"),
                form.local(field + "-arrives"),
                silence);
    }
}
