package org.amana.planner;

import java.util.List;

/**
 * A plan with names.
 *
 * @param missions the sorties
 */
public record Manifest(List<NamedMission> missions) {

    public Manifest {
        missions = List.copyOf(missions);
    }
}
