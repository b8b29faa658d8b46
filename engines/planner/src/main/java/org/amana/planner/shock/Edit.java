package org.amana.planner.shock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Node;
import org.amana.planner.NodeKind;
import org.amana.planner.PopulationEntry;
import org.amana.planner.Vehicle;

/** An instance under change. */
final class Edit {

    private final Instance source;
    private List<Node> nodes;
    private List<PopulationEntry> population;
    private List<Vehicle> vehicles;
    private List<Leg> legs;
    private List<Integer> intake;

    Edit(Instance source) {
        this.source = source;
        nodes = source.nodes();
        population = source.population();
        vehicles = source.vehicles();
        legs = source.legs();
        intake = source.intakePerNight();
    }

    void take(Shock shock) {
        switch (shock) {
            case Shock.HazardTimes s ->
                nodes = changed(
                        nodes,
                        Node::id,
                        s.node(),
                        n -> node(
                                n, within(n.alpha(), s.from(), s.to(), a -> Math.min(1, a * s.factor())), n.danger()));
            case Shock.Danger s ->
                nodes = changed(
                        nodes,
                        Node::id,
                        s.node(),
                        n -> node(n, n.alpha(), within(dangers(n), s.from(), s.to(), d -> s.chance())));
            case Shock.TailsLost s ->
                vehicles = changed(
                        vehicles,
                        Vehicle::id,
                        s.vehicle(),
                        v -> new Vehicle(
                                v.id(),
                                v.seats(),
                                v.convoy(),
                                within(v.tails(), s.from(), s.to(), t -> Math.max(0, t - s.tails()))));
            case Shock.LegClosed s ->
                legs = changed(
                        legs,
                        Leg::id,
                        s.leg(),
                        l -> leg(l, l.to(), within(l.maxSorties(), s.from(), s.to(), most -> 0)));
            case Shock.IntakeAtMost s -> intake = within(intake, s.from(), s.to(), i -> Math.min(i, s.places()));
            case Shock.Destination s -> redirect(s);
            case Shock.FoundToBe s -> reclassify(s);
        }
    }

    private static <T> List<T> changed(List<T> all, Function<T, String> id, String wanted, UnaryOperator<T> change) {
        if (all.stream().noneMatch(one -> id.apply(one).equals(wanted))) {
            throw new IllegalArgumentException("unknown \"" + wanted + "\"");
        }
        return all.stream()
                .map(one -> id.apply(one).equals(wanted) ? change.apply(one) : one)
                .toList();
    }

    private static <T> List<T> within(List<T> perNight, int from, int to, UnaryOperator<T> change) {
        List<T> values = new ArrayList<>(perNight);
        for (int night = Math.max(1, from); night <= Math.min(to, values.size()); night++) {
            values.set(night - 1, change.apply(values.get(night - 1)));
        }
        return values;
    }

    private List<Double> dangers(Node n) {
        return n.danger().isEmpty() ? Collections.nCopies(source.nights(), 0.0) : n.danger();
    }

    private static Node node(Node n, List<Double> alpha, List<Double> danger) {
        return new Node(n.id(), n.kind(), alpha, n.omega(), n.capacity(), danger, n.dangerAfter());
    }

    private static Leg leg(Leg l, String to, List<Integer> sorties) {
        return new Leg(
                l.id(),
                l.from(),
                to,
                l.vehicle(),
                l.sortiesPerTail(),
                l.busyNights(),
                l.categories(),
                l.risk(),
                sorties);
    }

    private void redirect(Shock.Destination s) {
        if (nodes.stream().noneMatch(n -> n.id().equals(s.other()))) {
            nodes = new ArrayList<>(nodes);
            nodes.add(new Node(s.other(), NodeKind.FACILITY, List.of(), 0, null));
        }
        legs = legs.stream()
                .map(l -> l.to().equals(s.facility()) ? leg(l, s.other(), l.maxSorties()) : l)
                .toList();
    }

    private void reclassify(Shock.FoundToBe s) {
        List<PopulationEntry> rows = new ArrayList<>();
        int left = s.count();
        for (PopulationEntry p : population) {
            boolean theirs = p.node().equals(s.node())
                    && p.category().equals(s.category())
                    && p.gate().equals(s.gate());
            int taken = theirs ? Math.min(left, p.count()) : 0;
            left -= taken;
            rows.add(new PopulationEntry(p.node(), p.category(), p.gate(), p.count() - taken));
        }
        if (left > 0) {
            throw new IllegalArgumentException(
                    "only " + (s.count() - left) + " of " + s.category() + "/" + s.gate() + " are at " + s.node());
        }
        rows.add(new PopulationEntry(s.node(), s.other(), s.gate(), s.count()));
        population = rows;
    }

    Instance instance() {
        return new Instance(
                source.name(),
                source.description(),
                source.nights(),
                source.gates(),
                source.categories(),
                nodes,
                population,
                vehicles,
                legs,
                intake,
                source.enrolMinutesPerNight(),
                source.escortTripsPerNight(),
                source.convoysPerNight(),
                source.busesPerConvoy(),
                source.sections(),
                source.dangerWeight());
    }
}
