package org.amana.planner.manifest;

import java.util.List;
import org.amana.planner.Manifest;

/**
 * A manifest with what is left of conflicts.
 *
 * @param manifest the plan with names; sortie i of it is sortie i of the plan
 * @param conflicts what is left, explained
 * @param unavoidablePairs pairs that no manifest of this plan can avoid: more of one group than sorties to spread over
 */
public record Assigned(Manifest manifest, List<Conflict> conflicts, int unavoidablePairs) {

    public Assigned {
        conflicts = List.copyOf(conflicts);
    }

    /** Pairs left, a pair of two groups counted twice. */
    public int pairs() {
        return conflicts.stream().mapToInt(Conflict::pairs).sum();
    }
}
