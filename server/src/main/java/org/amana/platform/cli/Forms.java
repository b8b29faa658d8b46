package org.amana.platform.cli;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts that name their arguments in braces and have forms for numbers, written as ICU's messages write them:
 * {@code {count, plural, one {# plan} other {# plans}}}, where {@code #} is the number. The forms are those of Unicode CLDR: English has two,
 * Arabic six.
 *
 * @see <a href="https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html">CLDR plural rules</a>
 */
public final class Forms {

    private static final Pattern NAME = Pattern.compile("\\w+");
    private static final Pattern PLURAL = Pattern.compile("(\\w+), plural, (.*)", Pattern.DOTALL);
    private static final Pattern CASE = Pattern.compile("\\s*(=\\d+|\\w+) \\{");
    private static final int HUNDRED = 100;

    private final String language;
    private final Map<String, ?> arguments;
    private final Function<Object, String> shown;

    private Forms(String language, Map<String, ?> arguments, Function<Object, String> shown) {
        this.language = language;
        this.arguments = arguments;
        this.shown = shown;
    }

    /**
     * Puts arguments into a text.
     *
     * @param language {@code en} or {@code ar}
     * @param shown how a value is written
     * @throws IllegalArgumentException if a form for a number is not written as it must be
     */
    public static String fill(String language, String text, Map<String, ?> arguments, Function<Object, String> shown) {
        return new Forms(language, arguments, shown).fill(text, null);
    }

    private String fill(String text, @Nullable Object number) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#' && number != null) {
                filled.append(shown.apply(number));
                at++;
            } else if (c == '{') {
                int end = closing(text, at);
                filled.append(place(text.substring(at + 1, end)));
                at = end + 1;
            } else {
                filled.append(c);
                at++;
            }
        }
        return filled.toString();
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a brace is not closed: " + text);
    }

    private String place(String inside) {
        Matcher plural = PLURAL.matcher(inside);
        if (plural.matches()) {
            if (!(arguments.get(plural.group(1)) instanceof Number number)) {
                throw new IllegalArgumentException(plural.group(1) + " is no number");
            }
            return fill(form(plural.group(2), number.longValue()), number);
        }
        Object value = NAME.matcher(inside).matches() ? arguments.get(inside) : null;
        return value == null ? '{' + inside + '}' : shown.apply(value);
    }

    /** A form for just this number goes before that of its kind, and {@code other} is for whatever has none. */
    private String form(String forms, long number) {
        String kind = kind(language, Math.abs(number));
        String other = null;
        String ofKind = null;
        Matcher next = CASE.matcher(forms);
        for (int at = 0; next.find(at); ) {
            int end = closing(forms, next.end() - 1);
            String form = forms.substring(next.end(), end);
            if (next.group(1).equals("=" + number)) {
                return form;
            }
            ofKind = next.group(1).equals(kind) ? form : ofKind;
            other = next.group(1).equals("other") ? form : other;
            at = end + 1;
        }
        if (other == null) {
            throw new IllegalArgumentException("no form for other numbers: " + forms);
        }
        return ofKind == null ? other : ofKind;
    }

    static String kind(String language, long number) {
        if (!language.equals("ar")) {
            return number == 1 ? "one" : "other";
        }
        if (number <= 2) {
            return number == 0 ? "zero" : number == 1 ? "one" : "two";
        }
        long rest = number % HUNDRED;
        return rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
    }
}
