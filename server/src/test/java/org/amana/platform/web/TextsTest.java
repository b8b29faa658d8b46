package org.amana.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that is said in one language is said in the other. */
class TextsTest {

    private static final Path MAIN =
            Path.of(System.getProperty("amana.root", "..")).resolve("server/src/main/java/org/amana");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)(?:}|, plural)");

    private final Texts texts = new Texts();

    @Test
    void everyCodeThatIsUsedHasItsWordsInBothLanguages() throws IOException {
        Set<String> codes = codes();
        List<String> silent = new ArrayList<>();
        for (String code : codes) {
            for (Language language : Language.values()) {
                if (texts.find(language, code).isEmpty()) {
                    silent.add(language.tag() + ' ' + code);
                }
            }
        }

        assertThat(codes).contains("request.no-key", "access.login-taken", "reference.unknown-place");
        assertThat(silent).isEmpty();
    }

    @Test
    void bothLanguagesSpeakOfTheSameThings() {
        for (String code : texts.codes()) {
            Set<String> english = arguments(Language.ENGLISH, code);
            assertThat(arguments(Language.ARABIC, code)).as(code).isEqualTo(english);
        }
    }

    @Test
    void argumentsStandInTheirPlaceAndALatinOneKeepsToItself() {
        Map<String, String> arguments = Map.of("code", "al-hol");

        assertThat(texts.say(Language.ENGLISH, "reference.unknown-place", arguments))
                .isEqualTo("There is no place al-hol.");
        assertThat(texts.say(Language.ARABIC, "reference.unknown-place", arguments))
                .contains("\u2068al-hol\u2069");
        assertThat(texts.say(Language.ENGLISH, "no.such-code", arguments)).isEqualTo("no.such-code");
    }

    private Set<String> arguments(Language language, String code) {
        return ARGUMENT.matcher(texts.find(language, code).orElse(""))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Codes are literals that begin with the name of a desk. Names of facts look the same and are left out, and so is who reads them
     * from outside: the verifier, which knows no desk, and the demonstration.
     */
    private static Set<String> codes() throws IOException {
        String desks;
        try (Stream<Path> folders = Files.list(MAIN)) {
            desks = folders.filter(Files::isDirectory)
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .collect(Collectors.joining("|"));
        }
        Pattern code = Pattern.compile(
                "(@FactKind\\()?\"((?:breach\\.)?(?:request|%s)\\.[a-z0-9]+(?:-[a-z0-9]+)*)\"".formatted(desks));
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(MAIN)) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.startsWith(MAIN.resolve("platform/verify")))
                    .filter(path -> !path.startsWith(MAIN.resolve("demo")))
                    .toList()) {
                Matcher matcher = code.matcher(Files.readString(source));
                while (matcher.find()) {
                    if (matcher.group(1) == null) {
                        codes.add(matcher.group(2));
                    }
                }
            }
        }
        return codes;
    }
}
