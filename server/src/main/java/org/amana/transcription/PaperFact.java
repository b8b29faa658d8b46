package org.amana.transcription;

import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.json.OrEmpty;

/** How a paper comes into the books: brought, read by at least two, recorded. */
public sealed interface PaperFact extends Fact {

    UUID paper();

    /**
     * Somebody brought a scan of a paper.
     *
     * @param form what kind of paper, see {@link PaperForm#code}
     * @param about what it is a paper of: the code of a lift, or of a place
     * @param scan SHA-256 of the scan, lower-case hex
     * @param parties whose acts such a paper holds
     */
    @FactKind("transcription.paper-brought")
    record Brought(UUID paper, String form, String about, String scan, List<String> parties) implements PaperFact {}

    /**
     * Somebody says what stands on it; a later reading of the same person takes the place of the earlier one.
     *
     * @param said every question that has an answer on the paper, in the order of the questions' codes
     */
    @FactKind("transcription.paper-read")
    record PaperRead(UUID paper, List<Said> said) implements PaperFact {
        public PaperRead {
            said = OrEmpty.list(said);
        }
    }

    /** What was agreed upon has been recorded as acts of those who signed. */
    @FactKind("transcription.paper-recorded")
    record PaperRecorded(UUID paper, List<String> acts) implements PaperFact {
        public PaperRecorded {
            acts = OrEmpty.list(acts);
        }
    }

    /** The answer to one question. */
    record Said(String question, String answer) {}
}
