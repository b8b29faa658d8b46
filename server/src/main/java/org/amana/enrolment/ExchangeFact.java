package org.amana.enrolment;

import java.util.List;
import java.util.UUID;
import org.amana.biometrics.FingerPosition;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.json.OrEmpty;

/**
 * Prints that leave for another authority, and what comes back. Sent to a state that the person fears, prints can make the danger: so
 * two people of different chains answer for it, and each step is a fact of its own.
 */
public sealed interface ExchangeFact extends Fact {

    /**
     * Somebody asks that prints of an encounter be sent.
     *
     * @param transaction type of the transaction, as the two agencies have agreed
     * @param agency designation of the agency that it goes to
     * @param state under which it stands, as an ISO 3166 code
     * @param document that names the ground
     * @param caveat what the receiver may do with it; it stands in the file
     * @param answer what the one who asks answers to the question of danger
     * @param fields what else is said of the person
     */
    @FactKind("enrolment.sending-asked")
    record SendingAsked(
            UUID exchange,
            UUID person,
            UUID encounter,
            Kind kind,
            String transaction,
            String agency,
            String state,
            Ground ground,
            String document,
            String caveat,
            Danger answer,
            List<Said> fields)
            implements ExchangeFact {
        public SendingAsked {
            fields = OrEmpty.list(fields);
        }
    }

    /** Somebody of another chain has answered the same question; where they found a danger, nothing is sent. */
    @FactKind("enrolment.sending-answered")
    record SendingAnswered(UUID exchange, Danger answer) implements ExchangeFact {}

    /**
     * The file was made and given out.
     *
     * @param control number by which the receiver's answer will name it
     * @param sha256 of the file, which is not kept
     */
    @FactKind("enrolment.prints-sent")
    record PrintsSent(
            UUID exchange, UUID person, String control, String sha256, int length, List<FingerPosition> fingers)
            implements ExchangeFact {
        public PrintsSent {
            fingers = OrEmpty.list(fingers);
        }
    }

    /**
     * What the receiver answered. It decides nothing.
     *
     * @param transaction type of the answer
     * @param from designation of the agency that it comes from
     * @param kept the whole file, sealed under the person's key
     * @param caveats every comment in it, as it came
     */
    @FactKind("enrolment.answer-received")
    record AnswerReceived(
            UUID exchange,
            UUID person,
            UUID answer,
            String transaction,
            String from,
            int generation,
            EnrolmentFact.Sealed kept,
            List<String> caveats)
            implements ExchangeFact {
        public AnswerReceived {
            caveats = OrEmpty.list(caveats);
        }
    }

    /**
     * May this make the danger that the person fears?
     *
     * @param because what the answer rests on
     */
    record Danger(Finding finding, String because) {}

    /** A field of the file, by its number in records of type 2. */
    record Said(int field, String value) {}

    /** What is asked of the receiver. */
    enum Kind {
        /** To keep the prints in a criminal file. */
        SUBMISSION,
        /** To search for them, and to keep nothing. */
        SEARCH
    }

    /** On what a disclosure may rest. */
    enum Ground {
        AGREEMENT,
        LEGAL_DUTY,
        VITAL_INTEREST
    }

    /** What somebody found who was asked whether it makes a danger. */
    enum Finding {
        NO_RISK_FOUND,
        RISK_FOUND
    }
}
