package org.amana.biometrics.search;

import java.util.List;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Template;

/**
 * What a shard found.
 *
 * @param hits the best people, best first
 * @param templates how many were compared
 * @param scanNanos spent on the scan, all fingers
 * @param closeNanos spent on looking closely
 */
public record ShardAnswer(List<Hit> hits, long templates, long scanNanos, long closeNanos) {

    /** Copies the list. */
    public ShardAnswer {
        hits = List.copyOf(hits);
    }

    /**
     * Somebody in the gallery.
     *
     * @param score of our relaxation, all fingers together
     */
    public record Hit(long subject, double score, List<FingerHit> fingers) {

        /** Copies the list. */
        public Hit {
            fingers = List.copyOf(fingers);
        }
    }

    /**
     * One finger that was compared closely.
     *
     * @param probe index into the fingers of the query
     * @param position under which the gallery has it
     * @param template as the gallery has it
     * @param score of our relaxation
     */
    public record FingerHit(int probe, FingerPosition position, Template template, double score) {}
}
