package org.amana.planner.json;

import java.util.List;
import org.amana.planner.Problem;

/**
 * What was read, and what was passed over.
 *
 * @param value the value
 * @param remarks fields that the format does not know; a misspelt optional field shows here and nowhere else
 * @param <T> type of the value
 */
public record Reading<T>(T value, List<Problem> remarks) {

    public Reading {
        remarks = List.copyOf(remarks);
    }
}
