package org.amana.intake;

import java.util.Set;
import org.amana.platform.journal.Fact;

/** What this desk brings about. */
public final class Intake {

    /** Every kind of fact of this desk. */
    public static final Set<Class<? extends Fact>> FACTS = Set.of(
            ListFact.Received.class,
            ListFact.RowKept.class,
            ListFact.TotalStated.class,
            ListFact.Completed.class,
            LinkFact.Proposed.class,
            LinkFact.MadeByRule.class,
            LinkFact.Confirmed.class,
            LinkFact.Refused.class,
            LinkFact.FieldsTaken.class,
            LinkFact.Undone.class,
            PairFact.Proposed.class,
            PairFact.Confirmed.class,
            PairFact.Refused.class,
            PairFact.Undone.class);

    private Intake() {}
}
