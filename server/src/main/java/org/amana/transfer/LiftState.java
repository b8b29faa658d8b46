package org.amana.transfer;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a lift has come. The legal moves stand here and nowhere else. */
public enum LiftState {
    PLANNED,
    /** Shown to the receiver. */
    OFFERED,
    /** The manifest is hashed; it changes by amendments only. */
    FROZEN,
    LOADING,
    DEPARTED,
    ARRIVED,
    /** Everybody aboard has an outcome. */
    HANDED_OVER,
    CLOSED_BALANCED,
    CLOSED_IN_DISAGREEMENT,
    /** Given up before anybody left. */
    ABORTED;

    private static final Map<LiftState, Set<LiftState>> MOVES = moves();

    private static Map<LiftState, Set<LiftState>> moves() {
        Map<LiftState, Set<LiftState>> moves = new EnumMap<>(LiftState.class);
        moves.put(PLANNED, EnumSet.of(OFFERED, ABORTED));
        moves.put(OFFERED, EnumSet.of(PLANNED, FROZEN, ABORTED));
        moves.put(FROZEN, EnumSet.of(LOADING, ABORTED));
        moves.put(LOADING, EnumSet.of(DEPARTED, ABORTED));
        moves.put(DEPARTED, EnumSet.of(DEPARTED, ARRIVED, HANDED_OVER, CLOSED_IN_DISAGREEMENT));
        moves.put(ARRIVED, EnumSet.of(DEPARTED, HANDED_OVER, CLOSED_IN_DISAGREEMENT));
        moves.put(HANDED_OVER, EnumSet.of(DEPARTED, ARRIVED, CLOSED_BALANCED, CLOSED_IN_DISAGREEMENT));
        moves.put(CLOSED_BALANCED, EnumSet.of(CLOSED_IN_DISAGREEMENT, CLOSED_BALANCED));
        moves.put(CLOSED_IN_DISAGREEMENT, EnumSet.of(CLOSED_BALANCED, CLOSED_IN_DISAGREEMENT));
        moves.put(ABORTED, EnumSet.noneOf(LiftState.class));
        return moves;
    }

    public boolean mayBecome(LiftState next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the manifest may still be changed by versions. */
    boolean planning() {
        return this == PLANNED || this == OFFERED;
    }

    /** Whether people may be aboard. */
    boolean underWay() {
        return this == DEPARTED || this == ARRIVED || this == HANDED_OVER;
    }

    public boolean closed() {
        return this == CLOSED_BALANCED || this == CLOSED_IN_DISAGREEMENT;
    }

    /** Whether it still claims the people on it. */
    boolean open() {
        return !closed() && this != ABORTED;
    }
}
