package org.amana.planner;

/**
 * People of one class on a sortie.
 *
 * @param category their category
 * @param gate their gate
 * @param count how many, one or more in a valid plan
 */
public record Load(String category, String gate, int count) {}
