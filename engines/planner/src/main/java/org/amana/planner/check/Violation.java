package org.amana.planner.check;

/**
 * One broken rule.
 *
 * @param rule the rule
 * @param night the night, 0 if none
 * @param where the leg, place, vehicle or section concerned, empty if the night as a whole
 * @param mission position of the sortie in the plan, -1 if it is not about one sortie
 * @param text what is wrong, with the numbers
 */
public record Violation(Rule rule, int night, String where, int mission, String text) {

    @Override
    public String toString() {
        String sortie = mission < 0 ? "" : " mission " + mission;
        return "night " + night + (where.isEmpty() ? "" : " " + where) + sortie + " " + rule + ": " + text;
    }
}
