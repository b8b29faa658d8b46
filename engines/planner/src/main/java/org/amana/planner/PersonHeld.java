package org.amana.planner;

/**
 * One named person before night 1.
 *
 * @param id register number
 * @param node where they are
 * @param category their category
 * @param gate their gate
 */
public record PersonHeld(String id, String node, String category, String gate) {}
