package org.amana.register;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** How far a handover has come. */
public final class HandoverState {

    private final HandoverFact.Offered offered;
    private final Map<UUID, HandoverFact.Line> answered = new HashMap<>();
    private final Map<UUID, HandoverFact.Act> pending = new LinkedHashMap<>();
    private boolean closed;

    HandoverState(HandoverFact.Offered offered) {
        this.offered = offered;
        pending(offered.act());
    }

    void apply(HandoverFact.Answered answer) {
        pending(answer.act());
        answer.lines().forEach(line -> answered.put(line.person(), line));
    }

    void pending(HandoverFact.Act act) {
        if (act.transcribedBy() != null) {
            pending.put(act.act(), act);
        }
    }

    void confirm(UUID act) {
        pending.remove(act);
    }

    /** The acts that were typed in from paper and that their party has not confirmed yet. */
    public Map<UUID, HandoverFact.Act> pending() {
        return Collections.unmodifiableMap(pending);
    }

    void close() {
        closed = true;
    }

    public HandoverFact.Offered offered() {
        return offered;
    }

    /** The two between whom responsibility passes, and whoever typed in a paper of theirs that is not yet confirmed. */
    public Set<String> parties() {
        Set<String> parties = new HashSet<>(Set.of(offered.giver(), offered.receiver()));
        pending.values().forEach(act -> parties.add(Objects.requireNonNullElse(act.transcribedBy(), act.party())));
        return parties;
    }

    public boolean closed() {
        return closed;
    }

    /** What the receiver said last of a person; null before the first word. */
    public HandoverFact.@org.jspecify.annotations.Nullable Line answer(UUID person) {
        return answered.get(person);
    }

    /** Those of whom the receiver has neither accepted nor returned. */
    public Set<UUID> open() {
        Set<UUID> open = new HashSet<>(offered.persons());
        answered.values().stream()
                .filter(line -> line.verdict() != HandoverFact.Verdict.QUERIED)
                .forEach(line -> open.remove(line.person()));
        return open;
    }
}
