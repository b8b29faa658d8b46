package org.amana.demo.people;

/** What a scripted event is. The effect says how it moves people between the columns of {@link ClosingAccount}. */
public enum IncidentKind {
    SILENT(Effect.NONE),
    REPORTING_AGAIN(Effect.NONE),
    SUPPLIES_OUT(Effect.NONE),
    GUARDS_LEFT(Effect.NONE),
    CONTROL_CHANGE(Effect.NONE),
    BREACH(Effect.NONE),
    COUNT_SHORT(Effect.NONE),
    COUNT_EXPLAINED(Effect.NONE),
    CAMP_COUNT(Effect.NONE),
    BORN(Effect.NONE),
    SWAPPED(Effect.NONE),
    DIVERTED(Effect.NONE),
    QUERIED(Effect.NONE),
    QUERY_SETTLED(Effect.NONE),
    ESCAPED(Effect.SITE_TO_LARGE),
    RELEASED(Effect.SITE_TO_RELEASED),
    DIED(Effect.SITE_TO_DIED),
    RECAPTURED(Effect.LARGE_TO_SITE),
    NOT_PRODUCED(Effect.LIFT_TO_SITE),
    HELD_BACK(Effect.LIFT_TO_SITE),
    OFFLOADED(Effect.LIFT_TO_SITE),
    REFUSED(Effect.LIFT_TO_SITE),
    LATE_ADDED(Effect.SITE_TO_LIFT),
    FOUND_ABOARD(Effect.SITE_TO_LIFT),
    DIED_IN_TRANSIT(Effect.LIFT_TO_DIED),
    ESCAPED_IN_TRANSIT(Effect.LIFT_TO_LARGE);

    /** From where to where the people of an event go. */
    enum Effect {
        NONE,
        SITE_TO_LARGE,
        SITE_TO_RELEASED,
        SITE_TO_DIED,
        LARGE_TO_SITE,
        LIFT_TO_SITE,
        SITE_TO_LIFT,
        LIFT_TO_DIED,
        LIFT_TO_LARGE;

        boolean touchesSite() {
            return this != NONE && this != LIFT_TO_DIED && this != LIFT_TO_LARGE;
        }

        boolean touchesLift() {
            return this == LIFT_TO_SITE || this == SITE_TO_LIFT || this == LIFT_TO_DIED || this == LIFT_TO_LARGE;
        }
    }

    private final Effect effect;

    IncidentKind(Effect effect) {
        this.effect = effect;
    }

    Effect effect() {
        return effect;
    }
}
