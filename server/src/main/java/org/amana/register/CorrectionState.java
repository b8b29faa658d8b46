package org.amana.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How far a correction has come. */
final class CorrectionState {

    private final CorrectionFact.Proposed proposed;
    private final Set<String> awaits;
    private final List<UUID> acts = new ArrayList<>();
    private boolean ended;

    CorrectionState(CorrectionFact.Proposed proposed) {
        this.proposed = proposed;
        this.awaits = new HashSet<>(proposed.needs());
        this.acts.add(proposed.act().act());
        this.ended = awaits.isEmpty();
    }

    void agreed(CorrectionFact.Agreed agreed) {
        awaits.remove(agreed.act().party());
        acts.add(agreed.act().act());
        ended = awaits.isEmpty();
    }

    void declined() {
        ended = true;
    }

    CorrectionFact.Proposed proposed() {
        return proposed;
    }

    /** Parties that have yet to agree. */
    Set<String> awaits() {
        return Set.copyOf(awaits);
    }

    /** Whoever proposed it, and everybody whose word it needs. */
    Set<String> parties() {
        Set<String> parties = new HashSet<>(proposed.needs());
        parties.add(proposed.act().party());
        return parties;
    }

    List<UUID> acts() {
        return List.copyOf(acts);
    }

    boolean ended() {
        return ended;
    }
}
