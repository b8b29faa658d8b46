package org.amana.demo.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    private final Scenario full = Scenarios.FULL;

    @Test
    void peopleAtTheStartComeToTheAccount() {
        assertThat(full.total(Scenario.Group.HELD)).isEqualTo(9_000);
        assertThat(full.total(Scenario.Group.TO_MOVE)).isEqualTo(5_704);
        assertThat(full.holding("al-hol", Scenario.Group.RESIDENTS)).isEqualTo(23_407);
        assertThat(full.holding("al-hol", Scenario.Group.HOUSEHOLDS)).isEqualTo(6_639);
        assertThat(Scenarios.SMALL.total(Scenario.Group.HELD)).isEqualTo(10);
    }

    @Test
    void everybodyIsSomewhereAtTheEnd() {
        ClosingAccount end = ClosingAccount.of(full);
        assertThat(end.total()).isEqualTo(9_000);
        assertThat(end.received()).isEqualTo(5_703);
        assertThat(end.received() + end.diedInTransit()).isEqualTo(5_704);
        assertThat(end.withHolder()).isEqualTo(1_844);
        assertThat(end.died()).isEqualTo(2);
        assertThat(end.atLarge()).isEqualTo(120 - 81 + 1);
        assertThat(end.released()).isEqualTo(126);
        assertThat(end.atSites()).containsEntry("aqtan", 1_124).containsEntry("shaddadi", 161);
        assertThat(end.atSites()).containsEntry("kharab-al-jir", 0).containsEntry("hasakah-hospital", 1);
    }

    @Test
    void theCalendarHasThirtyFourLiftsOfAbout168() {
        assertThat(full.lifts()).hasSize(34);
        int moved = full.lifts().stream().mapToInt(Scenario.Lift::persons).sum();
        assertThat(moved / full.lifts().size()).isBetween(165, 170);
    }

    @Test
    void theRoadLaneOpensOnTheFifthOfFebruary() {
        Instant road = Instant.parse("2026-02-04T21:00:00Z");
        assertThat(full.lifts())
                .filteredOn(l -> l.departs().isBefore(road))
                .allMatch(l -> l.lane().equals("air-baghdad"));
        assertThat(full.lifts()).anyMatch(l -> l.lane().equals("road-rabia"));
    }

    @Test
    void nobodyAnsweredForALostPlaceInTheHoursBetween() {
        assertThat(full.controller("al-hol", Instant.parse("2026-01-20T20:00:00Z")))
                .isNull();
        assertThat(full.controller("al-hol", Instant.parse("2026-01-19T20:00:00Z")))
                .isEqualTo("sdf");
        assertThat(full.controller("al-hol", Instant.parse("2026-01-22T20:00:00Z")))
                .isEqualTo("interior-sy");
    }

    @Test
    void contradictionsAreKeptAsClaims() {
        assertThat(values("moved"))
                .contains(150, 275, 300, 500, 530, 450, 1387, 2250, 2225, 4583, 5046, 5064, 5640, 5703, 5704);
        assertThat(values("received")).containsExactly(144);
        assertThat(values("nationalities")).containsExactly(42, 60, 61, 66);
        assertThat(full.nationalityClaims()).anyMatch(c -> c.label().equals("Turkestan") && c.nationality() == null);
        assertThat(full.aliases()).anyMatch(a -> a.alias().equals("Panorama") && a.disputed());
    }

    @Test
    void claimsAreNotPublishedBeforeTheirDay() {
        assertThat(full.claims())
                .allMatch(c ->
                        c.asOf().toString().substring(0, c.published().length()).compareTo(c.published()) <= 0);
    }

    @Test
    void aChosenFigureNeverNamesAPublisherAndAPublishedOneAlwaysDoes() {
        List<Provenance> all = Stream.of(
                        full.holdings().stream().map(Scenario.Holding::provenance),
                        full.figures().values().stream().map(Scenario.Figure::provenance),
                        full.lifts().stream().map(Scenario.Lift::provenance),
                        full.nationalities().stream().map(Scenario.Nationality::provenance),
                        full.incidents().stream().map(Scenario.Incident::provenance))
                .flatMap(provenance -> provenance)
                .toList();
        assertThat(all).allMatch(p -> !p.sources().isEmpty());
        assertThat(all)
                .filteredOn(p -> p.confidence() == Confidence.CHOSEN)
                .allMatch(p ->
                        p.sources().equals(List.of("scenario")) && !p.note().isEmpty());
        assertThat(all)
                .filteredOn(p -> p.confidence().isPublic())
                .noneMatch(p -> p.sources().contains("scenario"));
    }

    private List<Integer> values(String measure) {
        return full.claims().stream()
                .filter(c -> c.measure().equals(measure))
                .map(Scenario.Claim::value)
                .toList();
    }
}
