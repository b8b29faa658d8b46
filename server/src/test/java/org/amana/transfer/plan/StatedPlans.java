package org.amana.transfer.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A prison that may fall, a hub and a receiver: a small plan as an officer states it. */
public final class StatedPlans {

    public static final String JUDGED = "watch of the joint cell, 21 January";

    private StatedPlans() {}

    public static Stated.Figures always(int figure, int nights) {
        return Stated.Figures.always(figure, nights, "joint cell");
    }

    public static Stated.Site site(String place, String custodian, boolean hub, int nights, int falls) {
        return new Stated.Site(
                place,
                custodian,
                hub,
                List.of(new Stated.Hazard(1, nights, new Stated.Chance(falls, 5_000, JUDGED))),
                new Stated.Chance(500, 5_000, JUDGED),
                hub ? always(60, nights) : null);
    }

    public static Stated.Way leg(String name, String from, String to, String vehicle, int nights) {
        return new Stated.Way(name, from, to, vehicle, 1, 1, null, 1, JUDGED, always(10, nights));
    }

    /** Four nights from {@code first}; a bus to the hub, an aircraft from there, and a slow road all the way. */
    public static Stated small(UUID campaign, LocalDate first, @Nullable List<Stated.Clearing> clearings) {
        int nights = 4;
        return new Stated(
                UUID.randomUUID(),
                campaign,
                "iq-moj",
                "karkh",
                first,
                nights,
                List.of(
                        site("ghwayran", "sdf", false, nights, 300),
                        site("kharab-al-jir", "coalition", true, nights, 10)),
                List.of(
                        new Stated.Vehicle("bus", 20, true, always(4, nights)),
                        new Stated.Vehicle("c-130", 40, false, always(1, nights))),
                List.of(
                        leg("collect", "ghwayran", "kharab-al-jir", "bus", nights),
                        leg("fly", "kharab-al-jir", "karkh", "c-130", nights),
                        leg("road", "ghwayran", "karkh", "bus", nights)),
                always(50, nights),
                null,
                null,
                null,
                null,
                null,
                clearings,
                null);
    }

    /** The same, with other sites and legs. */
    public static Stated with(Stated s, List<Stated.Site> sites, List<Stated.Vehicle> vehicles, List<Stated.Way> legs) {
        return new Stated(
                s.plan(),
                s.campaign(),
                s.receiver(),
                s.destination(),
                s.firstNight(),
                s.nights(),
                sites,
                vehicles,
                legs,
                s.intake(),
                s.enrolMinutes(),
                s.escorts(),
                s.convoys(),
                s.busesPerConvoy(),
                s.sections(),
                s.clearings(),
                s.rounds());
    }
}
