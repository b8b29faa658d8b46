package org.amana.platform.verify;

import java.util.Locale;

/** Register numbers as they are printed, with the check digit of ISO 7064, MOD 11,10. */
final class RegisterNumbers {

    private RegisterNumbers() {}

    static String format(int number) {
        String digits = String.format(Locale.ROOT, "%09d", number);
        int carry = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (carry + digits.charAt(i) - '0') % 10;
            carry = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        int check = (11 - carry) % 10;
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6) + "-" + check;
    }
}
