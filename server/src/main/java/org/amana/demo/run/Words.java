package org.amana.demo.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.amana.demo.people.Scenario;

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

    /** The words of a code, with its arguments: names and values in turn. */
    public String say(String code, Object... namesAndValues) {
        String said = texts.getProperty("demo." + code, code);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            said = said.replace("{" + namesAndValues[i] + "}", isolated(String.valueOf(namesAndValues[i + 1])));
        }
        return said;
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

    private String isolated(String value) {
        return arabic() ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE : value;
    }
}
