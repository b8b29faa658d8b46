package org.amana.demo.people;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A world to run the operation in, read from one folder and already checked. Codes name things across its parts. */
public record Scenario(
        Settings settings,
        List<Source> sources,
        List<Party> parties,
        List<Place> places,
        List<Alias> aliases,
        List<Control> controls,
        List<Holding> holdings,
        List<Capacity> capacities,
        List<Clearing> clearings,
        List<ConveyanceKind> conveyanceKinds,
        List<Conveyance> conveyances,
        List<Lane> lanes,
        List<Limit> limits,
        List<Hazard> hazards,
        List<Lift> lifts,
        List<CurvePoint> curve,
        List<Claim> claims,
        List<Nationality> nationalities,
        List<NationalityClaim> nationalityClaims,
        Map<String, Figure> figures,
        List<Incident> incidents,
        List<ListSpec> lists,
        NameTokens names) {

    /** Reads and checks the scenario in a folder; refuses it whole, naming file, row and field, if anything is wrong. */
    public static Scenario load(Path folder) {
        return new ScenarioReader(folder).read();
    }

    /** The value of a named figure of {@code figures.csv}; 0 when this scenario has none of that name. */
    public int figure(String key) {
        Figure figure = figures.get(key);
        return figure == null ? 0 : figure.value();
    }

    /** How many of a group are at a place at the start; 0 when nothing is said. */
    public int holding(String place, Group group) {
        return holdings.stream()
                .filter(h -> h.place().equals(place) && h.group() == group)
                .mapToInt(Holding::persons)
                .sum();
    }

    /** How many of a group there are at the start in all places together. */
    public int total(Group group) {
        return holdings.stream()
                .filter(h -> h.group() == group)
                .mapToInt(Holding::persons)
                .sum();
    }

    /** The party in control of a place at an instant, or null in the hours when nobody answered for it. */
    public @Nullable String controller(String place, Instant at) {
        for (Control control : controls) {
            Instant until = control.to();
            if (control.place().equals(place)
                    && !at.isBefore(control.from())
                    && (until == null || at.isBefore(until))) {
                return control.party();
            }
        }
        return null;
    }

    /**
     * What kind of conveyance one is.
     *
     * @throws NoSuchElementException if the scenario has none of that tail
     */
    public ConveyanceKind kindOf(String tail) {
        String kind = conveyances.stream()
                .filter(c -> c.tail().equals(tail))
                .map(Conveyance::kind)
                .findFirst()
                .orElseThrow();
        return conveyanceKinds.stream()
                .filter(k -> k.code().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** The seats of a conveyance. */
    public int seats(String tail) {
        return kindOf(tail).seats();
    }

    /** Title, window, and the few codes that give other files their meaning. */
    public record Settings(
            String code,
            Text title,
            Instant begins,
            Instant ends,
            LocalDate ageDay,
            int seed,
            String holder,
            String receiver,
            String homeNationality,
            String unstatedNationality) {}

    /** The same words in English and Arabic. */
    public record Text(String en, String ar) {}

    /** A publication, or the two stand-ins for general knowledge and for the author's choice. */
    public record Source(String id, String publisher, String date, String where) {}

    /** What a party is in the story. */
    public enum PartyKind {
        AUTHORITY,
        MINISTRY,
        CARRIER,
        RECEIVER,
        COURT,
        HUMANITARIAN,
        CAMP_ADMINISTRATION,
        ENROLMENT
    }

    /** An authority, carrier, ministry, court or organisation. */
    public record Party(String code, PartyKind kind, Text name, Provenance provenance) {}

    /** What a place is. */
    public enum PlaceKind {
        SITE,
        JUVENILE_SITE,
        CAMP,
        HUB,
        CROSSING,
        AIRFIELD,
        PRISON,
        JUVENILE_CENTRE,
        HOSPITAL;

        /** True where people are held at the start. */
        public boolean holds() {
            return this == SITE || this == JUVENILE_SITE;
        }
    }

    /** A place with a rough position. */
    public record Place(
            String code,
            PlaceKind kind,
            Text name,
            ZoneId zone,
            double latitude,
            double longitude,
            int errorKm,
            Provenance provenance) {}

    /** Another name of a place; a disputed one may be a different place. */
    public record Alias(String place, String alias, boolean disputed, Provenance provenance) {}

    /** Who was in control of a place and when; gaps between intervals are meant. */
    public record Control(
            String place,
            String party,
            Instant from,
            @Nullable Instant to,
            Provenance provenance) {}

    /** Which people at a place a holding counts. */
    public enum Group {
        HELD,
        TO_MOVE,
        MINORS,
        RESIDENTS,
        HOUSEHOLDS,
        OTHERS
    }

    /** How many people of a group are at a place when the scenario begins. */
    public record Holding(String place, Group group, int persons, Provenance provenance) {}

    /** How many a place can take from an instant on. */
    public record Capacity(String place, Instant from, int persons, Provenance provenance) {}

    /** Other prisoners moved out of the receiving prison to make room. */
    public record Clearing(String place, LocalDate on, int persons, String to, Provenance provenance) {}

    /** By air or by road. */
    public enum Mode {
        AIR,
        ROAD
    }

    /** A type of conveyance and the seats it has for persons held, escorts already taken off. */
    public record ConveyanceKind(String code, Mode mode, Text name, int seats, Provenance provenance) {}

    /** One aircraft or bus. */
    public record Conveyance(String tail, String kind, String carrier, Provenance provenance) {}

    /** When a lane may be used. */
    public enum Light {
        ANY,
        NIGHT,
        DAY
    }

    /** One leg between two places, when it opens, and how long it takes. */
    public record Lane(
            String code,
            Mode mode,
            String from,
            String to,
            Instant opens,
            @Nullable Instant closes,
            int minutes,
            Light light,
            String carrier,
            Provenance provenance) {}

    /** What a limit limits. */
    public enum LimitKind {
        CONSENT,
        HOST_HOLD,
        INTAKE,
        TRUCE,
        NIGHT_ONLY,
        NO_FLYING
    }

    /** A limit that really bound. A hold or an intake has a number a day; a hold may carry unused days over. */
    public record Limit(
            String code,
            LimitKind kind,
            @Nullable String place,
            Instant from,
            @Nullable Instant to,
            @Nullable Integer perDay,
            boolean carriesOver,
            Provenance provenance) {}

    /** One lift of the demo's calendar, from the hub to the receiving prison. */
    public record Lift(
            String code,
            LocalDate night,
            String lane,
            int persons,
            Instant departs,
            Instant arrives,
            Instant received,
            String to,
            List<String> conveyances,
            List<Origin> origins,
            Provenance provenance) {}

    /** How many of a lift come from one site. */
    public record Origin(String place, int persons, Provenance provenance) {}

    /** A published cumulative number that the calendar has to reproduce by the end of a day. */
    public record CurvePoint(LocalDate on, int moved, int tolerance, Provenance provenance) {}

    /** A figure that somebody reported. Published later than its as-of day, and perhaps contradicted by another. */
    public record Claim(
            String code,
            String measure,
            @Nullable String place,
            String party,
            int value,
            @Nullable Integer valueHigh,
            LocalDate asOf,
            String published,
            String method,
            String grade,
            Provenance provenance) {}

    /** How many of those moved claim a nationality; the culture chooses the name tokens. */
    public record Nationality(
            String code, Text name, String block, String culture, int persons, Provenance provenance) {}

    /** A published number for a nationality or block, in the words of its publisher. */
    public record NationalityClaim(
            @Nullable String nationality,
            String label,
            int persons,
            LocalDate asOf,
            String grade,
            Provenance provenance) {}

    /** A single number with a unit. */
    public record Figure(String key, int value, String unit, Provenance provenance) {}

    /** A scripted event. One that follows another is about the same people. */
    public record Incident(
            String code,
            Instant at,
            IncidentKind kind,
            @Nullable String place,
            @Nullable String lift,
            @Nullable String party,
            @Nullable String to,
            int count,
            @Nullable String follows,
            Text title,
            Provenance provenance) {}
}
