package org.amana.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amana.platform.web.Language;
import org.amana.platform.web.Texts;
import org.junit.jupiter.api.Test;

/** Every reason that a plan gives has words in both languages. */
class PlanWordsTest {

    private static final Pattern CODE = Pattern.compile("\"(transfer\\.(?:plan|left-out)\\.[a-z-]*[a-z])\"");
    private static final Path ROOT =
            Path.of(System.getProperty("amana.root", ".."), "server/src/main/java/org/amana/transfer");

    /** What gates can say of somebody who is about to travel alone, before there is a lift. */
    private static final Pattern FAILS =
            Pattern.compile("GateResult\\.(?:fail|never)\\(\\s*this,\\s*\"([a-z-]+)\"\\s*[,)]");

    private static final List<String> GATES =
            List.of("Basis", "Files", "FitToTravel", "Hold", "Notices", "Refoulement", "Told");

    @Test
    void everyCodeOfAPlanHasWords() throws IOException {
        Set<String> codes = new TreeSet<>(Set.of(
                "transfer.plan.unknown-place",
                "transfer.plan.unknown-vehicle",
                "transfer.plan.unknown-category",
                "transfer.left-out.gate.age-screen.not-screened",
                "transfer.left-out.gate.age-screen.may-be-child",
                "transfer.left-out.gate.age-screen.adult-among-children"));
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    codes.add(code.group(1));
                }
            }
        }
        for (String gate : GATES) {
            String text = Files.readString(ROOT.resolve(gate + "Gate.java"));
            Matcher name = Pattern.compile("return \"([a-z-]+)\";").matcher(text);
            assertThat(name.find()).isTrue();
            Matcher fails = FAILS.matcher(text);
            while (fails.find()) {
                codes.add("transfer.left-out.gate." + name.group(1) + '.' + fails.group(1));
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
