package org.amana.intake;

import java.util.List;
import org.amana.intake.reading.Birth;
import org.amana.intake.reading.ListRow;
import org.jspecify.annotations.Nullable;

/**
 * A row with all that can be found out of it by the list alone.
 *
 * @param verdict what it comes to without asking who is in the books; null if they must be asked
 * @param why code of the reason, of the verdict or of a doubt
 * @param other row of the list that the reason speaks of
 * @param block of a total row, how many rows about somebody it is the total of
 * @param place of a total row, the one place of all those rows
 */
record PreparedRow(
        ListRow row,
        @Nullable Verdict verdict,
        @Nullable String why,
        @Nullable Integer other,
        List<int[]> names,
        List<Birth> births,
        int block,
        @Nullable String place) {}
