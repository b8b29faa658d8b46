package org.amana.platform.journal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why a command was not taken, as a code with its arguments; the words are in the message files, in each language.
 *
 * @param code {@code desk.reason}
 * @param arguments what the words speak of
 * @param where the rows, lines or fields at fault, as JSON pointers into the request (RFC 6901); empty if it is the whole
 */
public record Refusal(String code, Map<String, String> arguments, List<String> where) {

    public Refusal {
        arguments = Map.copyOf(arguments);
        where = List.copyOf(where);
    }

    /** A refusal; {@code arguments} are names and values in turn. */
    public static Refusal of(String code, Object... arguments) {
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            named.put(String.valueOf(arguments[i]), String.valueOf(arguments[i + 1]));
        }
        return new Refusal(code, named, List.of());
    }

    public Refusal at(String... pointers) {
        return new Refusal(code, arguments, List.of(pointers));
    }
}
