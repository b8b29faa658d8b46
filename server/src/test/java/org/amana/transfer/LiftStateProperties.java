package org.amana.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amana.law.Lane;
import org.amana.platform.time.Occurred;

/** A lift takes in facts in any order that its states allow, refuses the rest, and never loses a person. */
class LiftStateProperties {

    private static final Occurred NOW = Occurred.at(Instant.parse("2026-01-21T20:00:00Z"));

    private static Lift lift(List<UUID> people) {
        Leg leg = new Leg(
                1,
                "ghwayran",
                "karkh",
                "coalition",
                "BUS",
                null,
                40,
                NOW.earliest(),
                NOW.earliest().plusSeconds(9000),
                60);
        Lift lift = new Lift(
                new LiftFact.Planned(
                        "L-1",
                        UUID.randomUUID(),
                        "sdf",
                        "iq-moj",
                        "ghwayran",
                        "karkh",
                        "order-1",
                        Lane.ADULT,
                        LocalDate.parse("2026-01-21"),
                        List.of(leg),
                        List.of()),
                NOW.earliest());
        lift.apply(new LiftFact.ManifestChanged("L-1", 1, people, List.of(), null));
        return lift;
    }

    private static LiftFact anyFact(Random random, Lift lift, List<UUID> people) {
        UUID person = people.get(random.nextInt(people.size()));
        return switch (random.nextInt(11)) {
            case 0 -> new LiftFact.ManifestChanged("L-1", lift.version() + 1, List.of(person), List.of(), null);
            case 1 -> new LiftFact.Offered("L-1", lift.version());
            case 2 -> new LiftFact.OfferAnswered("L-1", lift.version(), random.nextBoolean(), null, null);
            case 3 -> new LiftFact.Frozen("L-1", lift.version(), "hash", people);
            case 4 ->
                new LiftFact.HandoverBegun("L-1", UUID.randomUUID(), LiftFact.Stage.BOARDING, 1, "sdf", "coalition");
            case 5 ->
                new LiftFact.LinesLoaded(
                        "L-1", 1, NOW, List.of(new LiftFact.Loaded(person, Line.Loading.BOARDED, null)));
            case 6 -> new LiftFact.Departed("L-1", 1, NOW, false);
            case 7 -> new LiftFact.Arrived("L-1", 1, "karkh", NOW, true);
            case 8 ->
                new LiftFact.LinesEnded(
                        "L-1",
                        NOW,
                        List.of(new LiftFact.Ended(
                                person,
                                Line.Ending.values()[random.nextInt(Line.Ending.values().length)],
                                null,
                                null)));
            case 9 -> new LiftFact.HandedOver("L-1");
            default -> new LiftFact.Aborted("L-1", "weather");
        };
    }

    @Property(tries = 500)
    void everyChangeOfStateIsALegalMove(@ForAll long seed) {
        Random random = new Random(seed);
        List<UUID> people = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        Lift lift = lift(people);
        Set<LiftState> been = EnumSet.of(lift.state());
        for (int step = 0; step < 60; step++) {
            LiftState before = lift.state();
            try {
                lift.apply(anyFact(random, lift, people));
            } catch (IllegalStateException refused) {
                assertThat(lift.state()).isEqualTo(before);
            }
            assertThat(before == lift.state() || before.mayBecome(lift.state())).isTrue();
            been.add(lift.state());
        }
        assertThat(been).isNotEmpty();
    }

    @Property(tries = 300)
    void aLineThatIsSettledStaysAndWhoIsAboardIsNeverForgotten(@ForAll long seed) {
        Random random = new Random(seed);
        Line line = new Line(UUID.randomUUID(), Line.Origin.FROZEN);
        List<Object> went = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            Line.Loading loading = Line.Loading.values()[random.nextInt(Line.Loading.values().length)];
            Line.Ending ending = Line.Ending.values()[random.nextInt(Line.Ending.values().length)];
            if (line.mayLoad(loading)) {
                line.load(loading, null);
                went.add(loading);
            }
            if (line.mayEnd(ending)) {
                assertThat(line.loading()).isEqualTo(Line.Loading.BOARDED);
                line.end(ending, null, null);
                went.add(ending);
            }
            boolean settled = line.ending() != null && !line.ending().provisional();
            boolean stayed = line.loading() == Line.Loading.HELD_BACK || line.loading() == Line.Loading.NOT_PRODUCED;
            assertThat(line.claims()).isEqualTo(!settled && !stayed);
        }
    }
}
