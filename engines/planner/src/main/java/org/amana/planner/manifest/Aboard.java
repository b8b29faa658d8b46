package org.amana.planner.manifest;

/**
 * How many of each group are on each sortie, and what that costs: a pair of a group to be kept apart costs one, a pair of
 * people who belong together saves one.
 */
final class Aboard {

    private final int missions;
    private final int firstTogether;
    private final int[][] count;
    private int pairs;
    private int together;

    /** @param apart how many groups are to be kept apart; those after them belong together */
    Aboard(int apart, int together, int missions) {
        this.missions = missions;
        firstTogether = apart;
        count = new int[apart + together][];
    }

    /** Pairs of people to be kept apart on one sortie. */
    int pairs() {
        return pairs;
    }

    /** Conflicts, less pairs who rightly travel together. */
    int cost() {
        return pairs - together;
    }

    boolean apart(int group) {
        return group < firstTogether;
    }

    int count(int group, int mission) {
        return count[group] == null ? 0 : count[group][mission];
    }

    /** What somebody of these groups would add by this journey. */
    int added(int[] groups, int[] journey) {
        int sum = 0;
        for (int group : groups) {
            for (int mission : journey) {
                sum += apart(group) ? count(group, mission) : -count(group, mission);
            }
        }
        return sum;
    }

    void put(int[] groups, int[] journey) {
        for (int group : groups) {
            if (count[group] == null) {
                count[group] = new int[missions];
            }
            for (int mission : journey) {
                change(group, count[group][mission]++);
            }
        }
    }

    void take(int[] groups, int[] journey) {
        for (int group : groups) {
            for (int mission : journey) {
                change(group, -(--count[group][mission]));
            }
        }
    }

    private void change(int group, int by) {
        if (apart(group)) {
            pairs += by;
        } else {
            together += by;
        }
    }
}
