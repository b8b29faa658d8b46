package org.amana.operation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amana.access.LeafSubjects;
import org.amana.access.SubjectReads;
import org.amana.access.Viewer;
import org.amana.ledger.Checkpoint;
import org.amana.ledger.Receipt;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.Journal;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Proves that a leaf is in the ledger, in a form that is checked without this server, and says what it is about. A proof holds no opening. */
@Component
final class LeafProofs {

    private final Journal journal;
    private final Witnesses witnesses;
    private final SubjectReads subjects;

    LeafProofs(Journal journal, Witnesses witnesses, SubjectReads subjects) {
        this.journal = journal;
        this.witnesses = witnesses;
        this.subjects = subjects;
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

    /** What the leaf is about, as far as the viewer may see it. */
    List<LeafSubjects.Subject> subjects(long leaf, Viewer viewer) {
        List<Fact> facts = new ArrayList<>(1);
        try {
            journal.store()
                    .read(leaf, leaf + 1, stored -> facts.add(stored.recorded().fact()));
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("leaf " + leaf + " could not be read", e);
        }
        return facts.stream()
                .flatMap(fact -> subjects.of(leaf, fact, viewer).stream())
                .toList();
    }
}
