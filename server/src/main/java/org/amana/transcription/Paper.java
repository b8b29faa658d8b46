package org.amana.transcription;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A paper, as far as it has come. */
final class Paper {

    /** Its states, and the only ways between them. */
    enum State {
        BROUGHT,
        READ_ONCE,
        READINGS_DIFFER,
        AGREED,
        RECORDED
    }

    private final PaperFact.Brought brought;
    private final long leaf;
    private final Map<UUID, List<PaperFact.Said>> readings = new LinkedHashMap<>();
    private boolean recorded;

    Paper(PaperFact.Brought brought, long leaf) {
        this.brought = brought;
        this.leaf = leaf;
    }

    void read(UUID user, List<PaperFact.Said> said) {
        readings.put(user, said);
    }

    void recorded() {
        recorded = true;
    }

    PaperFact.Brought brought() {
        return brought;
    }

    /** The entry by which it was brought. */
    long leaf() {
        return leaf;
    }

    Set<String> parties() {
        return Set.copyOf(brought.parties());
    }

    Optional<List<PaperFact.Said>> readBy(UUID user) {
        return Optional.ofNullable(readings.get(user));
    }

    /** What two of those who read it read alike. */
    Optional<List<PaperFact.Said>> agreed() {
        List<List<PaperFact.Said>> all = List.copyOf(readings.values());
        for (int i = 1; i < all.size(); i++) {
            if (all.subList(0, i).contains(all.get(i))) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    State state() {
        if (recorded) {
            return State.RECORDED;
        }
        if (agreed().isPresent()) {
            return State.AGREED;
        }
        return switch (readings.size()) {
            case 0 -> State.BROUGHT;
            case 1 -> State.READ_ONCE;
            default -> State.READINGS_DIFFER;
        };
    }
}
