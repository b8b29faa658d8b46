package org.amana;

import java.util.Arrays;
import org.amana.platform.postgres.PostgresException;
import org.amana.platform.server.DataHome;
import org.springframework.boot.web.server.PortInUseException;

/** The command line: starts no more than the command needs. */
public final class Amana {

    private static final int WRONG_USE = 2;
    private static final int FAILED = 1;

    private Amana() {}

    public static void main(String[] args) {
        String command = args.length == 0 ? "help" : args[0];
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (command) {
            case "serve" -> serve(rest);
            default -> refuse("does not know the command \"" + command + "\"");
        }
    }

    private static void serve(String[] arguments) {
        if (Arrays.asList(arguments).contains("--help")) {
            System.out.print(ServeOptions.HELP);
            return;
        }
        String[] settings = {};
        try {
            settings = ServeOptions.properties(arguments);
        } catch (IllegalArgumentException e) {
            refuse(String.valueOf(e.getMessage()));
        }
        try {
            var server = AmanaServer.start(settings).getEnvironment();
            System.out.printf(
                    "Amana listens on http://%s:%s%n",
                    server.getProperty("server.address"), server.getProperty("local.server.port"));
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    /** Says in a sentence what an operator can put right, and everything about what they cannot. */
    private static void fail(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PostgresException
                    || cause instanceof DataHome.WrongModeException
                    || cause instanceof PortInUseException) {
                System.err.println("amana: " + cause.getMessage());
                System.exit(FAILED);
            }
        }
        failure.printStackTrace();
        System.exit(FAILED);
    }

    private static void refuse(String why) {
        System.err.println("amana: " + why);
        System.exit(WRONG_USE);
    }
}
