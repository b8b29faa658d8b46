package org.amana.intake.reading;

import java.util.List;
import org.amana.platform.journal.Refusal;

/** What came of reading a file. */
public sealed interface Reading {

    /** It is a list. */
    record Readable(ListForm form, List<ListRow> rows) implements Reading {
        public Readable {
            rows = List.copyOf(rows);
        }
    }

    /** It cannot be read as a list at all; each reason names the place. */
    record Unreadable(List<Refusal> reasons) implements Reading {
        public Unreadable {
            reasons = List.copyOf(reasons);
        }
    }
}
