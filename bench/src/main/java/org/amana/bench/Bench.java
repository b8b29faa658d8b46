package org.amana.bench;

import java.util.Arrays;

/** The command {@code amana bench}. */
public final class Bench {

    private static final String HELP = """
            ./amana bench <what> [options]

              register   the register: writing, rolls, histories; see docs/register.md
            """;

    private Bench() {}

    public static void main(String[] args) throws Exception {
        String what = args.length == 0 ? "help" : args[0];
        switch (what) {
            case "register" -> RegisterBench.main(Arrays.copyOfRange(args, 1, args.length));
            case "help", "--help" -> System.out.print(HELP);
            default -> {
                System.err.print(HELP);
                System.exit(2);
            }
        }
    }
}
