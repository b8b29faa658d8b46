package org.amana.planner;

import java.util.OptionalDouble;

/**
 * A plan that passed the checker, with what is known about how good it is.
 *
 * @param plan the plan
 * @param objective weighted expected escapes as the checker recomputes them
 * @param bound a proven lower bound of the objective of every valid plan, in the same unit, if the engine has one
 * @param engine which engine answered
 * @param stop why it stopped
 */
public record Planned(Plan plan, double objective, OptionalDouble bound, String engine, StopReason stop) {

    public Planned {
        if (bound.isPresent() && bound.getAsDouble() > objective + 1e-6 * Math.max(1, objective)) {
            throw new IllegalStateException("bound " + bound.getAsDouble() + " above a checked plan of " + objective);
        }
    }

    /** Share of the objective that may still be saved: 0 is proven optimal. Empty without a bound. */
    public OptionalDouble gap() {
        if (bound.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(objective <= 0 ? 0 : Math.max(0, (objective - bound.getAsDouble()) / objective));
    }
}
