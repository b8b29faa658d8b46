package org.amana;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The options of {@code serve}, as the settings that they stand for. */
final class ServeOptions {

    static final String HELP = """
            ./amana serve [options]      starts the server and keeps it running until Ctrl-C

              --data <folder>            where everything is kept; ./data unless told otherwise
              --port <number>            8080 unless told otherwise; 0 takes any free one
              --bind <address>           127.0.0.1 unless told otherwise
              --database <jdbc url>      a PostgreSQL of your own instead of the one in the box; the passwords are taken from
                                         AMANA_OWNER_PASSWORD, AMANA_WRITER_PASSWORD and AMANA_READER_PASSWORD
              --ledger-name <name>       name of the ledger in its checkpoints, best a domain name and path; kept from the
                                         first start on
            """;

    private static final Map<String, String> SETTINGS = Map.of(
            "--data", "amana.data",
            "--port", "server.port",
            "--bind", "server.address",
            "--database", "amana.database",
            "--ledger-name", "amana.ledger-name");

    private ServeOptions() {}

    /** @throws IllegalArgumentException if there is no such option, or it has no value */
    static String[] properties(String... arguments) {
        List<String> properties = new ArrayList<>();
        var left = new ArrayList<>(Arrays.asList(arguments));
        while (!left.isEmpty()) {
            String[] option = left.removeFirst().split("=", 2);
            String setting = SETTINGS.get(option[0]);
            if (setting == null) {
                throw new IllegalArgumentException("serve has no option " + option[0] + "; see ./amana serve --help");
            }
            if (option.length == 1 && left.isEmpty()) {
                throw new IllegalArgumentException(option[0] + " needs a value");
            }
            properties.add("--" + setting + '=' + (option.length == 1 ? left.removeFirst() : option[1]));
        }
        return properties.toArray(String[]::new);
    }
}
