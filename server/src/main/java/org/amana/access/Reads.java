package org.amana.access;

import java.util.function.Function;
import org.amana.platform.postgres.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way to read rows for somebody: one transaction, under the scope that was decided for the request. The database itself
 * shows no row outside it.
 */
@Component
public final class Reads {

    private static final String UNDER = """
            select set_config('amana.parties', :parties, true), set_config('amana.inspector', :inspector, true)
            """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    Reads(Database database) {
        this.database = JdbcClient.create(database.reader());
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database.reader()));
        this.transaction.setReadOnly(true);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Reads as a viewer, all of one moment. */
    public <T> T as(Viewer viewer, Function<JdbcClient, T> read) {
        return transaction.execute(status -> {
            database.sql(UNDER)
                    .param("parties", String.join(",", viewer.scope().parties()))
                    .param("inspector", viewer.is(Role.INSPECTOR) ? "yes" : "")
                    .query()
                    .singleRow();
            return read.apply(database);
        });
    }
}
