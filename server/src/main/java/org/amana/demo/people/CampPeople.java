package org.amana.demo.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.amana.demo.people.NameTokens.Token;
import org.amana.demo.people.SyntheticPerson.ClaimedBirth;
import org.amana.demo.people.SyntheticPerson.Numbers;
import org.jspecify.annotations.Nullable;

/** Makes the residents of a scenario's camps, household by household, with the published totals kept exactly. */
final class CampPeople {

    private static final int LARGEST = 11;

    private final Scenario scenario;
    private final NameForge names;
    private final long seed;
    private final int firstIndex;
    private final List<SyntheticPerson> residents = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();

    CampPeople(Scenario scenario, NameForge names, long seed, int firstIndex) {
        this.scenario = scenario;
        this.names = names;
        this.seed = seed;
        this.firstIndex = firstIndex;
        for (Scenario.Holding holding : scenario.holdings()) {
            if (holding.group() == Scenario.Group.RESIDENTS && holding.persons() > 0) {
                camp(holding.place(), holding.persons(), scenario.holding(holding.place(), Scenario.Group.HOUSEHOLDS));
            }
        }
    }

    List<SyntheticPerson> residents() {
        return residents;
    }

    List<Household> households() {
        return households;
    }

    private enum Role {
        WOMAN,
        MAN,
        CHILD
    }

    private void camp(String place, int people, int count) {
        Draw draw = new Draw(seed, "camp " + place);
        int children = Draw.share(people, scenario.figure("camp-children"));
        int alone = Draw.share(count, scenario.figure("camp-unaccompanied"));
        List<List<Role>> composed = compose(people, count, Math.min(children, people - (count - alone)), alone, draw);
        List<String> nationalities = nationalities(people, draw);
        int next = 0;
        for (int i = 0; i < count; i++) {
            List<Role> roles = composed.get(i);
            household(place, i, roles, nationalities.subList(next, next + roles.size()));
            next += roles.size();
        }
    }

    /** Shares people out over households: an adult first in each, save the few of children alone. */
    private List<List<Role>> compose(int people, int count, int children, int alone, Draw draw) {
        int adults = people - children;
        int men = Math.min(adults, Draw.share(people, scenario.figure("camp-men")));
        List<Role> grown = new ArrayList<>(Collections.nCopies(men, Role.MAN));
        grown.addAll(Collections.nCopies(adults - men, Role.WOMAN));
        grown = draw.shuffled(grown);
        List<List<Role>> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Role first = i < alone ? Role.CHILD : grown.get(i - alone);
            result.add(new ArrayList<>(List.of(first)));
        }
        List<Role> rest = new ArrayList<>(grown.subList(count - alone, grown.size()));
        rest.addAll(Collections.nCopies(children - alone, Role.CHILD));
        for (Role role : rest) {
            smallish(result, role == Role.CHILD ? 0 : alone, draw).add(role);
        }
        return draw.shuffled(result);
    }

    private static List<Role> smallish(List<List<Role>> households, int from, Draw draw) {
        List<Role> household;
        do {
            household = households.get(draw.between(from, households.size() - 1));
        } while (household.size() >= LARGEST);
        return household;
    }

    private List<String> nationalities(int people, Draw draw) {
        int iraqis = scenario.figure("camp-iraqis");
        int home = scenario.figure("camp-syrians");
        List<String> result =
                new ArrayList<>(Collections.nCopies(home, scenario.settings().homeNationality()));
        result.addAll(Collections.nCopies(iraqis, "IRQ"));
        List<String> others = new ArrayList<>();
        for (Scenario.Nationality nationality : scenario.nationalities()) {
            String code = nationality.code();
            if (!Set.of(
                            "IRQ",
                            scenario.settings().homeNationality(),
                            scenario.settings().unstatedNationality())
                    .contains(code)) {
                others.addAll(Collections.nCopies(nationality.persons(), code));
            }
        }
        while (result.size() < people) {
            String code = others.isEmpty() ? scenario.settings().homeNationality() : draw.one(others);
            result.addAll(Collections.nCopies(Math.min(4, people - result.size()), code));
        }
        return result;
    }

    private void household(String place, int number, List<Role> roles, List<String> nationalities) {
        Draw draw = new Draw(seed, place + " household " + number);
        String id = String.format(Locale.ROOT, "hh-%05d", number + 1);
        Token father = names.given(nationalities.getFirst(), Sex.M, draw);
        Token grandfather = names.given(nationalities.getFirst(), Sex.M, draw);
        Token family = names.family(nationalities.getFirst(), draw);
        List<Household.Member> members = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            Role role = roles.get(i);
            Sex sex = role == Role.CHILD ? draw.one(List.of(Sex.M, Sex.F)) : role == Role.MAN ? Sex.M : Sex.F;
            Token given = names.given(nationalities.get(i), sex, draw);
            boolean fathersHouse = role == Role.CHILD;
            SyntheticName name = fathersHouse
                    ? new SyntheticName(given, father, grandfather, family, null)
                    : role == Role.MAN && i == 0
                            ? new SyntheticName(
                                    father, grandfather, names.given(nationalities.get(i), Sex.M, draw), family, null)
                            : names.name(nationalities.get(i), sex, draw);
            String personId = People.id(firstIndex + residents.size());
            residents.add(resident(personId, place, id, name, sex, role, nationalities.get(i), draw));
            members.add(new Household.Member(personId, relation(i, role, draw)));
        }
        households.add(new Household(id, place, cards(number, draw), members));
    }

    private SyntheticPerson resident(
            String id,
            String place,
            @Nullable String household,
            SyntheticName name,
            Sex sex,
            Role role,
            String nationality,
            Draw draw) {
        LocalDate born = born(role, draw);
        ClaimedBirth claimed = new ClaimedBirth(
                draw.perMille(150) ? born.plusDays(draw.between(-400, 400)) : born,
                draw.perMille(scenario.figure("year-only")));
        Numbers numbers = new Numbers(String.format(Locale.ROOT, "HOL-%05d", residents.size() + 1), null, null, null);
        return new SyntheticPerson(
                id,
                place,
                null,
                name,
                sex,
                born,
                claimed,
                nationality,
                nationality,
                numbers,
                Set.of(),
                null,
                household);
    }

    private LocalDate born(Role role, Draw draw) {
        LocalDate day = scenario.settings().ageDay();
        if (role != Role.CHILD) {
            return day.minusYears(19 + Math.min(draw.below(50), draw.below(50))).minusDays(draw.below(360));
        }
        int band = draw.below(1000);
        int youngest = scenario.figure("camp-age-0-4");
        int middle = youngest + scenario.figure("camp-age-5-11");
        int age = band < youngest ? draw.below(5) : band < middle ? draw.between(5, 11) : draw.between(12, 17);
        return day.minusYears(age).minusDays(draw.between(30, 360));
    }

    private static Household.Relation relation(int position, Role role, Draw draw) {
        if (position == 0) {
            return Household.Relation.HEAD;
        }
        if (role == Role.CHILD) {
            return draw.perMille(930) ? Household.Relation.CHILD : Household.Relation.OTHER;
        }
        return role == Role.WOMAN && draw.perMille(300) ? Household.Relation.SPOUSE : Household.Relation.OTHER;
    }

    /** Card numbers do not follow the households, or a second card would show itself by its number. */
    private List<String> cards(int number, Draw draw) {
        int count = 1;
        if (draw.perMille(scenario.figure("camp-extra-cards"))) {
            count += draw.perMille(150) ? 2 : 1;
        }
        return IntStream.range(0, count)
                .mapToObj(card -> String.format(Locale.ROOT, "H%06d", 100_000 + (number * 3 + card) * 17 % 499_979))
                .toList();
    }
}
