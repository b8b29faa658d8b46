package org.amana.transfer;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person on a lift, and what became of them. */
public final class Line {

    /** How the person came to be on the lift. */
    public enum Origin {
        FROZEN,
        LATE_ADD,
        FOUND_ABOARD,
        BORN
    }

    /** What became of somebody who should have boarded. */
    public enum Loading {
        OPEN,
        BOARDED,
        NOT_PRODUCED,
        HELD_BACK
    }

    /** What became of somebody who was aboard. */
    public enum Ending {
        ACCEPTED,
        QUERIED,
        RETURNED,
        OFFLOADED,
        DIVERTED,
        RELEASED,
        DIED,
        ESCAPED,
        UNACCOUNTED;

        private static final Set<Ending> PROVISIONAL = EnumSet.of(QUERIED, UNACCOUNTED);

        /** Whether it needs a report of its own before a lift can balance. */
        boolean needsReport() {
            return this == DIED || this == ESCAPED || this == DIVERTED || this == RELEASED;
        }

        /** Whether the receiver says it by answering a handover. */
        boolean receiverSays() {
            return this == ACCEPTED || this == QUERIED || this == RETURNED;
        }

        boolean provisional() {
            return PROVISIONAL.contains(this);
        }
    }

    private static final Map<Loading, Set<Loading>> LOADING_MOVES = new EnumMap<>(Map.of(
            Loading.OPEN, EnumSet.of(Loading.BOARDED, Loading.NOT_PRODUCED, Loading.HELD_BACK),
            Loading.NOT_PRODUCED, EnumSet.of(Loading.BOARDED),
            Loading.HELD_BACK, EnumSet.noneOf(Loading.class),
            Loading.BOARDED, EnumSet.noneOf(Loading.class)));

    private final UUID person;
    private final Origin origin;
    private Loading loading = Loading.OPEN;
    private @Nullable Ending ending;
    private @Nullable String reason;
    private @Nullable String report;

    Line(UUID person, Origin origin) {
        this.person = person;
        this.origin = origin;
        if (origin == Origin.FOUND_ABOARD || origin == Origin.BORN) {
            loading = Loading.BOARDED;
        }
    }

    boolean mayLoad(Loading next) {
        return LOADING_MOVES.getOrDefault(loading, Set.of()).contains(next);
    }

    /** Whether somebody aboard may end so; what was queried or unaccounted for may become anything else. */
    boolean mayEnd(Ending next) {
        return loading == Loading.BOARDED && (ending == null || ending.provisional() && ending != next);
    }

    void load(Loading next, @Nullable String because) {
        loading = next;
        reason = because;
    }

    void end(Ending next, @Nullable String because, @Nullable String ownReport) {
        ending = next;
        reason = because;
        report = ownReport;
    }

    public UUID person() {
        return person;
    }

    public Origin origin() {
        return origin;
    }

    public Loading loading() {
        return loading;
    }

    public @Nullable Ending ending() {
        return ending;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** The person's own report, for those who died, escaped, were diverted or released. */
    public @Nullable String report() {
        return report;
    }

    /** Whether the lift still claims the person. */
    boolean claims() {
        boolean stayedBehind = loading == Loading.NOT_PRODUCED || loading == Loading.HELD_BACK;
        return !stayedBehind && (ending == null || ending.provisional());
    }

    /** Whether the person is aboard with no outcome yet. */
    boolean aboard() {
        return loading == Loading.BOARDED && ending == null;
    }
}
