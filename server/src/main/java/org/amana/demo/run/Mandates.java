package org.amana.demo.run;

import org.amana.demo.people.Scenario;

/** Which legal basis was shown for which place. Nobody published any; the story has one for the camps and the large sites. */
final class Mandates {

    static final String NONE_SHOWN = "none-shown";
    /** The order under which people are carried and received. */
    static final String TRANSFER = "transfer-2026";
    /** A decision of the holder's own. */
    static final String HOLDER = "holder-decision";

    static final String CAMP = "camp-registration";

    private static final int LARGE_SITE = 500;

    private Mandates() {}

    static String at(Scenario scenario, Scenario.Place place) {
        return switch (place.kind()) {
            case CAMP -> CAMP;
            case SITE, JUVENILE_SITE ->
                scenario.holding(place.code(), Scenario.Group.HELD) >= LARGE_SITE ? HOLDER : NONE_SHOWN;
            default -> TRANSFER;
        };
    }
}
