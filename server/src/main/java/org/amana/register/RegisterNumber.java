package org.amana.register;

import java.util.Locale;

/**
 * A register number: nine digits and a check digit after ISO 7064, MOD 11,10, written {@code 204 011 796-7}. Every single
 * wrong digit and nearly every exchange of neighbours is noticed.
 */
public final class RegisterNumber {

    static final int FIRST = 204_000_000;
    static final int LAST = 999_999_999;

    private RegisterNumber() {}

    /** The check digit of nine digits. */
    static int checkDigit(int number) {
        int product = 10;
        for (int power = 100_000_000; power > 0; power /= 10) {
            int sum = (number / power % 10 + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }

    /** The number as it is printed. */
    public static String format(int number) {
        return String.format(
                Locale.ROOT,
                "%03d %03d %03d-%d",
                number / 1_000_000,
                number / 1_000 % 1_000,
                number % 1_000,
                checkDigit(number));
    }

    /**
     * Reads a number in any spacing, Arabic-Indic digits too.
     *
     * @throws IllegalArgumentException if there are not ten digits or the check digit is wrong
     */
    public static int parse(String text) {
        StringBuilder digits = new StringBuilder(10);
        text.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        if (digits.length() != 10 || text.codePoints().anyMatch(Character::isLetter)) {
            throw new IllegalArgumentException(text + " is not a register number: nine digits and a check digit");
        }
        int number = Integer.parseInt(digits.substring(0, 9));
        if (checkDigit(number) != digits.charAt(9) - '0') {
            throw new IllegalArgumentException(text + " is not a register number: its check digit is wrong");
        }
        return number;
    }
}
