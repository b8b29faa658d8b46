package org.amana.planner;

/**
 * A kind of person held, as far as moving and receiving them differs.
 *
 * @param id name of the category
 * @param weight what one expected escape of this category counts, set and signed per campaign
 * @param seats seats one person takes
 * @param escortsPerPerson escorts one person needs on a sortie, may be a fraction
 * @param enrolMinutes minutes of enrolment one person needs on arrival
 * @param segregation the group that may share a sortie
 * @param section the section of the receiving facility that takes them
 */
public record Category(
        String id,
        double weight,
        int seats,
        double escortsPerPerson,
        double enrolMinutes,
        String segregation,
        String section) {}
