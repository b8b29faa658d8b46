package org.amana.biometrics.search;

import java.util.List;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Template;

/**
 * Whom a search proposes. It decides nothing: people look at the evidence.
 *
 * @param candidates best first; scores of the same kind of search can be compared
 * @param coverage how much was searched
 * @param took how long each step took
 */
public record Answer(List<Candidate> candidates, Coverage coverage, Took took) {

    /** Copies the list. */
    public Answer {
        candidates = List.copyOf(candidates);
    }

    /**
     * Somebody proposed.
     *
     * @param score of all fingers compared; with one finger, at 1 about one false match in ten thousand is made
     */
    public record Candidate(long subject, double score, List<Finger> fingers) {

        /** Copies the list. */
        public Candidate {
            fingers = List.copyOf(fingers);
        }
    }

    /**
     * One finger of a candidate; {@link Identifier#evidence} says what speaks for it.
     *
     * @param probe index into the fingers of the query
     * @param position under which the gallery has it
     * @param template as the gallery has it
     * @param score of this finger
     */
    public record Finger(int probe, FingerPosition position, Template template, double score) {}

    /**
     * @param templates how many were compared
     * @param shardsAnswered how many shards answered
     * @param shards how many there are
     */
    public record Coverage(long templates, int shardsAnswered, int shards) {

        /** Whether nothing was left out. */
        public boolean whole() {
            return shardsAnswered == shards;
        }
    }

    /**
     * Nanoseconds; shards work side by side, so the first two are those of the slowest.
     *
     * @param scan over all templates
     * @param close our relaxation on the best of them
     * @param second the other opinion on the last few
     * @param whole from asked to answered
     */
    public record Took(long scan, long close, long second, long whole) {}
}
