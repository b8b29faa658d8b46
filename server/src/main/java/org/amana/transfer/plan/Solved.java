package org.amana.transfer.plan;

import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.amana.planner.Instance;
import org.amana.planner.Plan;
import org.amana.planner.StopReason;

/**
 * An engine's answer, with names, as the independent checker has passed it.
 *
 * @param objective weighted expected escapes, as the checker recomputes them
 * @param bound what no plan can go below, if the engine proved one
 * @param aboard for each sortie of the plan, who is on it
 * @param waiting those in a class for whom the plan has no sortie
 */
public record Solved(
        Instance instance,
        Plan plan,
        double objective,
        OptionalDouble bound,
        String engine,
        StopReason stop,
        List<List<UUID>> aboard,
        List<UUID> waiting) {}
