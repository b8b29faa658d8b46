package org.amana.planner.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of a command line: files in order, and options by name. */
final class Arguments {

    private static final Set<String> WITH_VALUE = Set.of(
            "--out",
            "--seconds",
            "--gap",
            "--people",
            "--manifest",
            "--from",
            "--night",
            "--stay",
            "--example",
            "--seed",
            "--at",
            "--replays");
    private static final Set<String> ALONE = Set.of("--check", "--stories", "--why", "--replay", "--buses");

    private final List<String> files = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    Arguments(String[] words) throws Usage {
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (ALONE.contains(word)) {
                set(word, "");
            } else if (WITH_VALUE.contains(word)) {
                if (++i == words.length) {
                    throw new Usage(word + " wants a value");
                }
                set(word, words[i]);
            } else if (word.startsWith("--")) {
                throw new Usage("unknown option " + word);
            } else {
                files.add(word);
            }
        }
    }

    private void set(String option, String value) throws Usage {
        if (options.put(option, value) != null) {
            throw new Usage(option + " stands there twice");
        }
    }

    List<String> files() {
        return files;
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    /** The number of an option, or the fallback if it is not given. */
    double number(String option, double fallback) throws Usage {
        String text = options.get(option);
        if (text == null) {
            return fallback;
        }
        try {
            double number = Double.parseDouble(text);
            if (number >= 0 && number <= 1e6) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through to the one message for whatever is no number in range.
        }
        throw new Usage(option + " wants a number of 0 or more, found " + text);
    }

    /** A share, said as 0.01 or as 1%. */
    double share(String option) throws Usage {
        String text = options.getOrDefault(option, "").strip();
        boolean percent = text.endsWith("%");
        try {
            double number = Double.parseDouble(percent ? text.substring(0, text.length() - 1) : text);
            double share = percent ? number / 100 : number;
            if (share >= 0 && share < 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            // Falls through to the one message for whatever is no share.
        }
        throw new Usage(option + " wants a share such as 0.01 or 1%, found " + text);
    }

    /** A command line that cannot be understood. */
    static final class Usage extends Exception {

        private static final long serialVersionUID = 1L;

        Usage(String message) {
            super(message);
        }
    }
}
