package org.amana.planner.shock;

import org.amana.planner.Instance;

/** Something that changes an operation. Nights are counted from 1, both ends included. */
public sealed interface Shock {

    /** The instance as it is after it. Ids that the instance does not have are refused. */
    default Instance on(Instance instance) {
        Edit edit = new Edit(instance);
        edit.take(this);
        return edit.instance();
    }

    /** A place is so many times as likely to fall; the chance of a night is never more than one. */
    record HazardTimes(String node, int from, int to, double factor) implements Shock {}

    /** What those held at a place risk by shelling, thirst or disease, in place of what was stated. */
    record Danger(String node, int from, int to, double chance) implements Shock {}

    /** Tails are lost. */
    record TailsLost(String vehicle, int from, int to, int tails) implements Shock {}

    /** A route is closed. */
    record LegClosed(String leg, int from, int to) implements Shock {}

    /** The receiver takes so many a night and no more; 0 is a refusal. */
    record IntakeAtMost(int from, int to, int places) implements Shock {}

    /** The destination changes: legs that led to one facility lead to another. */
    record Destination(String facility, String other) implements Shock {}

    /** People are found to belong to another category: minors among adults. */
    record FoundToBe(String node, String category, String gate, int count, String other) implements Shock {}
}
