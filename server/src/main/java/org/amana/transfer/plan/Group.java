package org.amana.transfer.plan;

import org.amana.law.Lane;

/** Those who may share a sortie: children never with unrelated adults, women not with men they do not belong to. */
public enum Group {
    ADULT(Lane.ADULT),
    ADULT_WOMEN(Lane.ADULT),
    CHILD(Lane.CHILD),
    CHILD_GIRLS(Lane.CHILD);

    private final Lane lane;

    Group(Lane lane) {
        this.lane = lane;
    }

    /** The lane of the lift that a sortie of this group becomes. */
    public Lane lane() {
        return lane;
    }

    /**
     * The group of somebody in a lane.
     *
     * @throws IllegalArgumentException for families, who travel together and are planned by hand
     */
    public static Group of(Lane lane, boolean female) {
        return switch (lane) {
            case ADULT -> female ? ADULT_WOMEN : ADULT;
            case CHILD -> female ? CHILD_GIRLS : CHILD;
            case FAMILY -> throw new IllegalArgumentException("families are planned by hand");
        };
    }
}
