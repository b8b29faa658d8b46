package org.amana.biometrics.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of a command line: what stands alone, and options with a value. */
final class Arguments {

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    Arguments(String[] given, Set<String> valued) throws Usage {
        for (int i = 0; i < given.length; i++) {
            String word = given[i];
            if (!word.startsWith("--")) {
                words.add(word);
            } else if (!valued.contains(word)) {
                throw new Usage("unknown option " + word);
            } else if (++i == given.length) {
                throw new Usage(word + " wants a value");
            } else if (options.put(word, given[i]) != null) {
                throw new Usage(word + " stands there twice");
            }
        }
    }

    List<String> words() {
        return words;
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    String needed(String option) throws Usage {
        return value(option).orElseThrow(() -> new Usage(option + " is missing"));
    }

    /** The number of an option, or the fallback if it is not given. */
    int number(String option, int fallback, int most) throws Usage {
        String text = options.get(option);
        if (text == null) {
            return fallback;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Falls through to the one message for whatever is no number in range.
        }
        throw new Usage("%s wants a number from 1 to %d, found %s".formatted(option, most, text));
    }

    /** A command line that cannot be understood. */
    static final class Usage extends Exception {

        private static final long serialVersionUID = 1L;

        Usage(String message) {
            super(message);
        }
    }
}
