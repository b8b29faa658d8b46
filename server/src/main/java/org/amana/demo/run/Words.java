package org.amana.demo.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.amana.demo.people.Scenario;
import org.amana.platform.cli.Forms;

/** What the demonstration says, in one language. */
public final class Words {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final String language;
    private final Properties texts = new Properties();

    private Words(String language) {
        this.language = language;
    }

    /** @param language {@code en} or {@code ar} */
    public static Words in(String language) {
        Words words = new Words(language);
        String file = "/org/amana/demo/messages_" + language + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(language);
            }
            words.texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The words of a code, with its arguments: names and values in turn. Whole numbers are quantities; what is none comes as text. */
    public String say(String code, Object... namesAndValues) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            arguments.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return Forms.fill(language, texts.getProperty("demo." + code, code), arguments, this::shown);
    }

    /** Several in a row, with the comma of the language. */
    public String list(Collection<String> several) {
        return several.isEmpty() ? say("none") : String.join(say("comma"), several);
    }

    private String shown(Object value) {
        return isolated(
                value instanceof Integer || value instanceof Long
                        ? quantity(((Number) value).longValue())
                        : String.valueOf(value));
    }

    private static String quantity(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Whether there are words for a code. */
    public boolean has(String code) {
        return texts.containsKey("demo." + code);
    }

    public String of(Scenario.Text text) {
        return arabic() ? text.ar() : text.en();
    }

    public boolean arabic() {
        return "ar".equals(language);
    }

    public String language() {
        return language;
    }

    /** A number or a Latin word would otherwise drag the punctuation beside it to the wrong side of an Arabic line. */
    String isolated(String value) {
        return arabic() && value.indexOf(FIRST_STRONG_ISOLATE) != 0
                ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE
                : value;
    }
}
