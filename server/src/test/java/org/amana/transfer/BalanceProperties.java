package org.amana.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** I4: a lift balances by name. */
class BalanceProperties {

    private static final List<Line.Origin> ORIGINS = List.of(Line.Origin.values());

    /** One person's way through a lift, complete and consistent. */
    record Way(Line.Origin origin, Line.Loading loading, Line.Ending ending, boolean reported) {

        boolean aboard() {
            return origin == Line.Origin.FOUND_ABOARD || origin == Line.Origin.BORN || loading == Line.Loading.BOARDED;
        }

        boolean clean() {
            boolean provisional = aboard() && (ending == Line.Ending.QUERIED || ending == Line.Ending.UNACCOUNTED);
            boolean unreported = aboard() && ending.needsReport() && !reported;
            return origin != Line.Origin.FOUND_ABOARD && !provisional && !unreported;
        }
    }

    @Provide
    Arbitrary<Way> ways() {
        return Combinators.combine(
                        Arbitraries.of(ORIGINS),
                        Arbitraries.of(Line.Loading.BOARDED, Line.Loading.NOT_PRODUCED, Line.Loading.HELD_BACK),
                        Arbitraries.of(Line.Ending.values()),
                        Arbitraries.of(true, false))
                .as(Way::new);
    }

    private static List<Line> lines(List<Way> ways) {
        List<Line> lines = new ArrayList<>();
        for (Way way : ways) {
            Line line = new Line(UUID.randomUUID(), way.origin());
            if (way.origin() == Line.Origin.FROZEN || way.origin() == Line.Origin.LATE_ADD) {
                line.load(way.loading(), "reason");
            }
            if (way.aboard()) {
                line.end(way.ending(), "reason", way.reported() ? "report-1" : null);
            }
            lines.add(line);
        }
        return lines;
    }

    @Property
    void whoeverGoesAWholeWayMakesBothEquationsHold(@ForAll List<@From("ways") Way> ways) {
        Balance balance = Balance.of(lines(ways));

        assertThat(balance.adds()).isTrue();
        assertThat(balance.balanced()).isEqualTo(ways.stream().allMatch(Way::clean));
    }

    @Property
    void somebodyLeftOutOfOnePartIsMissedByName(@ForAll List<@From("ways") Way> ways) {
        List<Line> lines = lines(ways);
        UUID lost = UUID.randomUUID();
        lines.add(new Line(lost, Line.Origin.FROZEN));
        Line silent = new Line(UUID.randomUUID(), Line.Origin.FROZEN);
        silent.load(Line.Loading.BOARDED, null);
        lines.add(silent);

        Balance balance = Balance.of(lines);

        assertThat(balance.adds()).isFalse();
        assertThat(balance.findings())
                .contains(
                        new Balance.Finding(Balance.Fault.LISTED_NOT_LOADED, Set.of(lost)),
                        new Balance.Finding(Balance.Fault.ABOARD_WITHOUT_OUTCOME, Set.of(silent.person())));
    }

    @Property
    void equalNumbersOfDifferentPeopleDoNotBalance(@ForAll("sizes") int size) {
        Map<Balance.Part, Set<UUID>> parts = new EnumMap<>(Balance.Part.class);
        parts.put(Balance.Part.FROZEN, people(size));
        parts.put(Balance.Part.BOARDED, people(size));
        parts.put(Balance.Part.ACCEPTED, people(size));

        Balance balance = new Balance(parts, Set.of());

        assertThat(balance.size(Balance.Part.FROZEN)).isEqualTo(balance.size(Balance.Part.ACCEPTED));
        assertThat(balance.adds()).isFalse();
    }

    @Property
    void nobodyIsInTwoPartsOfOneSide(@ForAll("sizes") int size) {
        Set<UUID> all = people(size);
        Map<Balance.Part, Set<UUID>> parts = new EnumMap<>(Balance.Part.class);
        parts.put(Balance.Part.FROZEN, all);
        parts.put(Balance.Part.BOARDED, all);
        parts.put(Balance.Part.ACCEPTED, all);
        assertThat(new Balance(parts, Set.of()).balanced()).isTrue();
        parts.put(Balance.Part.DIED, Set.of(all.iterator().next()));
        assertThat(new Balance(parts, Set.of()).findings())
                .extracting(Balance.Finding::fault)
                .containsExactly(Balance.Fault.IN_TWO_PARTS);
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(1, 200);
    }

    private static Set<UUID> people(int size) {
        Set<UUID> people = new HashSet<>();
        while (people.size() < size) {
            people.add(UUID.randomUUID());
        }
        return people;
    }
}
