package org.amana;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the tables of docs/walk.md against the journal of an export of the small scenario. */
final class Walk {

    private static final Path PAGE = Path.of(System.getProperty("amana.root", ".."), "docs/walk.md");
    private static final Pattern KIND = Pattern.compile("`([a-z]+\\.[a-z]+(?:-[a-z]+)*)`");
    private static final Pattern PERSON = Pattern.compile("\"person\":\"([^\"]*)\"");
    private static final String SECOND_TABLE = "## What else the journal holds";

    private final List<String> journal;

    Walk(Path export) throws IOException {
        List<Path> parts;
        try (Stream<Path> files = Files.list(export.resolve("journal"))) {
            parts = files.sorted().toList();
        }
        journal = new ArrayList<>();
        for (Path part : parts) {
            journal.addAll(Files.readAllLines(part, StandardCharsets.UTF_8));
        }
    }

    /** Each kind of leaf in the journal is in a table, and nothing else is; the first table has those of one person's way. */
    void check() throws IOException {
        String page = Files.readString(PAGE);
        String first = page.substring(0, page.indexOf(SECOND_TABLE));

        assertThat(kinds(page)).as("the tables of %s", PAGE).isEqualTo(kinds(journal));
        assertThat(kinds(first)).isEqualTo(kinds(followed()));
    }

    private List<String> followed() {
        String person = journal.stream()
                .filter(line -> line.contains("held/receiver/prison"))
                .flatMap(line -> PERSON.matcher(line).results())
                .findFirst()
                .orElseThrow()
                .group(1);
        return journal.stream().filter(line -> line.contains(person)).toList();
    }

    private static Set<String> kinds(String page) {
        return KIND.matcher(page).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> kinds(List<String> lines) {
        return lines.stream().map(line -> line.split("\t", -1)[1]).collect(Collectors.toCollection(TreeSet::new));
    }
}
