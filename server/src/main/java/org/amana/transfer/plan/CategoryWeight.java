package org.amana.transfer.plan;

/**
 * What one person of a category counts and needs, as the campaign has set it.
 *
 * @param category code; which person is of it is decided by people, with a reason and a review date
 * @param weight what one expected escape counts against those of other categories
 * @param seats seats that one person takes
 * @param escortsPerHundred escorts that a hundred of them need
 * @param enrolMinutes minutes of enrolment that one person needs on arrival
 */
public record CategoryWeight(String category, int weight, int seats, int escortsPerHundred, int enrolMinutes) {}
