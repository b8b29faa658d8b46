package org.amana.intake.reading;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a cell, or worth knowing of how it was read. The row number and the cell stand beside it.
 *
 * @param column number of the column, from 1; 0 if it is the row as a whole
 * @param code {@code intake.row.…}; its words are in the message files
 * @param detail what the words speak of: candidates, a figure
 */
public record RowProblem(int column, String code, @Nullable String detail) {

    RowProblem(int column, String code) {
        this(column, code, null);
    }
}
