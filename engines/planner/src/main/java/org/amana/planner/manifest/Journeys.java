package org.amana.planner.manifest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Load;
import org.amana.planner.Mission;
import org.amana.planner.Plan;

/** Splits the flow of a valid plan into single journeys: who came first to a place leaves it first. */
final class Journeys {

    private final Map<String, Leg> legs = new HashMap<>();
    private final Map<Cell, Deque<List<Integer>>> waiting = new HashMap<>();
    private final Map<Cell, List<List<Integer>>> started = new HashMap<>();

    private Journeys(Instance instance) {
        instance.legs().forEach(l -> legs.put(l.id(), l));
        instance.population().forEach(p -> {
            Cell cell = new Cell(p.node(), p.category(), p.gate());
            for (int i = 0; i < p.count(); i++) {
                List<Integer> journey = new ArrayList<>();
                started.computeIfAbsent(cell, c -> new ArrayList<>()).add(journey);
                waiting.computeIfAbsent(cell, c -> new ArrayDeque<>()).add(journey);
            }
        });
    }

    /** One journey, as positions of sorties, for each person of each cell; empty for who stays. */
    static Map<Cell, List<List<Integer>>> of(Instance instance, Plan plan) {
        Journeys journeys = new Journeys(instance);
        List<Integer> inOrder = IntStream.range(0, plan.missions().size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> plan.missions().get(i).night()))
                .toList();
        int at = 0;
        while (at < inOrder.size()) {
            int night = plan.missions().get(inOrder.get(at)).night();
            Map<Cell, List<List<Integer>>> coming = new HashMap<>();
            for (; at < inOrder.size() && plan.missions().get(inOrder.get(at)).night() == night; at++) {
                journeys.board(inOrder.get(at), plan.missions().get(inOrder.get(at)), coming);
            }
            coming.forEach((cell, people) -> journeys.waiting
                    .computeIfAbsent(cell, c -> new ArrayDeque<>())
                    .addAll(people));
        }
        return journeys.started;
    }

    private void board(int index, Mission mission, Map<Cell, List<List<Integer>>> coming) {
        Leg leg = Objects.requireNonNull(legs.get(mission.leg()));
        for (Load load : mission.load()) {
            Deque<List<Integer>> queue =
                    Objects.requireNonNull(waiting.get(new Cell(leg.from(), load.category(), load.gate())));
            Cell there = new Cell(leg.to(), load.category(), load.gate());
            for (int i = 0; i < load.count(); i++) {
                List<Integer> journey = queue.remove();
                journey.add(index);
                coming.computeIfAbsent(there, c -> new ArrayList<>()).add(journey);
            }
        }
    }

    /** People of one class at one place. */
    record Cell(String node, String category, String gate) {

        @Override
        public String toString() {
            return category + "/" + gate + " at " + node;
        }
    }
}
