package org.amana.operation;

import java.util.Optional;
import org.amana.ledger.Checkpoint;
import org.amana.ledger.Receipt;
import org.amana.platform.journal.Journal;
import org.springframework.stereotype.Component;

/** Proves that a leaf is in the ledger, in a form that is checked without this server. It holds no opening. */
@Component
final class LeafProofs {

    private final Journal journal;
    private final Witnesses witnesses;

    LeafProofs(Journal journal, Witnesses witnesses) {
        this.journal = journal;
        this.witnesses = witnesses;
    }

    /** Empty if there is no such leaf under a checkpoint. */
    Optional<String> of(long leaf) {
        return witnesses.covering(leaf).map(checkpoint -> {
            long size = Checkpoint.parse(checkpoint.text()).head().size();
            return Receipt.of(
                            new byte[0],
                            journal.ledger().reader(size).inclusion(leaf, size),
                            witnesses.cosigned(checkpoint, size))
                    .toString();
        });
    }
}
