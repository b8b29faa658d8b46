package org.amana;

import java.util.List;
import org.amana.platform.cli.Command;
import org.amana.platform.cli.Console;
import org.amana.platform.postgres.PostgresException;
import org.amana.platform.server.DataHome;
import org.springframework.boot.web.server.PortInUseException;

/** {@code serve}: starts the server, which then runs until it is told to stop. */
final class ServeCommand implements Command {

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public int run(List<String> arguments, Console console) {
        if (arguments.contains("--help")) {
            console.out().print(ServeOptions.HELP);
            return DONE;
        }
        try {
            String[] settings = ServeOptions.properties(arguments.toArray(String[]::new));
            var server = AmanaServer.start(settings).getEnvironment();
            console.out()
                    .printf(
                            "Amana listens on http://%s:%s%n",
                            server.getProperty("server.address"), server.getProperty("local.server.port"));
            return RUNNING;
        } catch (IllegalArgumentException e) {
            console.err().println("amana: " + e.getMessage());
            return UNUSABLE;
        } catch (RuntimeException e) {
            return fail(e, console);
        }
    }

    /** Says in a sentence what an operator can put right, and everything about what they cannot. */
    private static int fail(Throwable failure, Console console) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PostgresException
                    || cause instanceof DataHome.WrongModeException
                    || cause instanceof PortInUseException) {
                console.err().println("amana: " + cause.getMessage());
                return NOT_WELL;
            }
        }
        failure.printStackTrace(console.err());
        return NOT_WELL;
    }
}
