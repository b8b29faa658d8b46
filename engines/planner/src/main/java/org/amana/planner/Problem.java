package org.amana.planner;

/**
 * Something wrong with a file or a record.
 *
 * @param path where, as a JSON path from {@code $}
 * @param what what is wrong, for people
 */
public record Problem(String path, String what) {

    @Override
    public String toString() {
        return path + ": " + what;
    }
}
