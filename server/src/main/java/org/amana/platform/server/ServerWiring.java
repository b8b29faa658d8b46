package org.amana.platform.server;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.amana.ledger.NoteSigner;
import org.amana.ledger.NoteVerifier;
import org.amana.platform.journal.FactCodec;
import org.amana.platform.journal.Journal;
import org.amana.platform.journal.Listener;
import org.amana.platform.journal.Memory;
import org.amana.platform.postgres.Database;
import org.amana.platform.postgres.DatabaseAccess;
import org.amana.platform.postgres.EmbeddedPostgres;
import org.amana.platform.postgres.PoolSizes;
import org.amana.platform.postgres.PostgresSettings;
import org.amana.platform.time.DrivenClock;
import org.amana.platform.time.PlatformClock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the server together: PostgreSQL first, then the journal, then the web; and down in the other order. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServerSettings.class)
class ServerWiring {

    /** One connection holds the writer's lock; commits, cursors, checkpoints, sessions and the read log share the rest. */
    private static final String LAST_RECORDED = "select recorded from journal order by leaf desc limit 1";

    private static final PoolSizes POOLS = new PoolSizes(2, 10, 12);

    private static final String DATABASE = "amana";
    private static final String LEDGER_KEY = "ledger.key";

    @Bean
    DataHome dataHome(ServerSettings settings) {
        return DataHome.open(settings.data(), settings.demo() ? DataHome.Mode.DEMO : DataHome.Mode.RECORD);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(DatabaseAccess.class)
    @ConditionalOnProperty(name = "amana.database", matchIfMissing = true, havingValue = "in-the-box")
    EmbeddedPostgres postgres(DataHome home) {
        return EmbeddedPostgres.start(home.postgres(), PostgresSettings.durable())
                .supervised();
    }

    @Bean
    @ConditionalOnMissingBean
    DatabaseAccess databaseAccess(ServerSettings settings, ObjectProvider<EmbeddedPostgres> inTheBox) {
        @Nullable EmbeddedPostgres postgres = inTheBox.getIfAvailable();
        return postgres == null
                ? DatabaseAccess.outside(String.valueOf(settings.database()), System.getenv())
                : postgres.ensureDatabase(DATABASE);
    }

    @Bean(destroyMethod = "close")
    Database database(DatabaseAccess access) {
        Database database = Database.open(access, POOLS);
        database.migrate();
        return database;
    }

    @Bean
    PlatformClock platformClock(ServerSettings settings, Database database) {
        return settings.demo()
                ? new DrivenClock(resumed(Instant.parse(settings.clockStart()), database))
                : PlatformClock.system();
    }

    /** A story in a kept folder goes on where its journal ends, and not on its first evening. */
    static Instant resumed(Instant start, Database database) {
        return JdbcClient.create(database.writer())
                .sql(LAST_RECORDED)
                .query((row, number) ->
                        row.getObject("recorded", OffsetDateTime.class).toInstant())
                .optional()
                .filter(start::isBefore)
                .orElse(start);
    }

    @Bean
    FactCodec factCodec() {
        return new FactCodec(FactTypes.inPackage("org.amana"));
    }

    @Bean
    NoteSigner ledgerSigner(DataHome home, ServerSettings settings) {
        String name = settings.demo() ? settings.ledgerName() + "/demo" : settings.ledgerName();
        return NoteSigner.parse(home.secret(
                LEDGER_KEY,
                () -> NoteSigner.generate(name, NoteVerifier.Type.ED25519).toSignerKey()));
    }

    /** Is being read while the desks are put together. */
    @Bean(destroyMethod = "close")
    Journal journal(
            Database database,
            FactCodec codec,
            List<Memory> memories,
            List<Listener> listeners,
            NoteSigner signer,
            PlatformClock clock) {
        return new Journal(
                        database.writer(),
                        codec,
                        DeskOrder.sorted(memories),
                        DeskOrder.sorted(listeners),
                        signer,
                        clock)
                .open();
    }
}
