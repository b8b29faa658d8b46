package org.amana.demo.people;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.amana.demo.people.ListSpec.Defect;
import org.jspecify.annotations.Nullable;

/** A partner list as written, and beside it the truth that only measuring may see. */
public record WrittenList(ListSpec spec, Path file, List<TruthRow> rows) {

    public WrittenList {
        rows = List.copyOf(rows);
    }

    /** How many rows have a defect. */
    public int count(Defect defect) {
        return (int) rows.stream().filter(r -> r.defects().contains(defect)).count();
    }

    /**
     * Who a row is about, and what is wrong with it.
     *
     * @param line the line of the file, the header being 1
     * @param personId null for blank rows and totals
     */
    public record TruthRow(int line, @Nullable String personId, Set<Defect> defects) {

        public TruthRow {
            defects = Set.copyOf(defects);
        }
    }
}
