package org.amana.biometrics.itl;

/**
 * Something that is not as the standard wants it.
 *
 * @param severity whether a strict reader refuses it
 * @param record which record of the file, from 1
 * @param type of the record, 0 if it is unknown
 * @param field number of the field, 0 if it is about the record as a whole
 * @param offset byte of the file where it begins, from 0
 * @param what in words
 */
public record Finding(Severity severity, int record, int type, int field, int offset, String what) {

    /** An error breaks a rule of the standard; a note is worth knowing. */
    public enum Severity {
        ERROR,
        NOTE
    }

    @Override
    public String toString() {
        String place = field == 0 ? "type " + type : "%d.%03d".formatted(type, field);
        return "%s: record %d, %s, byte %d: %s"
                .formatted(severity == Severity.ERROR ? "error" : "note", record, place, offset, what);
    }
}
