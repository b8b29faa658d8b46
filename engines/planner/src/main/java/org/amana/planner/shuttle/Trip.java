package org.amana.planner.shuttle;

/** One load from a point to a shelter, both numbered from 0. */
public record Trip(int point, int shelter) {}
