package org.amana;

import org.amana.platform.cli.CommandLine;
import org.amana.platform.cli.Console;
import org.amana.platform.cli.Options;
import org.amana.platform.cli.Words;
import org.amana.platform.postgres.PostgresException;
import org.amana.platform.server.DataHome;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code serve}: starts the server, which then runs until it is told to stop. */
final class ServeCommand extends CommandLine {

    private static final int PORT = 8080;
    private static final String ADDRESS = "127.0.0.1";

    ServeCommand() {
        super(ServeOptions.FLAGS, ServeOptions.VALUED);
    }

    @Override
    public String name() {
        return "serve";
    }

    @Override
    protected int run(Options options, Words words, Console console) {
        options.noWords();
        int port = options.number("port", 0, Ports.HIGHEST).orElse((long) PORT).intValue();
        String address = options.value("bind").orElse(ADDRESS);
        Ports.free(address, port);
        try {
            ConfigurableApplicationContext server = AmanaServer.start(ServeOptions.properties(options));
            String bound = server.getEnvironment().getProperty("local.server.port", "");
            console.out().println(words.say("serve.listens", "http://" + address + ':' + bound));
            return RUNNING;
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
