package org.amana.planner.master;

import java.util.Collections;
import java.util.List;
import org.amana.planner.Instance;
import org.amana.planner.Node;

/** States danger at a place. */
final class Dangers {

    private Dangers() {}

    static Instance at(Instance i, String place, double danger, double weight) {
        List<Node> nodes = i.nodes().stream()
                .map(n -> n.id().equals(place)
                        ? new Node(
                                n.id(),
                                n.kind(),
                                n.alpha(),
                                n.omega(),
                                n.capacity(),
                                Collections.nCopies(i.nights(), danger),
                                danger)
                        : n)
                .toList();
        return new Instance(
                i.name(),
                i.description(),
                i.nights(),
                i.gates(),
                i.categories(),
                nodes,
                i.population(),
                i.vehicles(),
                i.legs(),
                i.intakePerNight(),
                i.enrolMinutesPerNight(),
                i.escortTripsPerNight(),
                i.convoysPerNight(),
                i.busesPerConvoy(),
                i.sections(),
                weight);
    }
}
