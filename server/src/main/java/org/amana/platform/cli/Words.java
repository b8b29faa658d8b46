package org.amana.platform.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the command line in one language: text for a code, with the arguments {0}, {1} and so on put in. */
public final class Words {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private final Properties texts = new Properties();

    private Words(String language) {
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
        return ARGUMENT.matcher(text).replaceAll(found -> {
            int index = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(index < arguments.length ? said(arguments[index]) : found.group());
        });
    }

    /** Quantities with separators between thousands; what only looks like one, such as a port, is given as text. */
    private static String said(Object argument) {
        return argument instanceof Integer || argument instanceof Long
                ? String.format(Locale.ROOT, "%,d", ((Number) argument).longValue())
                : String.valueOf(argument);
    }
}
