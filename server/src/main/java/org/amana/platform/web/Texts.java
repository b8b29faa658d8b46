package org.amana.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.amana.platform.journal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Words for people. Each desk keeps {@code messages_en.properties} and {@code messages_ar.properties} beside its classes; a
 * text names its arguments in braces, {@code {place}}.
 */
@Component
public final class Texts {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    public Texts() {
        for (Language language : Language.values()) {
            texts.put(language, read("classpath*:org/amana/**/messages_%s.properties".formatted(language.tag())));
        }
    }

    private static Map<String, String> read(String pattern) {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                Properties properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                for (String code : properties.stringPropertyNames()) {
                    if (all.put(code, properties.getProperty(code)) != null) {
                        throw new IllegalStateException("two texts are called " + code);
                    }
                }
            }
            return Map.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException("the message files cannot be read", e);
        }
    }

    /** The words of a code, if there are any in this language. */
    public Optional<String> find(Language language, String code) {
        return Optional.ofNullable(Objects.requireNonNull(texts.get(language)).get(code));
    }

    /** Every code that has words in any language. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        texts.values().forEach(some -> codes.addAll(some.keySet()));
        return codes;
    }

    /**
     * The words of a code with its arguments; the code itself if it has no words. An argument that is a code of its own, such as a
     * state, is said by the text {@code word.<argument>.<code>}.
     */
    public String say(Language language, String code, Map<String, String> arguments) {
        @Nullable String text = Objects.requireNonNull(texts.get(language)).get(code);
        if (text == null) {
            return code;
        }
        String said = text;
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            String word = find(language, "word." + argument.getKey() + '.' + argument.getValue())
                    .orElseGet(() -> isolated(language, argument.getValue()));
            said = said.replace('{' + argument.getKey() + '}', word);
        }
        return said;
    }

    public String say(Language language, Refusal refusal) {
        return say(language, refusal.code(), refusal.arguments());
    }

    /** A Latin code inside an Arabic sentence would otherwise drag the punctuation after it to the wrong side. */
    private static String isolated(Language language, String value) {
        return language == Language.ARABIC ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE : value;
    }
}
