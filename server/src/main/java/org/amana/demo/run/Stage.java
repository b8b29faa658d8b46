package org.amana.demo.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.demo.api.AmanaClient;

/**
 * What every part of the story needs at hand.
 *
 * @param words words of the entries that parties make, in the language of the joint cell
 * @param screening who looks at ages, and when
 * @param prints who takes prints of those received
 */
record Stage(
        World world,
        Crew crew,
        Agenda agenda,
        Words words,
        Screening screening,
        Tally tally,
        LooseEnds looseEnds,
        PrintTeam prints) {

    /** Who finds the minors among the adults. */
    enum Screening {
        /** The sender looks at them; the receiver finds out. */
        AS_PUBLISHED,
        /** Several disciplines look at everybody before a lift is planned. */
        BEFORE_BOARDING
    }

    static final String ENTRIES = "/api/v1/persons";
    static final String MOVEMENTS = "/api/v1/movements";

    Instant now() {
        return agenda.now();
    }

    UUID id(String kind, Object key) {
        return world.id(kind, key);
    }

    /** One party says that people moved. */
    void move(AmanaClient party, Object body) {
        looseEnds.note(party.post(MOVEMENTS, body, Outcome.class).body());
    }

    /** A body for {@link #move}: these people, to an account, for a cause, just now. */
    Map<String, Object> movement(Object key, List<UUID> persons, String to, String cause) {
        return Body.of(
                "movement", id("movement", key),
                "persons", persons,
                "to", to,
                "cause", cause,
                "occurred", now().toString());
    }

    String held(String party, String place, String mandate) {
        return "held/" + party + '/' + place + '/' + mandate;
    }

    /** Where people held by the party in control of a place stand. */
    String heldAt(String place, Instant when) {
        String party = world.scenario().controller(place, when);
        return held(party == null ? world.holder() : party, place, world.mandateAt(place));
    }
}
