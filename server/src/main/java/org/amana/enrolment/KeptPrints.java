package org.amana.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Template;

/**
 * The prints of one person, where they are kept.
 *
 * @param prints every take of every finger, in the order in which they were taken
 */
record KeptPrints(List<One> prints) {

    record One(UUID person, int generation, UUID encounter, EnrolmentFact.Sample sample) {

        FingerPosition finger() {
            return sample.position();
        }

        Optional<Template> template(SealedPrints sealed) {
            return sealed.template(about(SealedPrints.Kind.TEMPLATE), sample.template());
        }

        Optional<byte[]> picture(SealedPrints sealed) {
            return Optional.ofNullable(sample.picture())
                    .flatMap(kept -> sealed.open(about(SealedPrints.Kind.PICTURE), kept));
        }

        private SealedPrints.About about(SealedPrints.Kind kind) {
            return new SealedPrints.About(person, generation, encounter, finger(), kind);
        }
    }

    /** None: nobody's, or nobody's who may be seen. */
    static final KeptPrints NONE = new KeptPrints(List.of());

    static KeptPrints of(List<EnrolmentMemory.Taking> takings) {
        List<One> all = new ArrayList<>();
        for (EnrolmentMemory.Taking taking : takings) {
            EnrolmentFact.Encountered first = taking.first;
            taking.samples.forEach(
                    sample -> all.add(new One(first.person(), first.generation(), first.encounter(), sample)));
        }
        return new KeptPrints(List.copyOf(all));
    }
}
