package org.amana.platform.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The arguments of a command: words that stand alone, {@code --flag}, and {@code --name value} or {@code --name=value}. */
public final class Options {

    /** Arguments that the command does not understand; the code has words in both languages. */
    public static final class UsageException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String code;
        private final String argument;

        public UsageException(String code, String argument) {
            super(code + " " + argument);
            this.code = code;
            this.argument = argument;
        }

        public String code() {
            return code;
        }

        public String argument() {
            return argument;
        }
    }

    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> values = new HashMap<>();

    private Options() {}

    /**
     * Reads arguments.
     *
     * @param flags options without a value, without their dashes
     * @param valued options with a value
     * @throws UsageException if one is of neither kind or lacks its value
     */
    public static Options read(List<String> arguments, Set<String> flags, Set<String> valued) {
        Options options = new Options();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                options.words.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            String name = argument.substring(2, equals < 0 ? argument.length() : equals);
            if (valued.contains(name)) {
                if (equals < 0 && ++i == arguments.size()) {
                    throw new UsageException("cli.value-missing", argument);
                }
                options.add(name, equals < 0 ? arguments.get(i) : argument.substring(equals + 1));
            } else if (flags.contains(name) && equals < 0) {
                options.add(name, "");
            } else {
                throw new UsageException("cli.unknown-option", argument);
            }
        }
        return options;
    }

    private void add(String name, String value) {
        values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    public boolean has(String flag) {
        return values.containsKey(flag);
    }

    /** The last value given. */
    public Optional<String> value(String name) {
        return all(name).isEmpty() ? Optional.empty() : Optional.of(all(name).getLast());
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The one word that stands alone, such as a folder. */
    public String only(String what) {
        if (words.isEmpty()) {
            throw new UsageException("cli.word-missing", what);
        }
        if (words.size() > 1) {
            throw new UsageException("cli.word-too-many", words.get(1));
        }
        return words.getFirst();
    }
}
