package org.amana.transfer.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.law.Lane;
import org.jspecify.annotations.Nullable;

/**
 * What an officer states for a plan; whom it is about comes from the register and the desk. Nights count from 1; chances
 * are in ten-thousandths, so that no figure is a fraction.
 *
 * @param plan id of the plan, minted by the sender
 * @param destination the one place of arrival that is planned for
 * @param firstNight night 1, in the zone of the origin
 * @param intake most arrivals a night; a capacity offer for a night takes its place
 * @param enrolMinutes minutes of enrolment to be had; null if they limit nothing
 * @param escorts escorts to be had, each for one sortie; null if they limit nothing
 * @param convoys most convoys that leave; null if they limit nothing
 * @param sections parts of the destination; null if it is one
 * @param clearings by when a failed gate is expected to pass; who fails at one that is not named is left out
 * @param rounds of improvement; the same number gives the same plan
 */
public record Stated(
        UUID plan,
        UUID campaign,
        String receiver,
        String destination,
        LocalDate firstNight,
        int nights,
        List<Site> sites,
        List<Vehicle> vehicles,
        List<Way> legs,
        Figures intake,
        @Nullable Figures enrolMinutes,
        @Nullable Figures escorts,
        @Nullable Figures convoys,
        @Nullable Integer busesPerConvoy,
        @Nullable List<Section> sections,
        @Nullable List<Clearing> clearings,
        @Nullable Integer rounds) {

    /**
     * One figure for each night.
     *
     * @param source whose figures they are
     */
    public record Figures(List<Integer> perNight, String source) {
        public static Figures always(int figure, int nights, String source) {
            return new Figures(Collections.nCopies(nights, figure), source);
        }
    }

    /**
     * Where people wait.
     *
     * @param custodian party that holds those who are planned from here
     * @param hub whether others are brought here on their way; who arrives tonight leaves tomorrow at the earliest
     * @param hazards every night stands in exactly one
     * @param after the same for all days after the last night
     * @param capacity most people at night, those included who are not planned; null if it limits nothing
     */
    public record Site(
            String place,
            String custodian,
            boolean hub,
            List<Hazard> hazards,
            Chance after,
            @Nullable Figures capacity) {}

    /** @param last last of the nights that the chance is said of, each by itself */
    public record Hazard(int first, int last, Chance chance) {}

    /**
     * @param falls chance, in ten-thousandths, that the place falls on this very day
     * @param escapes share, in ten-thousandths, of those present who then get away
     * @param source whose judgement it is
     */
    public record Chance(int falls, int escapes, String source) {}

    /** @param seats of one sortie, escorts included */
    public record Vehicle(String type, int seats, boolean convoy, Figures tails) {}

    /**
     * A way from one place to another.
     *
     * @param leg name of the way
     * @param busyNights nights that a tail is taken, the night of departure included
     * @param categories whom it may carry; null for everybody
     * @param risk chance, in ten-thousandths, that one person gets away underway
     * @param sorties most in each night; 0 is closed
     */
    public record Way(
            String leg,
            String from,
            String to,
            String vehicle,
            int sortiesPerTail,
            int busyNights,
            @Nullable List<String> categories,
            int risk,
            String riskSource,
            Figures sorties) {}

    /** @param arrivals for each night, the most since night 1 */
    public record Section(
            String section,
            @Nullable List<String> categories,
            @Nullable List<Lane> lanes,
            Figures arrivals) {

        boolean takes(String category, Group group) {
            return (categories == null || categories.contains(category))
                    && (lanes == null || lanes.contains(group.lane()));
        }
    }

    /** @param code of a gate's failure that may be overridden or is expected to be met */
    public record Clearing(String code, int night, String source) {}

    public LocalDate day(int night) {
        return firstNight.plusDays(night - 1L);
    }

    public LocalDate lastNight() {
        return day(nights);
    }

    public Optional<Site> site(@Nullable String place) {
        return sites.stream().filter(site -> site.place().equals(place)).findFirst();
    }

    public List<Clearing> cleared() {
        return clearings == null ? List.of() : clearings;
    }
}
