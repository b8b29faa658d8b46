package org.amana.transfer;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Mission;
import org.amana.planner.Node;
import org.amana.planner.NodeKind;
import org.amana.planner.Plan;
import org.amana.planner.Planned;
import org.amana.planner.PopulationEntry;
import org.amana.platform.journal.Refusal;
import org.amana.transfer.plan.Solving;
import org.amana.transfer.plan.Stated;
import org.jspecify.annotations.Nullable;

/** A plan that an engine is thinking about. The engine's threads say how far it is; whoever asked looks on, and may say that it is enough. */
final class UnderWay implements Solving.Onlooker {

    /** So many points of the way here are kept; a search that finds more is told thinner. */
    private static final int POINTS = 400;

    /** How far it is. */
    enum Stage {
        /** An earlier question is being answered. */
        WAITING,
        /** No plan stands yet. */
        BEGUN,
        /** A plan stands, and better ones are looked for. */
        IMPROVING,
        /** Names are put on sorties. */
        NAMING,
        /** On record. */
        RECORDED,
        /** There will be none, for the reasons given. */
        REFUSED;

        boolean over() {
            return this == RECORDED || this == REFUSED;
        }
    }

    /** @param bound the best there was then, 0 where there was none */
    record Point(double seconds, double objective, double bound) {}

    /**
     * How it stands.
     *
     * @param took since somebody asked
     * @param objective escapes to be expected by the best plan so far, weighted; null while there is none
     * @param gap share of the objective that may still be saved; null while nothing is proven
     * @param people all that can be planned
     * @param arriving people of the best so far who reach the destination, night by night
     * @param enough whether somebody said so
     * @param points how objective and bound came here
     * @param reasons why there is none; empty unless refused
     */
    record Standing(
            Stage stage,
            Duration took,
            @Nullable Double objective,
            @Nullable Double bound,
            @Nullable Double gap,
            int people,
            int sorties,
            List<Integer> arriving,
            boolean enough,
            List<Point> points,
            List<Refusal> reasons) {}

    private final Stated stated;
    private final String party;
    private final Instance instance;
    private final Set<String> into;
    private final long began = System.nanoTime();
    private final List<Point> points = new ArrayList<>();
    private Stage stage = Stage.WAITING;
    private long ended;
    private long news;
    private @Nullable Planned best;
    private double bound;
    private List<Refusal> reasons = List.of();
    private volatile boolean enough;

    /**
     * @param party who asked, and who alone may say that it is enough
     */
    UnderWay(Stated stated, String party, Instance instance) {
        this.stated = stated;
        this.party = party;
        this.instance = instance;
        Set<String> facilities = instance.nodes().stream()
                .filter(node -> node.kind() == NodeKind.FACILITY)
                .map(Node::id)
                .collect(Collectors.toSet());
        into = instance.legs().stream()
                .filter(leg -> facilities.contains(leg.to()))
                .map(Leg::id)
                .collect(Collectors.toSet());
    }

    UUID campaign() {
        return stated.campaign();
    }

    UUID plan() {
        return stated.plan();
    }

    LocalDate firstNight() {
        return stated.firstNight();
    }

    String party() {
        return party;
    }

    @Override
    public synchronized void begun() {
        become(Stage.BEGUN);
    }

    @Override
    public synchronized void better(Planned planned) {
        best = planned;
        planned.bound().ifPresent(said -> bound = Math.max(bound, said));
        become(Stage.IMPROVING);
        point();
    }

    @Override
    public synchronized void bound(double proven) {
        if (proven > bound) {
            bound = proven;
            point();
            say();
        }
    }

    @Override
    public boolean cancelled() {
        return enough;
    }

    @Override
    public synchronized void naming() {
        become(Stage.NAMING);
    }

    /** What there is is enough: the engine answers with the best it has. */
    synchronized void enough() {
        enough = true;
        say();
    }

    synchronized void recorded() {
        become(Stage.RECORDED);
    }

    synchronized void refused(List<Refusal> why) {
        reasons = List.copyOf(why);
        become(Stage.REFUSED);
    }

    private void become(Stage next) {
        stage = next;
        if (next.over()) {
            ended = System.nanoTime();
        }
        say();
    }

    private void say() {
        news++;
        notifyAll();
    }

    private void point() {
        if (best == null) {
            return;
        }
        if (points.size() == POINTS) {
            for (int i = POINTS - 2; i > 0; i -= 2) {
                points.remove(i);
            }
        }
        points.add(new Point((System.nanoTime() - began) / 1e9, best.objective(), bound));
    }

    /** Waits until there is something new or the time is over; says which news came last. */
    synchronized long await(long known, Duration longest) throws InterruptedException {
        long until = System.nanoTime() + longest.toNanos();
        while (news == known && System.nanoTime() < until) {
            wait(Math.max(1, (until - System.nanoTime()) / 1_000_000));
        }
        return news;
    }

    synchronized boolean over() {
        return stage.over();
    }

    synchronized Standing standing() {
        Planned planned = best;
        Double objective = planned == null ? null : planned.objective();
        boolean proven = bound > 0 || (objective != null && objective == 0);
        return new Standing(
                stage,
                Duration.ofNanos((stage.over() ? ended : System.nanoTime()) - began),
                objective,
                proven ? (Double) bound : null,
                objective == null || !proven
                        ? null
                        : (Double) (objective <= 0 ? 0 : Math.max(0, (objective - bound) / objective)),
                instance.population().stream().mapToInt(PopulationEntry::count).sum(),
                planned == null ? 0 : planned.plan().missions().size(),
                planned == null ? List.of() : arriving(planned.plan()),
                enough,
                List.copyOf(points),
                reasons);
    }

    private List<Integer> arriving(Plan of) {
        List<Integer> perNight = new ArrayList<>();
        for (int night = 1; night <= instance.nights(); night++) {
            perNight.add(0);
        }
        for (Mission mission : of.missions()) {
            if (into.contains(mission.leg())) {
                perNight.set(mission.night() - 1, perNight.get(mission.night() - 1) + mission.people());
            }
        }
        return perNight;
    }
}
