package org.amana.platform.text;

import java.util.Locale;

/** A partner's number in the form in which numbers are compared. */
public final class PartnerNumbers {

    private PartnerNumbers() {}

    /** Capitals and Western digits, without what stands between. */
    public static String plain(String written) {
        String digits = Folding.digits(written).toUpperCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(digits.length());
        digits.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
