package org.amana.demo.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final LocalDate AGE_DAY = Scenarios.FULL.settings().ageDay();
    private final Scenario full = Scenarios.FULL;
    private final Population people = Scenarios.PEOPLE;

    @Test
    void theSameSeedGivesTheSamePeopleAndAnotherSeedOthers() {
        assertThat(People.generate(full, full.settings().seed())).isEqualTo(people);
        assertThat(People.generate(full, 1).held().getFirst())
                .isNotEqualTo(people.held().getFirst());
    }

    @Test
    void totalsAreExact() {
        assertThat(people.held()).hasSize(9_000);
        assertThat(people.toMove()).hasSize(5_704);
        assertThat(people.residents()).hasSize(23_407);
        assertThat(people.households()).hasSize(6_639);
        Map<String, Long> byNationality = people.toMove().stream()
                .collect(Collectors.groupingBy(SyntheticPerson::claimedNationality, Collectors.counting()));
        assertThat(full.nationalities()).allMatch(n -> byNationality.getOrDefault(n.code(), 0L) == n.persons());
    }

    @Test
    void eachSiteAndLiftHasItsPeople() {
        Map<String, Long> bySite = count(people.held(), SyntheticPerson::place);
        assertThat(full.holdings())
                .filteredOn(h -> h.group() == Scenario.Group.HELD)
                .allMatch(h -> bySite.getOrDefault(h.place(), 0L) == h.persons());
        Map<String, Long> byLift = count(people.toMove(), p -> String.valueOf(p.lift()));
        assertThat(full.lifts()).allMatch(l -> byLift.getOrDefault(l.code(), 0L) == l.persons());
    }

    @Test
    void oneHundredFiftySevenMinorsStandInTheListsAsAdults() {
        List<SyntheticPerson> minors =
                people.toMove().stream().filter(p -> p.isMinorOn(AGE_DAY)).toList();
        assertThat(minors).hasSize(157);
        assertThat(minors)
                .allMatch(p ->
                        !p.claimedBirth().on().withDayOfYear(1).plusYears(18).isAfter(AGE_DAY));
        assertThat(minors).noneMatch(p -> "lift-01".equals(p.lift()));
    }

    @Test
    void nobodyElseToBeMovedCouldBeAMinorByTheirClaim() {
        LocalDate first = LocalDate.of(2026, 1, 21);
        assertThat(people.toMove()).allMatch(p -> {
            LocalDate latest = p.claimedBirth().yearOnly()
                    ? p.claimedBirth().on().withMonth(12).withDayOfMonth(31)
                    : p.claimedBirth().on();
            return !latest.plusYears(18).isAfter(first);
        });
    }

    @Test
    void theFirstLiftHasEightyFiveIraqisOf150() {
        assertThat(people.toMove())
                .filteredOn(p ->
                        "lift-01".equals(p.lift()) && p.claimedNationality().equals("IRQ"))
                .hasSizeGreaterThanOrEqualTo(85)
                .hasSizeLessThan(105);
    }

    @Test
    void numbersAreNeverSharedByTwoPeople() {
        assertUnique(p -> p.numbers().tag());
        assertUnique(p -> p.numbers().sdf());
        assertUnique(p -> p.numbers().isn());
        assertUnique(p -> p.numbers().icrc());
    }

    @Test
    void namesComeInBothScriptsAndSeveralSpellings() {
        assertThat(people.held()).allMatch(p -> p.name().arabic().codePoints().noneMatch(c -> c >= 'A' && c <= 'z'));
        long several =
                people.held().stream().filter(p -> p.spellings().size() > 1).count();
        assertThat(several).isGreaterThan(8_900);
    }

    @Test
    void campHouseholdsHoldEveryResidentOnce() {
        Set<String> members = new HashSet<>();
        people.households()
                .forEach(h -> h.members()
                        .forEach(m -> assertThat(members.add(m.personId())).isTrue()));
        assertThat(members).hasSize(23_407);
        long children =
                people.residents().stream().filter(p -> p.isMinorOn(AGE_DAY)).count();
        long men = people.residents().stream()
                .filter(p -> !p.isMinorOn(AGE_DAY) && p.sex() == Sex.M)
                .count();
        assertThat(children).isEqualTo(Draw.share(23_407, 660));
        assertThat(men).isEqualTo(Draw.share(23_407, 100));
        assertThat(count(people.residents(), SyntheticPerson::claimedNationality))
                .containsEntry("SYR", 14_500L)
                .containsEntry("IRQ", 2_627L);
    }

    @Test
    void cardsAreUniqueAndSomeHouseholdsHoldSeveral() {
        List<String> cards =
                people.households().stream().flatMap(h -> h.cards().stream()).toList();
        assertThat(cards).doesNotHaveDuplicates();
        long several =
                people.households().stream().filter(h -> h.cards().size() > 1).count();
        assertThat(several).isBetween(200L, 330L);
    }

    @Test
    void everyEventAboutPeopleHasItsCast() {
        Map<String, List<String>> cast = Cast.of(full, people, full.settings().seed());
        Map<String, SyntheticPerson> byId = people.byId();
        for (Scenario.Incident incident : full.incidents()) {
            if (incident.kind().effect() != IncidentKind.Effect.NONE) {
                assertThat(cast.get(incident.code())).as(incident.code()).hasSize(incident.count());
            }
        }
        assertThat(cast.get("first-late")).isEqualTo(cast.get("first-put-off"));
        assertThat(cast.get("diverted")).hasSize(75);
        assertThat(cast.get("aqtan-minors-1"))
                .allMatch(id -> byId.containsKey(id) && byId.get(id).isMinorOn(AGE_DAY));
        assertThat(Cast.of(full, people, full.settings().seed())).isEqualTo(cast);
    }

    private static <T> Map<T, Long> count(List<SyntheticPerson> all, Function<SyntheticPerson, T> key) {
        return all.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private void assertUnique(Function<SyntheticPerson, @Nullable String> number) {
        List<String> all = Stream.concat(people.held().stream(), people.residents().stream())
                .map(p -> String.valueOf(number.apply(p)))
                .filter(n -> !n.equals("null"))
                .toList();
        assertThat(new HashSet<>(all)).hasSize(all.size());
    }
}
