package org.amana.platform.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What commands with words in both languages do alike: help, options, and an end that says what went wrong. */
public abstract class CommandLine implements Command {

    private final Set<String> flags;
    private final Set<String> valued;

    /**
     * @param flags options without a value
     * @param valued options with one; {@code lang} is always there
     */
    protected CommandLine(Set<String> flags, Set<String> valued) {
        this.flags = flags;
        this.valued = valued;
    }

    @Override
    public final int run(List<String> arguments, Console console) {
        Words words = Words.english();
        try {
            Options options = Options.read(arguments, with(flags, Options.HELP), with(valued, "lang"));
            words = options.value("lang").map(Words::in).orElse(words);
            if (options.has(Options.HELP)) {
                console.out().println(words.say(name() + ".help"));
                return DONE;
            }
            return run(options, words, console);
        } catch (Options.UsageException e) {
            console.err().println(words.say(e.code(), e.arguments().toArray()));
            console.err().println(words.say("cli.see-help", name()));
            return UNUSABLE;
        } catch (UnusableException e) {
            console.err().println(words.say(e.code, (Object[]) e.arguments));
            if (e.getCause() != null && e.getCause().getMessage() != null) {
                console.err().println(e.getCause().getMessage());
            }
            return UNUSABLE;
        } catch (RuntimeException e) {
            console.err().println(words.say("cli.failed", name(), String.valueOf(e.getMessage())));
            e.printStackTrace(console.err());
            return UNUSABLE;
        }
    }

    private static Set<String> with(Set<String> some, String one) {
        Set<String> all = new HashSet<>(some);
        all.add(one);
        return all;
    }

    /** Does what it was asked. */
    protected abstract int run(Options options, Words words, Console console);

    /** What stands in the way of a command, as a code with words in both languages. */
    public static final class UnusableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String code;
        private final String[] arguments;

        public UnusableException(@Nullable Throwable cause, String code, String... arguments) {
            super(code, cause);
            this.code = code;
            this.arguments = arguments;
        }

        public UnusableException(String code, String... arguments) {
            this(null, code, arguments);
        }

        public String code() {
            return code;
        }
    }
}
