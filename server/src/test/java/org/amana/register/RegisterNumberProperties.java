package org.amana.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** ISO 7064 MOD 11,10 over nine digits. */
class RegisterNumberProperties {

    @Property
    void whatIsPrintedCanBeRead(@ForAll @IntRange(min = 100_000_000, max = 999_999_999) int number) {
        assertThat(RegisterNumber.parse(RegisterNumber.format(number))).isEqualTo(number);
    }

    @Property
    void aSingleWrongDigitIsNoticed(
            @ForAll @IntRange(min = 100_000_000, max = 999_999_999) int number,
            @ForAll @IntRange(max = 9) int position,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        StringBuilder digits = new StringBuilder(RegisterNumber.format(number).replaceAll("\\D", ""));
        digits.setCharAt(position, (char) ('0' + (digits.charAt(position) - '0' + by) % 10));
        assertThatIllegalArgumentException().isThrownBy(() -> RegisterNumber.parse(digits.toString()));
    }

    @Example
    void arabicIndicDigitsAreRead() {
        assertThat(RegisterNumber.parse("٢٠٤ ٠٠٠ ٠٠٠-" + RegisterNumber.checkDigit(204_000_000)))
                .isEqualTo(204_000_000);
    }

    @Example
    void anythingElseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RegisterNumber.parse("204 000 000"));
        assertThatIllegalArgumentException().isThrownBy(() -> RegisterNumber.parse("B204 000 000 1"));
    }
}
