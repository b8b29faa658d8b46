package org.amana.testing;

import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads as the viewer of some parties' books would, with the reader's rights and in a transaction of its own. */
public final class ReadAs {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final String parties;

    private ReadAs(TestDatabase source, String parties) {
        this.database = JdbcClient.create(source.database().reader());
        this.transaction = new TransactionTemplate(
                new JdbcTransactionManager(source.database().reader()));
        this.parties = parties;
    }

    public static ReadAs parties(TestDatabase source, String... parties) {
        return new ReadAs(source, String.join(",", parties));
    }

    public static ReadAs everyone(TestDatabase source) {
        return new ReadAs(source, "*");
    }

    public <T> T read(Function<JdbcClient, T> question) {
        return transaction.execute(status -> {
            database.sql("select set_config('amana.parties', ?, true)")
                    .param(parties)
                    .query(String.class)
                    .single();
            return question.apply(database);
        });
    }
}
