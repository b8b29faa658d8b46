package org.amana;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.amana.platform.cli.Options;

/** The options of {@code serve}, as the settings that they stand for. */
final class ServeOptions {

    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.of(
            "data", "amana.data",
            "port", "server.port",
            "bind", "server.address",
            "database", "amana.database",
            "ledger-name", "amana.ledger-name",
            "site", "amana.site"));

    static final Set<String> FLAGS = Set.of();
    static final Set<String> VALUED = Set.copyOf(SETTINGS.keySet());

    private ServeOptions() {}

    /** Only what was said: the rest is in application.properties. */
    static String[] properties(Options options) {
        return SETTINGS.entrySet().stream()
                .flatMap(setting ->
                        options.value(setting.getKey()).stream().map(value -> "--" + setting.getValue() + '=' + value))
                .toArray(String[]::new);
    }
}
