package org.amana.demo.people;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.amana.demo.people.SyntheticPerson.ClaimedBirth;
import org.amana.demo.people.SyntheticPerson.Health;
import org.amana.demo.people.SyntheticPerson.Numbers;
import org.amana.demo.people.SyntheticPerson.SecondRecord;
import org.jspecify.annotations.Nullable;

/** Makes the synthetic people of a scenario. The same scenario and seed give the same people, person by person. */
public final class People {

    private static final String IRAQ = "IRQ";
    private static final int YOUNGEST_MINOR = 14;

    private final Scenario scenario;
    private final NameForge names;
    private final long seed;
    private final LocalDate ageDay;
    private final List<Integer> numbers;

    private People(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.seed = seed;
        this.names = new NameForge(scenario);
        this.ageDay = scenario.settings().ageDay();
        int count = scenario.total(Scenario.Group.HELD);
        this.numbers = new Draw(seed, "numbers")
                .shuffled(IntStream.range(0, 2 * count).boxed().toList());
    }

    /** Makes everybody who is held or lives in a camp when the scenario begins. */
    public static Population generate(Scenario scenario, long seed) {
        People people = new People(scenario, seed);
        List<SyntheticPerson> held = people.held();
        CampPeople camp = new CampPeople(scenario, people.names, seed, held.size());
        return new Population(held, camp.residents(), camp.households());
    }

    /** Where somebody is before anything else is known about them. */
    private record Slot(String place, @Nullable String lift) {}

    private List<SyntheticPerson> held() {
        List<Slot> slots = new ArrayList<>();
        for (Scenario.Holding holding : scenario.holdings()) {
            if (holding.group() == Scenario.Group.HELD) {
                slots.addAll(slots(holding.place(), holding.persons()));
            }
        }
        List<String> nationalities = claimedNationalities(slots);
        Set<Integer> minors = minors(slots);
        List<SyntheticPerson> people = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            people.add(person(i, slots.get(i), nationalities.get(i), minors.contains(i)));
        }
        return people;
    }

    private List<Slot> slots(String place, int held) {
        List<Slot> slots = new ArrayList<>();
        for (Scenario.Lift lift : scenario.lifts()) {
            for (Scenario.Origin origin : lift.origins()) {
                if (origin.place().equals(place)) {
                    slots.addAll(Collections.nCopies(origin.persons(), new Slot(place, lift.code())));
                }
            }
        }
        slots.addAll(Collections.nCopies(held - slots.size(), new Slot(place, null)));
        return slots;
    }

    /** Deals the published totals over those to be moved; those left behind are taken as of the home nationality. */
    private List<String> claimedNationalities(List<Slot> slots) {
        List<String> deck = new ArrayList<>();
        scenario.nationalities().forEach(n -> deck.addAll(Collections.nCopies(n.persons(), n.code())));
        int firstIraqis = scenario.figure("first-lift-iraqis");
        Collections.nCopies(firstIraqis, IRAQ).forEach(deck::remove);
        List<String> rest = new Draw(seed, "nationality").shuffled(deck);
        String first =
                scenario.lifts().isEmpty() ? "" : scenario.lifts().getFirst().code();
        List<String> result = new ArrayList<>();
        int next = 0;
        for (Slot slot : slots) {
            if (slot.lift() == null) {
                result.add(scenario.settings().homeNationality());
            } else if (slot.lift().equals(first) && firstIraqis > 0) {
                firstIraqis--;
                result.add(IRAQ);
            } else {
                result.add(rest.get(next++));
            }
        }
        return result;
    }

    /** Who is under 18: so many among those moved after the first lift, and so many of those who stay, place by place. */
    private Set<Integer> minors(List<Slot> slots) {
        String first =
                scenario.lifts().isEmpty() ? "" : scenario.lifts().getFirst().code();
        List<Integer> moved = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            String lift = slots.get(i).lift();
            if (lift != null && !lift.equals(first)) {
                moved.add(i);
            }
        }
        Draw draw = new Draw(seed, "minors");
        Set<Integer> minors = new HashSet<>(draw.shuffled(moved).subList(0, scenario.figure("minors-to-move")));
        for (Scenario.Holding holding : scenario.holdings()) {
            if (holding.group() == Scenario.Group.MINORS) {
                List<Integer> staying = IntStream.range(0, slots.size())
                        .filter(i -> slots.get(i).lift() == null
                                && slots.get(i).place().equals(holding.place()))
                        .boxed()
                        .toList();
                minors.addAll(draw.shuffled(staying).subList(0, holding.persons()));
            }
        }
        return minors;
    }

    private SyntheticPerson person(int index, Slot slot, String claimed, boolean minor) {
        Draw draw = new Draw(seed, "held " + index);
        LocalDate born = born(slot, minor, draw);
        ClaimedBirth claimedBirth = claimedBirth(slot, born, minor, draw);
        Numbers own = numbers(slot.place(), numbers.get(index), draw);
        boolean twice = draw.perMille(scenario.figure("second-record"));
        return new SyntheticPerson(
                id(index),
                slot.place(),
                slot.lift(),
                names.name(claimed, Sex.M, draw),
                Sex.M,
                born,
                claimedBirth,
                nationality(claimed, draw),
                claimed,
                own,
                health(draw),
                twice ? second(index, slot, claimedBirth, draw) : null,
                null);
    }

    static String id(int index) {
        return String.format(Locale.ROOT, "tp-%06d", index + 1);
    }

    /** Adults are 18 before the year of the operation begins, so that a year alone never makes one a minor. */
    private LocalDate born(Slot slot, boolean minor, Draw draw) {
        if (minor) {
            int age = Math.max(YOUNGEST_MINOR, 17 - Math.min(draw.below(6), draw.below(6)));
            return ageDay.minusYears(age).minusDays(draw.below(360));
        }
        boolean young = scenario.places().stream()
                .anyMatch(p -> p.code().equals(slot.place()) && p.kind() == Scenario.PlaceKind.JUVENILE_SITE);
        int age = young ? draw.between(18, 21) : 18 + (draw.below(24) + draw.below(24)) / 2 + draw.below(22);
        return LocalDate.of(ageDay.getYear() - 1 - age, 1, 1).plusDays(draw.below(365));
    }

    /** A minor who is to be moved stands in the lists as an adult; nobody's claim makes an adult a minor. */
    private ClaimedBirth claimedBirth(Slot slot, LocalDate born, boolean minor, Draw draw) {
        boolean yearOnly = draw.perMille(scenario.figure("year-only"));
        LocalDate on = born;
        if (minor && slot.lift() != null) {
            int age = Period.between(born, ageDay).getYears();
            on = born.minusYears(19 - age + draw.below(3));
        } else if (!minor && draw.perMille(220)) {
            on = born.minusYears(draw.between(1, 3));
        }
        return new ClaimedBirth(on, yearOnly);
    }

    private String nationality(String claimed, Draw draw) {
        if (!draw.perMille(scenario.figure("hidden-nationality"))) {
            return claimed;
        }
        return draw.one(scenario.nationalities()).code();
    }

    private Numbers numbers(String place, int number, Draw draw) {
        String site = place.replace("-", "").toUpperCase(Locale.ROOT);
        String tag = String.format(
                Locale.ROOT, "%s-%d-%05d", site.substring(0, Math.min(3, site.length())), 1 + number % 9, number);
        String isn = draw.perMille(700) ? String.format(Locale.ROOT, "NE%06dDP", 100_000 + number * 7) : null;
        String icrc = draw.perMille(450) ? String.format(Locale.ROOT, "SYR-2%05d", number) : null;
        return new Numbers(tag, String.format(Locale.ROOT, "%06d", 200_000 + number * 13), isn, icrc);
    }

    private SecondRecord second(int index, Slot slot, ClaimedBirth birth, Draw draw) {
        int number = numbers.get(numbers.size() / 2 + index);
        ClaimedBirth other =
                new ClaimedBirth(birth.on().minusYears(draw.below(2)).minusDays(draw.below(20)), draw.perMille(500));
        return new SecondRecord(numbers(slot.place(), number, draw), 1 + draw.below(3), other);
    }

    private Set<Health> health(Draw draw) {
        Set<Health> health = EnumSet.noneOf(Health.class);
        for (Health flag : Health.values()) {
            String figure = flag.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (draw.perMille(scenario.figure(figure))) {
                health.add(flag);
            }
        }
        return health;
    }
}
