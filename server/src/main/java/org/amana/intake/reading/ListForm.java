package org.amana.intake.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a list came.
 *
 * @param encoding name of the character set, {@code xlsx} for a workbook
 * @param delimiter what stands between cells; empty in a workbook
 * @param headerRow number of the header's row; 0 if there is none
 * @param sheet of a workbook, the sheet that was read
 */
public record ListForm(
        String encoding,
        String delimiter,
        int headerRow,
        List<Column> columns,
        @Nullable String sheet) {

    @SuppressWarnings("NullAway") // A list that is empty is left out of the canonical form.
    public ListForm {
        columns = columns == null ? List.of() : List.copyOf(columns);
    }
}
