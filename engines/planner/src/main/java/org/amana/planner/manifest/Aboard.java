package org.amana.planner.manifest;

/** How many of each group are on each sortie, and how many pairs that makes. */
final class Aboard {

    private final int missions;
    private final int[][] count;
    private int pairs;

    Aboard(int groups, int missions) {
        this.missions = missions;
        count = new int[groups][];
    }

    int pairs() {
        return pairs;
    }

    int count(int group, int mission) {
        return count[group] == null ? 0 : count[group][mission];
    }

    /** Pairs that somebody of these groups would add by this journey. */
    int added(int[] groups, int[] journey) {
        int sum = 0;
        for (int group : groups) {
            for (int mission : journey) {
                sum += count(group, mission);
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
                pairs += count[group][mission]++;
            }
        }
    }

    void take(int[] groups, int[] journey) {
        for (int group : groups) {
            for (int mission : journey) {
                pairs -= --count[group][mission];
            }
        }
    }
}
