package org.amana.demo.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import org.amana.demo.people.Scenario;
import org.amana.planner.Category;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Limits;
import org.amana.planner.Mission;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Node;
import org.amana.planner.NodeKind;
import org.amana.planner.Planned;
import org.amana.planner.Planner;
import org.amana.planner.PopulationEntry;
import org.amana.planner.Section;
import org.amana.planner.Vehicle;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;

/**
 * What the planner would have done with the same fleet, under all the limits that bound the operation and under some of them.
 * The engine's cost is the score itself: everybody still there at the end of a night counts one, so nothing is weighed.
 */
final class Baselines {

    private static final String ADULT = "adult";
    private static final String CHILD = "child";
    private static final String ANY_NIGHT = "any-night";
    private static final String WHOLE = "whole";
    /** Near enough to the best that no lever is told apart by it; the clock decides nothing. */
    private static final Limits NEAR_ENOUGH = new Limits(Limits.NO_TIME_LIMIT, 1_000, 0.01);

    /** Which limits are kept. */
    record Rules(boolean consent, boolean roadAsOpened, boolean room, boolean intakeAsObserved) {
        Rules earlierConsent() {
            return new Rules(false, roadAsOpened, room, intakeAsObserved);
        }

        Rules earlierRoad() {
            return new Rules(consent, false, room, intakeAsObserved);
        }

        Rules earlierClearing() {
            return new Rules(consent, roadAsOpened, false, intakeAsObserved);
        }
    }

    /** No hold, the road from the first day, no more a day than the observed peak. */
    static final Rules LIFT_BOUND = new Rules(false, false, false, false);
    /** The hold kept, the road as it opened, the receiving prison cleared as it was, no more a day than the observed peak. */
    static final Rules RECEPTION_BOUND = new Rules(true, true, true, false);
    /** The same, and the receiver never quicker than it was seen to be in those days. */
    static final Rules AS_OBSERVED = new Rules(true, true, true, true);

    /**
     * @param least people-days below which no plan under these rules can go, where it was proven
     * @param breaches rules that the independent checker finds broken
     */
    record Result(Curve curve, OptionalLong least, int breaches) {}

    private final Bounds bounds;
    private final Planner planner;

    Baselines(Bounds bounds, Planner planner) {
        this.bounds = bounds;
        this.planner = planner;
    }

    /** Each lever by itself, on top of the reception-bound plan. */
    static Map<String, Rules> levers() {
        Map<String, Rules> levers = new LinkedHashMap<>();
        levers.put("consent", RECEPTION_BOUND.earlierConsent());
        levers.put("road", RECEPTION_BOUND.earlierRoad());
        levers.put("clearing", RECEPTION_BOUND.earlierClearing());
        return levers;
    }

    Result plan(Rules rules) {
        Instance instance = instance(rules);
        try {
            Planned planned = planner.plan(instance, NEAR_ENOUGH);
            PlanCheck check = PlanChecker.check(instance, planned.plan());
            List<Integer> eachNight = new ArrayList<>(Collections.nCopies(bounds.nights(), 0));
            for (Mission mission : planned.plan().missions()) {
                eachNight.set(mission.night() - 1, eachNight.get(mission.night() - 1) + mission.people());
            }
            OptionalLong least = planned.bound().isPresent()
                    ? OptionalLong.of((long) Math.floor(planned.bound().getAsDouble()))
                    : OptionalLong.empty();
            return new Result(
                    Curve.of(bounds.total(), eachNight),
                    least,
                    check.violations().size());
        } catch (NoValidPlan e) {
            throw new IllegalStateException("moving nobody breaks no rule of these", e);
        }
    }

    Instance instance(Rules rules) {
        int nights = bounds.nights();
        List<Node> nodes = new ArrayList<>();
        List<PopulationEntry> population = new ArrayList<>();
        for (Bounds.Site site : bounds.sites()) {
            nodes.add(new Node(site.place(), NodeKind.SITE, Collections.nCopies(nights, 1.0), 0, null));
            population.add(new PopulationEntry(site.place(), ADULT, ANY_NIGHT, site.adults()));
            population.add(new PopulationEntry(site.place(), CHILD, ANY_NIGHT, site.children()));
        }
        nodes.add(new Node(WHOLE, NodeKind.FACILITY, List.of(), 0, null));
        return new Instance(
                rules.toString(),
                rules.toString(),
                nights,
                Map.of(ANY_NIGHT, 1),
                List.of(category(ADULT), category(CHILD)),
                nodes,
                population,
                bounds.fleet().stream()
                        .map(kind -> new Vehicle(
                                kind.code(),
                                kind.seats(),
                                kind.mode() == Scenario.Mode.ROAD,
                                Collections.nCopies(nights, kind.tails())))
                        .toList(),
                legs(rules),
                nightly(night -> rules.intakeAsObserved()
                        ? Math.min(bounds.observedPeak(), bounds.intake().get(night - 1))
                        : bounds.observedPeak()),
                Collections.nCopies(nights, (double) Bounds.NONE),
                Collections.nCopies(nights, (double) Bounds.NONE),
                Collections.nCopies(nights, bounds.convoys()),
                bounds.busesPerConvoy(),
                List.of(new Section(WHOLE, nightly(night -> since(rules, night)))));
    }

    private static Category category(String code) {
        return new Category(code, 1, 1, 0, 0, code, WHOLE);
    }

    private List<Leg> legs(Rules rules) {
        List<Leg> legs = new ArrayList<>();
        for (Bounds.Site site : bounds.sites()) {
            for (Bounds.Kind kind : bounds.fleet()) {
                legs.add(new Leg(
                        site.place() + ' ' + kind.code(),
                        site.place(),
                        WHOLE,
                        kind.code(),
                        1,
                        1,
                        List.of(ADULT, CHILD),
                        Collections.nCopies(bounds.nights(), 0.0),
                        nightly(night -> open(rules, kind, night) ? kind.tails() : 0)));
            }
        }
        return legs;
    }

    private boolean open(Rules rules, Bounds.Kind kind, int night) {
        return kind.mode() == Scenario.Mode.AIR
                ? bounds.flies().get(night - 1)
                : !rules.roadAsOpened() || night >= bounds.roadFrom();
    }

    private int since(Rules rules, int night) {
        int consented = rules.consent() ? bounds.consented().get(night - 1) : Bounds.NONE;
        int room = rules.room() ? bounds.room().get(night - 1) : Bounds.NONE;
        return Math.min(consented, room);
    }

    private List<Integer> nightly(IntFunction<Integer> figure) {
        List<Integer> figures = new ArrayList<>();
        for (int night = 1; night <= bounds.nights(); night++) {
            figures.add(figure.apply(night));
        }
        return figures;
    }
}
