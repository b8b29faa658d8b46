package org.amana.enrolment;

import java.util.List;
import java.util.UUID;
import org.amana.biometrics.FingerPosition;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.json.OrEmpty;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * What happened to prints. No fact holds a template or a picture: those are kept sealed under a key of the person's own, and a
 * fact names where. When the key is gone, the fact still stands and nobody can open what it names.
 */
public sealed interface EnrolmentFact extends Fact {

    /**
     * Whoever answers for people lets a party take their prints, for one purpose.
     *
     * @param to the party that may take them
     */
    @FactKind("enrolment.referred")
    record Referred(
            List<UUID> persons, String to, Purpose purpose, LegalBasis basis, String document, Occurred occurred)
            implements EnrolmentFact {}

    /**
     * Somebody sat before a device.
     *
     * @param operator who took the prints, by name
     * @param generation how many keys of this person had been destroyed before
     * @param missing every finger of which there is no print, with the reason
     */
    @FactKind("enrolment.encountered")
    record Encountered(
            UUID encounter,
            UUID person,
            String place,
            String device,
            String operator,
            Purpose purpose,
            LegalBasis basis,
            String document,
            Occurred occurred,
            int generation,
            List<Sample> samples,
            List<Missing> missing)
            implements EnrolmentFact {
        public Encountered {
            samples = OrEmpty.list(samples);
            missing = OrEmpty.list(missing);
        }
    }

    /**
     * Fingers whose prints were poor were taken again; what was taken before is kept.
     *
     * @param take 2 for the second time
     */
    @FactKind("enrolment.retried")
    record Retried(
            UUID encounter, UUID person, int take, Occurred occurred, List<Sample> samples, List<Missing> missing)
            implements EnrolmentFact {
        public Retried {
            samples = OrEmpty.list(samples);
            missing = OrEmpty.list(missing);
        }
    }

    /**
     * A print.
     *
     * @param quality our own figures; no score if only a template came
     * @param poor whether it was below the gate
     * @param template where it is kept, sealed
     * @param picture where the picture is kept, sealed; null if none came
     */
    record Sample(
            FingerPosition position,
            Impression impression,
            Quality quality,
            boolean poor,
            Sealed template,
            @Nullable Sealed picture) {}

    /**
     * How well a print was taken, by this house's own measure; never to be called NFIQ 2. Shares are in percent.
     *
     * @param score 0 to 100; null if there was no picture to measure
     * @param minutiae how many were found
     */
    record Quality(
            @Nullable Integer score, int minutiae, int certainty, int clarity, int flow, int frequency, int area) {}

    /**
     * A part of a kept file.
     *
     * @param sha256 of the whole file, which is sealed piece by piece
     * @param from first byte of the piece
     * @param length of the piece
     */
    record Sealed(String sha256, int from, int length) {}

    /** Fingers of which there is no print, all for one reason. */
    record Missing(List<FingerPosition> fingers, MissingReason reason) {}

    /**
     * The prints of an encounter were compared with a gallery. It decides nothing: each candidate at or above the threshold is a
     * case for two examiners.
     *
     * @param persons how many people were in the gallery
     * @param templates how many prints were compared
     * @param whole whether the whole gallery was searched
     * @param falsePerMille of a thousand searches of people who are not in the gallery, how many may propose somebody
     * @param threshold score from which a candidate is a case, in thousandths
     */
    @FactKind("enrolment.searched")
    record Searched(
            UUID search,
            UUID encounter,
            UUID person,
            Purpose purpose,
            int persons,
            long templates,
            boolean whole,
            int falsePerMille,
            int threshold,
            List<Candidate> candidates)
            implements EnrolmentFact {
        public Searched {
            candidates = OrEmpty.list(candidates);
        }
    }

    /**
     * Somebody whom a search proposes.
     *
     * @param matter the case that examiners decide; null below the threshold
     * @param score in thousandths
     */
    record Candidate(UUID person, int score, @Nullable UUID matter, List<FingerPosition> fingers) {
        public Candidate {
            fingers = OrEmpty.list(fingers);
        }
    }

    /** One examiner's conclusion, given without seeing names or the other's. */
    @FactKind("enrolment.examined")
    record Examined(UUID matter, UUID examination, Conclusion conclusion, String reason) implements EnrolmentFact {}

    /**
     * Two examiners agree, or a third has decided. Nothing follows from it by itself.
     *
     * @param byThird whether it took a third
     */
    @FactKind("enrolment.adjudicated")
    record Adjudicated(UUID matter, UUID person, UUID other, Result result, boolean byThird) implements EnrolmentFact {}

    /**
     * One print against those of one person: is it the one whom the line names?
     *
     * @param lift the lift on whose manifest the person stands; null elsewhere
     * @param score in thousandths; null if nothing was compared
     * @param threshold from which it agrees, in thousandths; null if nothing was compared, and in what was recorded before it was kept
     */
    @FactKind("enrolment.verified")
    record Verified(
            UUID verification,
            UUID person,
            Stage stage,
            @Nullable String lift,
            Occurred occurred,
            String device,
            Outcome outcome,
            @Nullable Integer score,
            @Nullable Integer threshold,
            List<FingerPosition> fingers)
            implements EnrolmentFact {
        public Verified {
            fingers = OrEmpty.list(fingers);
        }
    }

    /**
     * The key of a person's prints is destroyed under an order. What was recorded stays; the prints cannot be opened again.
     *
     * @param generation the keys numbered below it are destroyed
     */
    @FactKind("enrolment.erased")
    record Erased(UUID person, int generation, String order, String orderedBy, String reason)
            implements EnrolmentFact {}

    /**
     * An operator's own fingers, so that they are known when they get into somebody's prints.
     *
     * @param operator the user
     */
    @FactKind("enrolment.operator-enrolled")
    record OperatorEnrolled(UUID operator, List<Sample> samples) implements EnrolmentFact {}

    /**
     * In an exercise, records of one body were planted in order to see whether the search finds them. Told afterwards, by whoever
     * planted them; only a demonstration knows such a thing.
     */
    @FactKind("enrolment.pairs-planted")
    record Planted(List<Pair> pairs) implements EnrolmentFact {}

    record Pair(UUID person, UUID other) {}

    /** What prints are taken for; each purpose has a gallery of its own and nothing compares across. */
    enum Purpose {
        /** Who is this, and were they seen before. Of adults only. */
        IDENTITY,
        /** For a child's own protection, under an order of those who protect children; never searched against adults. */
        CHILD_PROTECTION
    }

    /** On what the taking rests. Consent is not among them: nobody who is held is free to refuse it. */
    enum LegalBasis {
        LAW,
        COURT_ORDER,
        CUSTODIAN_ORDER,
        CHILD_PROTECTION_ORDER
    }

    /** How the finger lay. */
    enum Impression {
        PLAIN,
        ROLLED,
        UNKNOWN
    }

    /** Why there is no print of a finger (ANSI/NIST-ITL 1-2011, field 14.018, and the reasons of an operator). */
    enum MissingReason {
        AMPUTATED,
        BANDAGED,
        WORN,
        REFUSED,
        NOT_ATTEMPTED
    }

    /** What an examiner may conclude, after the scale of the OSAC (identification to exclusion). */
    enum Conclusion {
        IDENTIFICATION,
        PROBABLE,
        INCONCLUSIVE,
        EXCLUSION
    }

    /** What became of a case. */
    enum Result {
        SAME,
        DIFFERENT,
        INCONCLUSIVE
    }

    /** Where one was compared with one. */
    enum Stage {
        BOARDING,
        HANDOVER,
        OTHER
    }

    /** What one against one came to. */
    enum Outcome {
        AGREES,
        DOES_NOT_AGREE,
        /** Prints are kept, and none of a finger that was laid down. */
        NOT_COMPARABLE,
        NOT_ENROLLED
    }
}
