package org.amana.platform.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the server is run.
 *
 * @param data its data folder
 * @param demo whether this is a demonstration, whose clock can be driven
 * @param database JDBC URL of an external PostgreSQL; its passwords are in the environment. Without it, the one in the box
 * @param ledgerName name of the ledger in its checkpoints, by recommendation a URL without scheme
 * @param clockStart where the clock of a demonstration begins, ISO 8601
 */
@ConfigurationProperties("amana")
public record ServerSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("false") boolean demo,
        @Nullable String database,
        @DefaultValue("amana.localhost/register") String ledgerName,
        @DefaultValue("2026-01-18T12:00:00Z") String clockStart) {}
