package org.amana.biometrics.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.amana.biometrics.MadeUp;
import org.amana.biometrics.Minutia;
import org.amana.biometrics.Template;
import org.amana.biometrics.match.Agreement.Pair;
import org.junit.jupiter.api.Test;

/** What can be drawn on two prints to show why they are thought alike. */
class M03_EvidenceTest {

    private final FusedMatcher matcher = new FusedMatcher(probe -> candidate -> 0);

    @Test
    void minutiaeThatAgreeAreThoseThatWereMoved() {
        Template finger = MadeUp.finger(11);
        Template moved = MadeUp.moved(finger, 0.4, 15, -10);
        Print probe = Print.of(finger);
        Print candidate = Print.of(moved);
        Agreement agreement = matcher.agreement(probe, candidate);
        assertThat(agreement.placement().turn()).isCloseTo(0.4, within(0.02));
        assertThat(agreement.pairs()).hasSize(moved.minutiae().size());
        for (Pair pair : agreement.pairs()) {
            Minutia from = probe.template().minutiae().get(pair.probe());
            Minutia to = candidate.template().minutiae().get(pair.candidate());
            assertThat(Math.hypot(
                            agreement.placement().x(from.x(), from.y()) - to.x(),
                            agreement.placement().y(from.x(), from.y()) - to.y()))
                    .isLessThan(3);
        }
    }

    @Test
    void noMinutiaIsUsedTwice() {
        Agreement agreement = matcher.agreement(Print.of(MadeUp.finger(1)), Print.of(MadeUp.finger(2)));
        assertThat(agreement.pairs().stream().map(Pair::probe)).doesNotHaveDuplicates();
        assertThat(agreement.pairs().stream().map(Pair::candidate)).doesNotHaveDuplicates();
    }

    @Test
    void moreAgreesInTheSameFinger() {
        Template finger = MadeUp.finger(12);
        int same = matcher.agreement(Print.of(MadeUp.again(finger, 1)), Print.of(finger))
                .pairs()
                .size();
        int other = matcher.agreement(Print.of(MadeUp.finger(13)), Print.of(finger))
                .pairs()
                .size();
        assertThat(same).isGreaterThanOrEqualTo(25).isGreaterThan(other + 8);
    }

    @Test
    void bothOpinionsMakeTheScore() {
        Print print = Print.of(MadeUp.finger(1));
        double alone = matcher.score(print, print);
        double agreed = new FusedMatcher(probe -> candidate -> Parameters.UNIT_VERIFIER).score(print, print);
        assertThat(agreed - alone).isCloseTo(1.0 / 3, within(1e-9));
    }
}
