package org.amana.demo.people;

/** Turns the place of a record in its file into a row number that an editor shows. */
final class Problems {

    private Problems() {}

    /** A problem of the record with this index; -1 means the file as a whole. A CSV's header is row 1. */
    static Problem at(String file, int index, String field, String message) {
        int row = index < 0 ? 0 : file.endsWith(".csv") ? index + 2 : index + 1;
        return new Problem(file, row, field, message);
    }
}
