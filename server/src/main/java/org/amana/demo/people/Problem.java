package org.amana.demo.people;

/** One thing wrong in a scenario. A row of 0 means the file as a whole; CSV rows count the header as row 1. */
public record Problem(String file, int row, String field, String message) {

    @Override
    public String toString() {
        return file + (row == 0 ? "" : " row " + row) + " " + field + ": " + message;
    }
}
