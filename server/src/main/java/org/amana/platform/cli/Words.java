package org.amana.platform.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The words of the command line in one language: text for a code, with the arguments {0}, {1} and so on put in as {@link Forms} does. */
public final class Words {

    private final String language;
    private final Properties texts = new Properties();

    private Words(String language) {
        this.language = language;
        String file = "messages_" + language + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new Options.UsageException("cli.unknown-language", language);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The words of a language.
     *
     * @throws Options.UsageException if there are none
     */
    public static Words in(String language) {
        return new Words(language);
    }

    public static Words english() {
        return new Words("en");
    }

    /** The text for a code; without a text, the code and its arguments, which says more than nothing. */
    public String say(String code, Object... arguments) {
        String text = texts.getProperty(code);
        if (text == null) {
            return code + " " + Arrays.toString(arguments);
        }
        Map<String, Object> numbered = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            numbered.put(Integer.toString(i), arguments[i]);
        }
        return Forms.fill(language, text, numbered, Words::said);
    }

    /** Quantities with separators between thousands; what only looks like one, such as a port, is given as text. */
    private static String said(Object argument) {
        return argument instanceof Integer || argument instanceof Long
                ? String.format(Locale.ROOT, "%,d", ((Number) argument).longValue())
                : String.valueOf(argument);
    }
}
