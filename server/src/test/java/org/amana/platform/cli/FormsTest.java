package org.amana.platform.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormsTest {

    private static final String PLANS =
            "{n, plural, =0 {no plan} one {one plan} two {two} few {few #} many {many #} other {# of {whom}}}.";

    private static String say(String language, long number) {
        return Forms.fill(language, PLANS, Map.of("n", number, "whom", "them"), String::valueOf);
    }

    @Test
    void englishHasTwoForms() {
        assertThat(List.of(say("en", 0), say("en", 1), say("en", 2), say("en", 103)))
                .containsExactly("no plan.", "one plan.", "2 of them.", "103 of them.");
    }

    @Test
    void arabicHasSix() {
        assertThat(List.of(say("ar", 1), say("ar", 2), say("ar", 3), say("ar", 10), say("ar", 11)))
                .containsExactly("one plan.", "two.", "few 3.", "few 10.", "many 11.");
        assertThat(List.of(say("ar", 99), say("ar", 100), say("ar", 102), say("ar", 103), say("ar", 111)))
                .containsExactly("many 99.", "100 of them.", "102 of them.", "few 103.", "many 111.");
        assertThat(Forms.kind("ar", 0)).isEqualTo("zero");
    }

    @Test
    void whatNobodyNamesStaysAsItIsAndABadFormIsSaid() {
        assertThat(Forms.fill("en", "{a} # {b}", Map.of("a", "{b}"), String::valueOf))
                .isEqualTo("{b} # {b}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forms.fill("en", "{n, plural, one {#}}", Map.of("n", 2), String::valueOf));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forms.fill("en", "{n, plural, one {#}", Map.of("n", 1), String::valueOf));
    }
}
