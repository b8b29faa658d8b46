package org.amana.demo.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where everybody held at the start must be at the end if the calendar and the scripted events run as written. It is
 * worked out from the files alone, so that a run of the demo can be checked against it.
 *
 * @param received living people whom the receiver has
 * @param atSites people at each site, hub or hospital at the end
 * @param withHolder of those, the people still with the party that held everybody at the start
 */
public record ClosingAccount(
        int received,
        int died,
        int diedInTransit,
        int atLarge,
        int released,
        Map<String, Integer> atSites,
        int withHolder) {

    public ClosingAccount {
        atSites = Map.copyOf(atSites);
    }

    /** Runs the calendar and the events in the order of their times. */
    public static ClosingAccount of(Scenario scenario) {
        return new Run(scenario).run();
    }

    /** Everybody. */
    public int total() {
        return received
                + died
                + atLarge
                + released
                + atSites.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One step of the story: a lift that leaves, or an event. At the same instant the lift goes first. */
    private record Step(java.time.Instant at, Scenario.@Nullable Lift lift, Scenario.@Nullable Incident incident) {}

    private static final class Run {

        private final Scenario scenario;
        private final Map<String, Integer> sites = new TreeMap<>();
        private int onLifts;
        private int died;
        private int diedInTransit;
        private int atLarge;
        private int released;

        Run(Scenario scenario) {
            this.scenario = scenario;
            for (Scenario.Holding holding : scenario.holdings()) {
                if (holding.group() == Scenario.Group.HELD) {
                    sites.merge(holding.place(), holding.persons(), Integer::sum);
                }
            }
        }

        ClosingAccount run() {
            List<Step> steps = new ArrayList<>();
            scenario.lifts().forEach(lift -> steps.add(new Step(lift.departs(), lift, null)));
            scenario.incidents().forEach(incident -> steps.add(new Step(incident.at(), null, incident)));
            steps.sort(Comparator.comparing(Step::at));
            for (Step step : steps) {
                if (step.lift() != null) {
                    leave(step.lift());
                }
                if (step.incident() != null && step.incident().kind().effect() != IncidentKind.Effect.NONE) {
                    happen(step.incident(), step.incident().kind().effect());
                }
            }
            int withHolder = 0;
            for (Map.Entry<String, Integer> site : sites.entrySet()) {
                if (answers(site.getKey())) {
                    withHolder += site.getValue();
                }
            }
            return new ClosingAccount(onLifts, died, diedInTransit, atLarge, released, sites, withHolder);
        }

        /** At a hub that a carrier runs, the holder still answers until the handover to the carrier. */
        private boolean answers(String place) {
            String controller = scenario.controller(place, scenario.settings().ends());
            boolean hub = scenario.places().stream()
                    .anyMatch(p -> p.code().equals(place) && p.kind() == Scenario.PlaceKind.HUB);
            return hub || scenario.settings().holder().equals(controller);
        }

        private void leave(Scenario.Lift lift) {
            for (Scenario.Origin origin : lift.origins()) {
                move(lift.code(), origin.place(), -origin.persons());
            }
            onLifts += lift.persons();
        }

        private void happen(Scenario.Incident incident, IncidentKind.Effect effect) {
            int count = incident.count();
            String place = incident.place() == null ? "" : incident.place();
            switch (effect) {
                case NONE -> {}
                case SITE_TO_LARGE -> {
                    move(incident.code(), place, -count);
                    atLarge += count;
                }
                case SITE_TO_RELEASED -> {
                    move(incident.code(), place, -count);
                    released += count;
                }
                case SITE_TO_DIED -> {
                    move(incident.code(), place, -count);
                    died += count;
                }
                case LARGE_TO_SITE -> {
                    atLarge -= count;
                    move(incident.code(), place, count);
                }
                case LIFT_TO_SITE -> {
                    onLifts -= count;
                    move(incident.code(), place, count);
                }
                case SITE_TO_LIFT -> {
                    move(incident.code(), place, -count);
                    onLifts += count;
                }
                case LIFT_TO_DIED -> {
                    onLifts -= count;
                    died += count;
                    diedInTransit += count;
                }
                case LIFT_TO_LARGE -> {
                    onLifts -= count;
                    atLarge += count;
                }
            }
        }

        private void move(String code, String place, int count) {
            if (sites.merge(place, count, Integer::sum) < 0 || atLarge < 0) {
                throw new IllegalStateException(code + " takes more people than are at " + place);
            }
        }
    }
}
