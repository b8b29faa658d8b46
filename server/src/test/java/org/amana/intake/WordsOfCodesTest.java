package org.amana.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amana.platform.web.Language;
import org.amana.platform.web.Texts;
import org.junit.jupiter.api.Test;

/** Every code that this desk says has words in both languages. */
class WordsOfCodesTest {

    private static final Pattern CODE = Pattern.compile("\"((?:intake|attachment)\\.[a-z-]+(?:\\.[a-z-]+)?)\"");
    private static final Pattern KIND = Pattern.compile("@FactKind\\(\"([^\"]+)\"");

    @Test
    void everyCodeHasWords() throws IOException {
        Set<String> codes = new TreeSet<>();
        Path root = Path.of(System.getProperty("amana.root", ".."), "server/src/main/java/org/amana");
        for (String folder : new String[] {"intake", "platform/documents"}) {
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    String text = KIND.matcher(Files.readString(file)).replaceAll("");
                    Matcher code = CODE.matcher(text);
                    while (code.find()) {
                        codes.add(code.group(1));
                    }
                }
            }
        }
        Texts texts = new Texts();
        assertThat(codes).hasSizeGreaterThan(50);
        for (Language language : Language.values()) {
            assertThat(codes.stream().filter(code -> texts.find(language, code).isEmpty()))
                    .as(language.tag())
                    .isEmpty();
        }
    }
}
