package org.amana.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which synthetic people each scripted event is about: chosen once by seed, the same for events that follow it. */
public final class Cast {

    private final Scenario scenario;
    private final Population population;
    private final Map<String, List<String>> cast = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> followed = new HashMap<>();
    private final Draw draw;

    private Cast(Scenario scenario, Population population, long seed) {
        this.scenario = scenario;
        this.population = population;
        this.draw = new Draw(seed, "cast");
    }

    /** True person ids by the code of the event; an event about no particular person is left out. */
    public static Map<String, List<String>> of(Scenario scenario, Population population, long seed) {
        Cast casting = new Cast(scenario, population, seed);
        scenario.incidents().forEach(casting::assign);
        return Map.copyOf(casting.cast);
    }

    private void assign(Scenario.Incident incident) {
        if (incident.count() == 0) {
            return;
        }
        List<String> earlier = cast.get(incident.follows());
        if (earlier != null) {
            follow(incident, earlier);
            return;
        }
        switch (incident.kind()) {
            case NOT_PRODUCED, HELD_BACK, OFFLOADED, QUERIED, SWAPPED -> choose(incident, this::isAboard);
            case REFUSED, DIED_IN_TRANSIT, ESCAPED_IN_TRANSIT ->
                choose(incident, (event, person) -> isAboard(event, person) && claimsHome(person));
            case FOUND_ABOARD, LATE_ADDED, ESCAPED, DIED, COUNT_SHORT -> choose(incident, this::isAdultWhoStays);
            case RELEASED -> choose(incident, this::isMinorWhoStays);
            case DIVERTED -> choose(incident, (event, person) -> isOnLift(event, person));
            default -> {}
        }
    }

    /** Two events that follow the same one take different people of it, as long as there are enough. */
    private void follow(Scenario.Incident incident, List<String> earlier) {
        String key = incident.kind() + " " + incident.follows();
        int from = Math.min(followed.getOrDefault(key, 0), earlier.size() - incident.count());
        cast.put(incident.code(), List.copyOf(earlier.subList(from, from + incident.count())));
        followed.merge(key, incident.count(), Integer::sum);
    }

    private interface Fits {
        boolean test(Scenario.Incident incident, SyntheticPerson person);
    }

    private void choose(Scenario.Incident incident, Fits fits) {
        boolean wholeLift = incident.kind() == IncidentKind.DIVERTED;
        Predicate<SyntheticPerson> free = person -> wholeLift || !used.contains(person.id());
        List<SyntheticPerson> candidates = population.held().stream()
                .filter(free.and(person -> fits.test(incident, person)))
                .toList();
        if (candidates.size() < incident.count()) {
            throw new IllegalStateException("too few people for " + incident.code());
        }
        List<String> chosen = new ArrayList<>();
        for (SyntheticPerson person : draw.shuffled(candidates).subList(0, incident.count())) {
            chosen.add(person.id());
        }
        if (!wholeLift) {
            used.addAll(chosen);
        }
        cast.put(incident.code(), List.copyOf(chosen));
    }

    private boolean isOnLift(Scenario.Incident incident, SyntheticPerson person) {
        return person.lift() != null && person.lift().equals(incident.lift());
    }

    /** Someone on the lift; where the event names one of the lift's origins, someone from there. */
    private boolean isAboard(Scenario.Incident incident, SyntheticPerson person) {
        boolean fromOrigin = scenario.lifts().stream()
                        .filter(l -> l.code().equals(incident.lift()))
                        .flatMap(l -> l.origins().stream())
                        .noneMatch(o -> o.place().equals(incident.place()))
                || person.place().equals(incident.place());
        return fromOrigin && isOnLift(incident, person) && !isMinor(person);
    }

    private boolean isAdultWhoStays(Scenario.Incident incident, SyntheticPerson person) {
        return person.lift() == null && person.place().equals(incident.place()) && !isMinor(person);
    }

    private boolean isMinorWhoStays(Scenario.Incident incident, SyntheticPerson person) {
        return person.lift() == null && person.place().equals(incident.place()) && isMinor(person);
    }

    private boolean claimsHome(SyntheticPerson person) {
        return person.claimedNationality().equals(scenario.settings().homeNationality());
    }

    private boolean isMinor(SyntheticPerson person) {
        LocalDate day = scenario.settings().ageDay();
        return person.isMinorOn(day);
    }
}
