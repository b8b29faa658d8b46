package org.amana.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reviewer would say every time, said by a test instead. */
class TidyTest {

    private static final int LONGEST_CLASS = 400;
    private static final int LARGEST_FILE = 2_000_000;

    /** Words that are never said of people, or that name a thing wrongly; design, rules of the house. */
    private static final Pattern BANNED_WORDS =
            Pattern.compile("\\b(terrorists?|inmates?|isis child|no-show|blacklist)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern LEFT_OPEN = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@Disabled|not implemented");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:abstract |final |sealed |non-sealed )*(?:class|interface|record|enum|@interface) (\\w+)");

    @Test
    void noClassIsCrowded() {
        assertThat(java("main").filter(path -> lines(path) > LONGEST_CLASS).map(Sources::name))
                .as("classes longer than %d lines: ask what is missing from the design", LONGEST_CLASS)
                .isEmpty();
    }

    @Test
    void nothingIsLeftOpen() {
        assertThat(java("").filter(path -> !path.endsWith("TidyTest.java"))
                        .filter(path -> LEFT_OPEN.matcher(Sources.text(path)).find())
                        .map(Sources::name))
                .isEmpty();
    }

    @Test
    void peopleAreSpokenOfWithRespect() {
        List<String> found = new ArrayList<>();
        for (String ending : List.of(".java", ".sql", ".properties", ".jte", ".html")) {
            for (Path path : Sources.under("server/src/main", ending)) {
                Matcher matcher = BANNED_WORDS.matcher(Sources.text(path));
                if (matcher.find()) {
                    found.add(Sources.name(path) + ": " + matcher.group());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItMeans() {
        assertThat(java("main").filter(TidyTest::lacksJavadoc).map(Sources::name))
                .isEmpty();
    }

    @Test
    void noFileIsDead() {
        Map<String, String> texts = Stream.of(java(""), services(), templates())
                .flatMap(files -> files)
                .collect(Collectors.toMap(Sources::name, Sources::text));
        List<String> dead = java("main")
                .map(Sources::name)
                .filter(name -> !name.endsWith("package-info.java"))
                .filter(name -> texts.entrySet().stream()
                        .noneMatch(other -> !other.getKey().equals(name)
                                && other.getKey().contains("src/main")
                                && mentions(other.getValue(), simpleName(name))))
                .filter(name -> !startsByItself(texts.getOrDefault(name, "")))
                .toList();
        assertThat(dead).as("types that nothing in the product mentions").isEmpty();
    }

    @Test
    void nothingLargeIsKeptInTheRepository() {
        assertThat(Sources.under(".", "").stream()
                        .filter(path -> path.toFile().length() > LARGEST_FILE)
                        .map(Sources::name))
                .isEmpty();
    }

    /** Files that name types for a loader to find. */
    private static Stream<Path> services() {
        return Sources.under(".", ".Command").stream()
                .filter(path -> path.toString().contains("src/main/resources/META-INF/services"));
    }

    private static Stream<Path> templates() {
        return Sources.under("server/src/main/jte", ".jte").stream();
    }

    private static Stream<Path> java(String part) {
        return List.of("engines", "server", "bench", "fuzz").stream()
                .flatMap(module -> Sources.under(module, ".java").stream())
                .filter(path -> part.isEmpty() || path.toString().contains("/src/" + part + "/"));
    }

    private static long lines(Path path) {
        return Sources.text(path).lines().count();
    }

    private static boolean lacksJavadoc(Path path) {
        String text = Sources.text(path);
        Matcher type = PUBLIC_TYPE.matcher(text);
        if (!type.find()) {
            return false;
        }
        String before = text.substring(0, type.start());
        int javadoc = before.lastIndexOf("*/");
        return javadoc < 0 || before.substring(javadoc).contains("import ");
    }

    private static String simpleName(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
    }

    private static boolean mentions(String text, String name) {
        return Pattern.compile("\\b" + name + "\\b").matcher(text).find();
    }

    /** Spring or the command line starts it. */
    private static boolean startsByItself(String text) {
        return Pattern.compile(
                        "@(RestController|PageController|Controller|Component|Configuration|RestControllerAdvice|Bean)\\b"
                                + "|static void main\\(")
                .matcher(text)
                .find();
    }
}
