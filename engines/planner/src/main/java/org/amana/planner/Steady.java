package org.amana.planner;

/**
 * A plan that changes little of a former one.
 *
 * @param planned the plan
 * @param best the objective of the best plan that was found, whatever it changed
 */
public record Steady(Planned planned, double best) {}
