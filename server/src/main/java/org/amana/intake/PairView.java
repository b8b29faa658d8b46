package org.amana.intake;

import java.util.List;
import java.util.UUID;

/**
 * Two rows of different lists that may speak of one person, side by side.
 *
 * @param list the list that came in later
 * @param reasons codes of what speaks for it
 */
public record PairView(
        UUID pair,
        UUID list,
        int row,
        List<String> cells,
        UUID otherList,
        int otherRow,
        List<String> otherCells,
        List<String> reasons,
        String status,
        List<RecordView.Decision> decisions) {}
