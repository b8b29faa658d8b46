package org.amana.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.json.OrEmpty;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;

/** What is done for each person whom a receiver has taken in (Mandela 7, 67; ICCPR 9 (2)). What a clinician finds is not here. */
public sealed interface AdmissionFact extends Fact {

    /** Code of the lift that brought them. */
    String lift();

    /**
     * People were accepted from a lift, and their admission begins.
     *
     * @param party the receiver, who admits them
     * @param place code of the place of arrival
     * @param due when reasons must have been given and a clinician must have seen them
     */
    @FactKind("transfer.admission-opened")
    record Opened(String lift, String party, String place, Occurred occurred, Instant due, List<UUID> persons)
            implements AdmissionFact {}

    /**
     * Parts of one person's admission were done. A part said again takes the place of the earlier one, which stays in the journal.
     */
    @FactKind("transfer.admission-recorded")
    record Done(
            UUID person,
            String lift,
            Occurred occurred,
            @Nullable Property property,
            @Nullable Reasons reasons,
            @Nullable Cell cell)
            implements AdmissionFact {}

    /**
     * What the person brought, under seal until it is given back (Mandela 67).
     *
     * @param items empty if nothing was brought
     * @param bag number of the sealed bag; null if nothing was brought
     * @param signed whether the person signed the list
     * @param witness who listed it with them
     */
    record Property(List<Item> items, @Nullable String bag, Signed signed, String witness) {
        public Property {
            items = OrEmpty.list(items);
        }
    }

    record Item(String what, int count) {}

    /**
     * Why they are held and brought here was told to the person.
     *
     * @param language in which, ISO 639: one that the person understands
     * @param by who told
     * @param interpreter who interpreted, null if nobody had to
     * @param signed whether the person signed that they were told
     */
    record Reasons(String language, String by, @Nullable String interpreter, Signed signed) {}

    record Cell(String section, @Nullable String cell) {}

    /** What became of the person's signature. */
    enum Signed {
        SIGNED,
        REFUSED,
        /** Hurt, or not able to write; somebody else witnessed. */
        CANNOT_SIGN
    }
}
