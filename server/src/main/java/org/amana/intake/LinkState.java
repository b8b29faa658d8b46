package org.amana.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amana.register.PersonFact;

/** How a link stands. */
final class LinkState {

    /**
     * {@code PROPOSED} goes to {@code CONFIRMED} or {@code REFUSED} when somebody decides, or is {@code CONFIRMED} from the
     * beginning by rule; undoing leads back to {@code PROPOSED}.
     */
    enum Status {
        PROPOSED,
        CONFIRMED,
        REFUSED
    }

    final UUID link;
    final UUID list;
    final int row;
    final UUID person;
    final List<PersonFact.Asserted> taken = new ArrayList<>(0);
    Status status;

    LinkState(UUID link, UUID list, int row, UUID person, Status status) {
        this.link = link;
        this.list = list;
        this.row = row;
        this.person = person;
        this.status = status;
    }
}
