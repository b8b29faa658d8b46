package org.amana.platform.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The arguments of a command: words that stand alone, {@code --flag}, and {@code --name value} or {@code --name=value}. */
public final class Options {

    /** Arguments that the command does not understand; the code has words in both languages. */
    public static final class UsageException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String code;
        private final List<String> arguments;

        public UsageException(String code, String... arguments) {
            super(code + " " + String.join(" ", arguments));
            this.code = code;
            this.arguments = List.of(arguments);
        }

        public String code() {
            return code;
        }

        public List<String> arguments() {
            return arguments;
        }
    }

    static final String HELP = "help";

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
            if (!argument.startsWith("-") || argument.length() == 1) {
                options.words.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            String name = name(argument.substring(0, equals < 0 ? argument.length() : equals));
            if (valued.contains(name)) {
                if (equals < 0 && ++i == arguments.size()) {
                    throw new UsageException("cli.value-missing", argument);
                }
                options.add(name, equals < 0 ? arguments.get(i) : argument.substring(equals + 1));
            } else if (flags.contains(name) && equals < 0) {
                options.add(name, "");
            } else {
                throw unknown(argument, name, flags, valued);
            }
        }
        return options;
    }

    /** {@code -h} is what a hand types that knows no other command. */
    private static String name(String dashed) {
        return dashed.equals("-h") ? HELP : dashed.startsWith("--") ? dashed.substring(2) : dashed;
    }

    private static UsageException unknown(String argument, String name, Set<String> flags, Set<String> valued) {
        Set<String> known = new TreeSet<>(flags);
        known.addAll(valued);
        return Nearest.of(name, known)
                .map(near -> new UsageException("cli.unknown-option-near", argument, "--" + near))
                .orElseGet(() -> new UsageException("cli.unknown-option", argument));
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

    /**
     * The value as a whole number.
     *
     * @throws UsageException if it is none, or not between the two
     */
    public Optional<Long> number(String name, long least, long most) {
        return value(name).map(text -> {
            if (!text.matches("-?\\d{1,18}")) {
                throw new UsageException("cli.not-a-number", "--" + name + " " + text);
            }
            long number = Long.parseLong(text);
            if (number < least || number > most) {
                throw new UsageException(
                        "cli.number-out-of-range", "--" + name + " " + text, Long.toString(least), Long.toString(most));
            }
            return number;
        });
    }

    /**
     * The value, one of those that are understood.
     *
     * @throws UsageException if it is another
     */
    public Optional<String> oneOf(String name, String... understood) {
        return value(name).map(text -> {
            if (!List.of(understood).contains(text)) {
                throw new UsageException("cli.not-one-of", "--" + name + " " + text, String.join(", ", understood));
            }
            return text;
        });
    }

    /**
     * Refuses words that stand alone, for a command that takes none.
     *
     * @throws UsageException if there are some
     */
    public void noWords() {
        if (!words.isEmpty()) {
            throw new UsageException("cli.word-too-many", words.getFirst());
        }
    }

    /** The words that stand alone, in order. */
    public List<String> words() {
        return List.copyOf(words);
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
