package org.amana.platform.documents;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.amana.platform.pages.Names;
import org.amana.platform.pages.Written;
import org.amana.platform.web.Language;
import org.amana.platform.web.Texts;
import org.springframework.stereotype.Component;

/** Says in both languages at once what a page says in one. */
@Component
public final class Bilingual {

    private final Texts texts;
    private final Names names;

    public Bilingual(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
    }

    /** The words of a code; arguments as name, value, name, value, where a value may itself be in both languages. */
    public Both say(String code, Object... namesAndValues) {
        return both(language -> {
            Map<String, String> arguments = new TreeMap<>();
            for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
                arguments.put(String.valueOf(namesAndValues[i]), argument(language, namesAndValues[i + 1]));
            }
            return texts.say(language, code, arguments);
        });
    }

    private static String argument(Language language, Object value) {
        return switch (value) {
            case Both both -> both.in(language);
            case Integer number -> Written.figure(number);
            case Long number -> Written.figure(number);
            default -> String.valueOf(value);
        };
    }

    public Both place(String code) {
        return both(language -> names.place(language, code));
    }

    public Both party(String code) {
        return both(language -> names.party(language, code));
    }

    /** Day and local time. */
    public Both time(Instant instant) {
        return both(language -> Written.say(instant, language, texts, Written.Form.DAY_AND_TIME));
    }

    private static Both both(Function<Language, String> said) {
        return new Both(said.apply(Language.ENGLISH), said.apply(Language.ARABIC));
    }
}
