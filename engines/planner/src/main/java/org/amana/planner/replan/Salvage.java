package org.amana.planner.replan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amana.planner.Instance;
import org.amana.planner.Mission;
import org.amana.planner.Plan;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.check.Rule;
import org.amana.planner.check.Violation;

/** What of a plan can still be flown after a shock: whatever stands against a rule now is struck, until the rest keeps all. */
public final class Salvage {

    private static final int ROUNDS = 400;

    private Salvage() {}

    /** The plan without the sorties that break rules; it may be empty, and may still break a rule if a place is overfull. */
    public static Plan of(Instance instance, Plan plan) {
        List<Mission> missions = new ArrayList<>(plan.missions());
        for (int round = 0; round < ROUNDS; round++) {
            PlanCheck check = PlanChecker.check(instance, new Plan(plan.instance(), missions));
            Set<Integer> struck = new HashSet<>();
            for (Violation violation : check.violations()) {
                int at = violation.mission() >= 0 ? violation.mission() : blamed(missions, violation);
                if (at >= 0) {
                    struck.add(at);
                }
            }
            if (struck.isEmpty()) {
                break;
            }
            List<Mission> kept = new ArrayList<>();
            for (int i = 0; i < missions.size(); i++) {
                if (!struck.contains(i)) {
                    kept.add(missions.get(i));
                }
            }
            missions = kept;
        }
        return new Plan(plan.instance(), missions);
    }

    /** The last sortie of that night that could have to do with it; else the last one before it. */
    private static int blamed(List<Mission> missions, Violation violation) {
        int found = -1;
        for (int i = 0; i < missions.size(); i++) {
            Mission m = missions.get(i);
            boolean legKnown = violation.rule() == Rule.SORTIES;
            if (m.night() <= violation.night()
                    && (!legKnown || m.leg().equals(violation.where()))
                    && (found < 0 || m.night() >= missions.get(found).night())) {
                found = i;
            }
        }
        return found;
    }
}
