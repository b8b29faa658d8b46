package org.amana;

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

    /** Starts a server; the arguments are settings, {@code --server.port=0}, over those of application.properties. */
    public static ConfigurableApplicationContext start(String... settings) {
        return application().run(settings);
    }

    /** The server, for callers that add to it before it runs. */
    public static SpringApplication application() {
        return new SpringApplicationBuilder(AmanaServer.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .build();
    }
}
