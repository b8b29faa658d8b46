package org.amana.demo.people;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everybody in a scenario: those held, then the residents of its camps and their households. */
public record Population(List<SyntheticPerson> held, List<SyntheticPerson> residents, List<Household> households) {

    public Population {
        held = List.copyOf(held);
        residents = List.copyOf(residents);
        households = List.copyOf(households);
    }

    /** Those whom the calendar moves. */
    public List<SyntheticPerson> toMove() {
        return held.stream().filter(p -> p.lift() != null).toList();
    }

    /** Everybody by true person id. */
    public Map<String, SyntheticPerson> byId() {
        return java.util.stream.Stream.concat(held.stream(), residents.stream())
                .collect(Collectors.toMap(SyntheticPerson::id, Function.identity()));
    }
}
