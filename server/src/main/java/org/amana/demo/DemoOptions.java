package org.amana.demo;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the demonstration is to be run.
 *
 * @param minutesASecond minutes of the story in a second of ours; null for as fast as it goes
 * @param seed of the synthetic people; null for the scenario's own
 * @param beforeBoarding whether several disciplines look for minors before anybody boards
 * @param port of the server; 0 for any free one
 * @param keep folder to keep the data in; null for a passing one
 */
record DemoOptions(
        boolean headless,
        @Nullable Integer minutesASecond,
        Path scenario,
        @Nullable Long seed,
        boolean beforeBoarding,
        int port,
        @Nullable Path keep,
        String language,
        boolean help) {

    private static final int WATCHABLE = 120;
    private static final int PORT = 8080;

    /** An argument that is not understood; the message is the argument. */
    static final class NotUnderstoodException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotUnderstoodException(String argument) {
            super(argument);
        }
    }

    /** @param root folder of the product, where the scenarios are */
    static DemoOptions read(List<String> arguments, Path root) {
        Draft draft = new Draft(root);
        Deque<String> left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            String[] option = left.removeFirst().split("=", 2);
            if (option.length == 2) {
                left.addFirst(option[1]);
            }
            draft.take(option[0], left);
        }
        return draft.options();
    }

    private static final class Draft {
        private boolean headless;
        private boolean help;
        private boolean paced;
        private @Nullable Integer speed = WATCHABLE;
        private Path scenario;
        private @Nullable Long seed;
        private boolean beforeBoarding;
        private @Nullable Integer port;
        private @Nullable Path keep;
        private String language = "en";

        Draft(Path root) {
            scenario = root.resolve("scenarios").resolve("north-east-syria-2026");
        }

        void take(String option, Deque<String> left) {
            switch (option) {
                case "--headless" -> headless = true;
                case "--help" -> help = true;
                case "--speed" -> speed(value(option, left));
                case "--scenario" -> scenario = Path.of(value(option, left));
                case "--seed" -> seed = Long.valueOf(number(option, value(option, left)));
                case "--screening" -> screening(value(option, left));
                case "--port" -> port = between(0, 65_535, option, value(option, left));
                case "--keep" -> keep = Path.of(value(option, left));
                case "--lang" -> language = one(option, value(option, left), "en", "ar");
                default -> throw new NotUnderstoodException(option);
            }
        }

        private void speed(String value) {
            paced = true;
            speed = value.equals("max") ? null : Integer.valueOf(between(1, 1_000_000, "--speed", value));
        }

        private void screening(String value) {
            beforeBoarding =
                    one("--screening", value, "as-published", "before-boarding").equals("before-boarding");
        }

        private static String value(String option, Deque<String> left) {
            if (left.isEmpty()) {
                throw new NotUnderstoodException(option);
            }
            return left.removeFirst();
        }

        private static long number(String option, String value) {
            if (!value.matches("\\d{1,9}")) {
                throw new NotUnderstoodException(option + ' ' + value);
            }
            return Long.parseLong(value);
        }

        private static int between(int least, int most, String option, String value) {
            long number = number(option, value);
            if (number < least || number > most) {
                throw new NotUnderstoodException(option + ' ' + value);
            }
            return (int) number;
        }

        private static String one(String option, String value, String... allowed) {
            if (!List.of(allowed).contains(value)) {
                throw new NotUnderstoodException(option + ' ' + value);
            }
            return value;
        }

        DemoOptions options() {
            Integer pace = headless && !paced ? null : speed;
            int where = port != null ? port : headless ? 0 : PORT;
            return new DemoOptions(headless, pace, scenario, seed, beforeBoarding, where, keep, language, help);
        }
    }
}
