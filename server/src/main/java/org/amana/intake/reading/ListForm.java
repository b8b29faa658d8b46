package org.amana.intake.reading;

import java.util.List;

/**
 * The form in which a list came.
 *
 * @param encoding name of the character set
 * @param delimiter what stands between cells
 * @param headerRow number of the header's row; 0 if there is none
 */
public record ListForm(String encoding, String delimiter, int headerRow, List<Column> columns) {

    @SuppressWarnings("NullAway") // A list that is empty is left out of the canonical form.
    public ListForm {
        columns = columns == null ? List.of() : List.copyOf(columns);
    }
}
