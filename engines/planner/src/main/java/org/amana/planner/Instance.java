package org.amana.planner;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One planning question, exactly as the format {@code planner-instance/1} states it. Position 0 of a list "per night"
 * is night 1. An instance may be built wrong; {@link InstanceProblems} says all that is wrong with it, and no engine
 * takes one that has problems.
 *
 * @param name name of the instance
 * @param description for people
 * @param nights number of nights
 * @param gates gate id to the first night on which its people may enter a facility
 * @param categories kinds of people
 * @param nodes sites, hubs and facilities
 * @param population who is where before night 1
 * @param vehicles types of vehicle
 * @param legs ways between places
 * @param intakePerNight most arrivals at facilities
 * @param enrolMinutesPerNight minutes of enrolment to be had
 * @param escortTripsPerNight escorts to be had, each for one sortie
 * @param convoysPerNight most convoys that leave
 * @param busesPerConvoy most buses of one leg in one convoy
 * @param sections parts of the receiving facility
 * @param dangerWeight what one person held who comes to grave harm counts, set and signed per campaign beside the weights of
 *     an escape; whoever they are, each counts the same. 0 leaves danger out
 */
public record Instance(
        String name,
        String description,
        int nights,
        Map<String, Integer> gates,
        List<Category> categories,
        List<Node> nodes,
        List<PopulationEntry> population,
        List<Vehicle> vehicles,
        List<Leg> legs,
        List<Integer> intakePerNight,
        List<Double> enrolMinutesPerNight,
        List<Double> escortTripsPerNight,
        List<Integer> convoysPerNight,
        int busesPerConvoy,
        List<Section> sections,
        double dangerWeight) {

    /** An instance that weighs escapes only. */
    public Instance(
            String name,
            String description,
            int nights,
            Map<String, Integer> gates,
            List<Category> categories,
            List<Node> nodes,
            List<PopulationEntry> population,
            List<Vehicle> vehicles,
            List<Leg> legs,
            List<Integer> intakePerNight,
            List<Double> enrolMinutesPerNight,
            List<Double> escortTripsPerNight,
            List<Integer> convoysPerNight,
            int busesPerConvoy,
            List<Section> sections) {
        this(
                name,
                description,
                nights,
                gates,
                categories,
                nodes,
                population,
                vehicles,
                legs,
                intakePerNight,
                enrolMinutesPerNight,
                escortTripsPerNight,
                convoysPerNight,
                busesPerConvoy,
                sections,
                0);
    }

    public Instance {
        gates = Collections.unmodifiableMap(new LinkedHashMap<>(gates));
        categories = List.copyOf(categories);
        nodes = List.copyOf(nodes);
        population = List.copyOf(population);
        vehicles = List.copyOf(vehicles);
        legs = List.copyOf(legs);
        intakePerNight = List.copyOf(intakePerNight);
        enrolMinutesPerNight = List.copyOf(enrolMinutesPerNight);
        escortTripsPerNight = List.copyOf(escortTripsPerNight);
        convoysPerNight = List.copyOf(convoysPerNight);
        sections = List.copyOf(sections);
    }

    /** People of the whole population, those already in a facility included. */
    public int people() {
        return population.stream().mapToInt(PopulationEntry::count).sum();
    }
}
