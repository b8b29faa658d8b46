package org.amana.demo.people;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

/** How one partner writes its list: whom it covers, in which columns and encoding, and how many rows are at fault. */
public record ListSpec(
        String code,
        String party,
        String file,
        Scenario.Group group,
        int coversPerMille,
        char delimiter,
        Charset encoding,
        boolean byteOrderMark,
        List<Column> columns,
        List<DateStyle> dateStyles,
        Map<Defect, Integer> defectsPerMille,
        boolean totalRows,
        Provenance provenance) {

    /** A column as the partner heads it, and what stands in it. */
    public record Column(String header, Field field) {}

    /** What a partner's column can hold. */
    public enum Field {
        ROW_NUMBER,
        SDF_NUMBER,
        ISN,
        ICRC_NUMBER,
        TAG,
        FULL_ARABIC,
        FULL_LATIN,
        GIVEN_LATIN,
        FATHER_LATIN,
        GRANDFATHER_LATIN,
        FAMILY_LATIN,
        KUNYA_ARABIC,
        BIRTH,
        NATIONALITY_ARABIC,
        NATIONALITY_LATIN,
        PLACE_ARABIC,
        PLACE_LATIN,
        WING,
        SEX,
        CARD,
        SERIAL,
        HEAD_LATIN,
        RELATION;

        boolean isName() {
            return isArabicName() || isLatinName();
        }

        boolean isArabicName() {
            return this == FULL_ARABIC || this == KUNYA_ARABIC;
        }

        boolean isLatinName() {
            return this == FULL_LATIN
                    || this == GIVEN_LATIN
                    || this == FATHER_LATIN
                    || this == GRANDFATHER_LATIN
                    || this == FAMILY_LATIN;
        }

        boolean isNationality() {
            return this == NATIONALITY_ARABIC || this == NATIONALITY_LATIN;
        }

        boolean isNumber() {
            return this == SDF_NUMBER || this == ISN || this == ICRC_NUMBER || this == CARD;
        }
    }

    /** How a partner writes a birth date. */
    public enum DateStyle {
        DAY,
        YEAR,
        ABOUT,
        ARABIC_DAY,
        ARABIC_YEAR
    }

    /** What is wrong with a row, or what makes it a row of its own. */
    public enum Defect {
        NAME_MISSING,
        ONE_SCRIPT,
        TRANSPOSED_DIGITS,
        NATIONALITY_MISSPELT,
        UNKNOWN_CODE,
        IMPOSSIBLE_DATE,
        DATE_MISSING,
        DUPLICATE_ROW,
        BLANK_ROW,
        TOTAL_ROW,
        SECOND_RECORD
    }
}
