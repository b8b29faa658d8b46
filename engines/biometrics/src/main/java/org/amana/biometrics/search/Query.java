package org.amana.biometrics.search;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What each shard is asked.
 *
 * @param fingers of one person, at least one
 * @param reach with which fingers of the gallery each is compared
 * @param penetration the share of a shard, in (0, 1], that is looked at closely after the scan
 * @param wanted how many people at most
 */
public record Query(List<ProbeFinger> fingers, Reach reach, double penetration, int wanted) {

    /** After the scan one in a hundred is looked at closely: of what a linear search would find, fewer than one in two hundred are lost. */
    public static final double USUAL_PENETRATION = 0.01;

    /** As many as examiners look at. */
    public static final int USUAL_WANTED = 20;

    /** With which fingers of the gallery a finger is compared. */
    public enum Reach {
        /** With those of the same position, and with those of which nobody knows it. */
        SAME_POSITION,
        /** With all others: finds fingers recorded under a wrong position. Takes ten times as long. */
        OTHER_POSITIONS
    }

    /** Checks the ranges. */
    public Query {
        fingers = List.copyOf(fingers);
        if (fingers.isEmpty() || !(penetration > 0 && penetration <= 1) || wanted < 1) {
            throw new IllegalArgumentException(
                    "%d fingers, penetration %s, %d wanted".formatted(fingers.size(), penetration, wanted));
        }
    }

    /** The usual search. */
    public static Query of(List<ProbeFinger> fingers) {
        return new Query(fingers, Reach.SAME_POSITION, USUAL_PENETRATION, USUAL_WANTED);
    }

    /** The same fingers under other positions. */
    public Query elsewhere() {
        return new Query(fingers, Reach.OTHER_POSITIONS, penetration, wanted);
    }

    /**
     * What the scores of several fingers make together. Where each stands in its place they add up. Where any may stand anywhere, one
     * that fits well counts more than many that fit a little: each has had nine chances.
     */
    double together(DoubleStream scores) {
        return reach == Reach.SAME_POSITION
                ? scores.sum()
                : Math.cbrt(scores.map(score -> score * score * score).sum());
    }
}
