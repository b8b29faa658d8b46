package org.amana.planner;

/**
 * So many people of one class at one place before night 1. Entries of the same class and place add up.
 *
 * @param node where they are
 * @param category their category
 * @param gate the gate that must be open before they may enter a facility
 * @param count how many, zero or more
 */
public record PopulationEntry(String node, String category, String gate, int count) {}
