package org.amana.console.pages;

import java.util.List;

/**
 * What a figure of home is made of.
 *
 * @param figure which one
 * @param sum the figure
 * @param terms that add up to it, the largest first
 */
public record WhyView(Figure figure, int sum, List<Term> terms) {

    /** The figures of the sum that heads home. */
    public enum Figure {
        ROLL,
        HELD,
        IN_TRANSIT,
        IN_RECEPTION,
        ABSENT,
        UNACCOUNTED,
        SEEN,
        NOT_SEEN,
        NOT_ON_ROLL;

        /** Whether it was observed, and not computed from entries. */
        public boolean observed() {
            return this == SEEN || this == NOT_SEEN || this == NOT_ON_ROLL;
        }

        public int of(HomeView.Figures figures) {
            return switch (this) {
                case ROLL -> figures.roll();
                case HELD -> figures.held();
                case IN_TRANSIT -> figures.inTransit();
                case IN_RECEPTION -> figures.inReception();
                case ABSENT -> figures.absent();
                case UNACCOUNTED -> figures.unaccounted();
                case SEEN -> figures.seen();
                case NOT_SEEN -> figures.notSeen();
                case NOT_ON_ROLL -> figures.notOnRoll();
            };
        }
    }

    /** @param path where the entries or sightings are that the term is made of */
    public record Term(String party, String place, String path, int figure) {}
}
