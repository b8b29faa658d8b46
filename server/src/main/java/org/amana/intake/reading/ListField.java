package org.amana.intake.reading;

/** What a column of a partner list may be about. */
public enum ListField {
    /** The list's own numbering of its rows: says nothing of the person. */
    ROW_NUMBER,
    REGISTER_NUMBER,
    TAG,
    /** A number that a partner gave; its scheme is the party that gave it. */
    PARTNER_NUMBER,
    NAME,
    GIVEN_NAME,
    FATHER_NAME,
    GRANDFATHER_NAME,
    FAMILY_NAME,
    MOTHER_NAME,
    /** A by-name: {@code Abu …}, {@code Umm …}. */
    KUNYA,
    BIRTH,
    AGE,
    SEX,
    /** As claimed. */
    NATIONALITY,
    PLACE,
    /** Block, wing or dormitory within the place. */
    WING,
    HOUSEHOLD_CARD,
    HEAD_OF_HOUSEHOLD,
    RELATION,
    NOTE;

    boolean isName() {
        return switch (this) {
            case NAME, GIVEN_NAME, FATHER_NAME, GRANDFATHER_NAME, FAMILY_NAME, MOTHER_NAME, KUNYA -> true;
            default -> false;
        };
    }
}
