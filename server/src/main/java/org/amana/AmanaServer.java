package org.amana;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** The server. Three roles speak to one database here, so nothing is set up for "the" data source. */
@SpringBootApplication(
        proxyBeanMethods = false,
        exclude = {
            DataSourceAutoConfiguration.class,
            DataSourceInitializationAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            JdbcClientAutoConfiguration.class,
            JdbcTemplateAutoConfiguration.class,
            FlywayAutoConfiguration.class
        })
public class AmanaServer {

    private static final Map<String, String> OPTIONS = Map.of(
            "--data", "amana.data",
            "--port", "server.port",
            "--bind", "server.address",
            "--database", "amana.database",
            "--ledger-name", "amana.ledger-name");

    /**
     * Starts a server.
     *
     * @param arguments {@code --data folder --port number --bind address --database url --demo}, each with a space or an
     *     equals sign
     */
    public static ConfigurableApplicationContext start(String... arguments) {
        return application().run(properties(List.of(arguments)));
    }

    /** The server, for callers that add to it before it runs. */
    public static SpringApplication application() {
        return new SpringApplicationBuilder(AmanaServer.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .build();
    }

    private static String[] properties(List<String> arguments) {
        List<String> properties = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String[] option = arguments.get(i).split("=", 2);
            if (option[0].equals("--demo")) {
                properties.add("--amana.demo=true");
                continue;
            }
            String property = OPTIONS.get(option[0]);
            if (property == null) {
                throw new IllegalArgumentException("unknown option " + option[0]);
            }
            boolean apart = option.length == 1;
            if (apart && ++i == arguments.size()) {
                throw new IllegalArgumentException(option[0] + " needs a value");
            }
            properties.add("--" + property + "=" + (apart ? arguments.get(i) : option[1]));
        }
        return properties.toArray(String[]::new);
    }
}
