package org.amana.platform.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * One database, seen as the three roles see it. Opening it checks what Amana stands on (UTF-8 in the sense that a search for an
 * Arabic name depends on, roles that cannot step around row-level security) and refuses a server that does not keep it.
 */
public final class Database implements AutoCloseable {

    private static final String MIGRATIONS = "classpath:db/migration";
    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(10);
    /** No answer to a request is worth more; an export that needs longer says so with "set local". */
    private static final String READER_LIMITS =
            "-c default_transaction_read_only=on -c statement_timeout=60s -c jit=off -c plan_cache_mode=force_generic_plan";

    /**
     * The writer changes rows by their keys, so a join other than by index is never right, whatever stale statistics of a young
     * table say.
     */
    private static final String WRITER_PLANS = "-c enable_hashjoin=off -c enable_mergejoin=off";

    private final Map<DatabaseRole, HikariDataSource> pools;

    private Database(Map<DatabaseRole, HikariDataSource> pools) {
        this.pools = pools;
    }

    /**
     * Connects and checks; changes nothing.
     *
     * @throws PostgresException if the server cannot be reached or is not fit to keep the register; the message says what to do
     */
    public static Database open(DatabaseAccess access, PoolSizes sizes) {
        var database = new Database(new EnumMap<>(DatabaseRole.class));
        try {
            for (var role : DatabaseRole.values()) {
                database.pools.put(role, pool(access, role, sizes.of(role)));
            }
            DatabaseChecks.beforeMigration(database.owner());
            return database;
        } catch (PoolInitializationException e) {
            database.close();
            throw new PostgresException(
                    "Cannot log in to " + access.jdbcUrl() + ": " + e.getMessage()
                            + ". Check the address, the passwords, and that the roles are there:\n"
                            + DatabaseChecks.ROLES_SQL,
                    e);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Brings the tables to the state of this version, as the owner, then closes every table by default: row-level security on,
     * everything visible to the writer, nothing to the reader but what a migration's own policies show.
     *
     * @return how many migrations were run
     */
    public int migrate() {
        return migrate(MIGRATIONS);
    }

    /** The same, from other places in Flyway's notation. */
    public int migrate(String... locations) {
        try {
            Privileges.prepare(owner());
            var result = Flyway.configure()
                    .dataSource(owner())
                    .locations(locations)
                    .load()
                    .migrate();
            Privileges.closeTables(owner());
            DatabaseChecks.afterMigration(owner());
            return result.migrationsExecuted;
        } catch (FlywayException e) {
            throw new PostgresException("The tables cannot be brought to this version: " + e.getMessage(), e);
        }
    }

    /** For migrations. */
    public DataSource owner() {
        return pool(DatabaseRole.OWNER);
    }

    /** For the one writer. */
    public DataSource writer() {
        return pool(DatabaseRole.WRITER);
    }

    /** For answers; each transaction says for whom, or it sees no row. */
    public DataSource reader() {
        return pool(DatabaseRole.READER);
    }

    private DataSource pool(DatabaseRole role) {
        return Objects.requireNonNull(pools.get(role));
    }

    private static HikariDataSource pool(DatabaseAccess access, DatabaseRole role, int size) {
        var config = new HikariConfig();
        config.setPoolName(role.user());
        config.setJdbcUrl(access.jdbcUrl());
        config.setUsername(role.user());
        config.setPassword(access.password(role));
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(role == DatabaseRole.OWNER ? 0 : 1);
        config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        config.addDataSourceProperty("ApplicationName", role.user());
        config.addDataSourceProperty("tcpKeepAlive", "true");
        if (role == DatabaseRole.READER) {
            config.addDataSourceProperty("options", READER_LIMITS);
        } else if (role == DatabaseRole.WRITER) {
            config.addDataSourceProperty("options", WRITER_PLANS);
        }
        return new HikariDataSource(config);
    }

    /** Closes the three pools; the server goes on. */
    @Override
    public void close() {
        pools.values().forEach(HikariDataSource::close);
    }
}
