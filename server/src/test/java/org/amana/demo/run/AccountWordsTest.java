package org.amana.demo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amana.platform.web.Language;
import org.amana.platform.web.Texts;
import org.junit.jupiter.api.Test;

/** Everything that the demonstration says, for every number, in both languages. */
class AccountWordsTest {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)[,}]");
    private static final List<Long> NUMBERS = List.of(0L, 1L, 2L, 3L, 10L, 11L, 100L, 103L, 32_411L);
    private static final Texts TEXTS = new Texts();
    private static final Set<String> CODES = TEXTS.codes().stream()
            .filter(code -> code.startsWith("demo."))
            .filter(code -> !code.equals("demo.help"))
            .filter(code -> !code.startsWith("demo.folder-"))
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyCodeHasWordsInBothLanguages() {
        assertThat(CODES).contains("demo.account.people", "demo.account.lifts.settled");
        for (Language language : Language.values()) {
            assertThat(CODES)
                    .as(language.tag())
                    .allMatch(code -> TEXTS.find(language, code).isPresent());
        }
    }

    @Test
    void theyReadWellForEveryNumber() {
        for (String language : List.of("en", "ar")) {
            for (long number : NUMBERS) {
                for (String code : CODES) {
                    String said = Words.in(language).say(code.substring("demo.".length()), arguments(code, number));
                    assertThat(said).as(code).doesNotContain("plural", "{", "}");
                    if (language.equals("ar")) {
                        assertThat(ArabicReading.faults(said)).as(code).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void oneIsOneAndTwoAreTwo() {
        assertThat(Words.in("en").say("account.lifts.closed", "all", 1, "balanced", 1, "disagree", 0))
                .startsWith("1 lift:");
        assertThat(Words.in("ar").say("account.lifts.closed", "all", 34, "balanced", 31, "disagree", 3))
                .startsWith("\u206834\u2069 نقلة:");
        assertThat(Words.in("ar").say("account.lifts.closed", "all", 2, "balanced", 1, "disagree", 1))
                .startsWith("نقلتان:");
    }

    private static Object[] arguments(String code, long number) {
        List<Object> arguments = new ArrayList<>();
        NAME.matcher(TEXTS.find(Language.ENGLISH, code).orElse(""))
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .forEach(name -> arguments.addAll(List.of(name, number)));
        return arguments.toArray();
    }
}
