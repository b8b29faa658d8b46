package org.amana.platform.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that stand in names without being names; they lie beside this class as data. */
final class NameWords {

    enum Kind {
        /** A word that does not tell people apart. */
        PARTICLE,
        /** A word that makes one name with the next. */
        JOINED
    }

    private static final Map<Kind, Set<String>> WORDS = read("name-words.csv");

    private NameWords() {}

    static boolean is(Kind kind, String folded) {
        return WORDS.getOrDefault(kind, Set.of()).contains(folded);
    }

    private static Map<Kind, Set<String>> read(String name) {
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        try (@Nullable InputStream in = NameWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            Stream<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            lines.filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split(";", 2);
                words.computeIfAbsent(Kind.valueOf(cells[0]), kind -> new HashSet<>())
                        .add(Folding.words(cells[1]));
            });
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
