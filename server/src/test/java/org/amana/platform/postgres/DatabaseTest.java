package org.amana.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.amana.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final String[] MIGRATIONS = {"classpath:db/migration", "classpath:org/amana/platform/postgres/desk"};

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    @TempDir
    Path temp;

    @BeforeAll
    static void oneTableOfADesk() {
        database().migrate(MIGRATIONS);
    }

    private static Database database() {
        return DATABASE.database();
    }

    @Test
    void theWriterAppendsAndUpdatesOnlyTheColumnsItWasGranted() throws SQLException {
        Sql.execute(database().writer(), "insert into note (scope, body) values ('a', 'first')");
        Sql.execute(database().writer(), "update note set cursor = 1 where scope = 'a'");

        assertDenied("update note set body = 'changed'");
        assertDenied("delete from note");
        assertDenied("truncate note");
        assertDenied("drop table note");
        assertDenied("create table mine (number int)");
        assertDenied("select * from flyway_schema_history");
    }

    @Test
    void theReaderSeesNoRowUntilATransactionSaysForWhom() throws SQLException {
        Sql.execute(database().writer(), "insert into note (scope, body) values ('b', 'one'), ('c', 'two')");

        assertThat(Sql.strings(database().reader(), "select body from note")).isEmpty();
        try (var connection = database().reader().getConnection()) {
            connection.setAutoCommit(false);
            Sql.execute(connection, "select set_config('amana.scope', 'b', true)");
            assertThat(Sql.strings(connection, "select body from note")).containsExactly("one");
            connection.rollback();
            assertThat(Sql.strings(connection, "select body from note")).isEmpty();
            connection.rollback();
        }
    }

    @Test
    void aTableWithoutAnyPolicyOfItsOwnShowsTheReaderNothing() throws SQLException {
        Sql.execute(database().writer(), "insert into forgotten (body) values ('left open by mistake')");

        assertThat(Sql.strings(database().writer(), "select body from forgotten"))
                .hasSize(1);
        assertThat(Sql.strings(database().reader(), "select body from forgotten"))
                .isEmpty();
    }

    @Test
    void theReaderWritesNothing() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Sql.execute(database().reader(), "insert into note (scope, body) values ('d', 'x')"))
                .withMessageContaining("read-only transaction");
    }

    @Test
    void aViewThatWouldShowWhatNoPolicyShowsIsRefused() throws SQLException {
        Sql.execute(database().owner(), "create view everything as select * from note");
        try {
            assertThatExceptionOfType(PostgresException.class)
                    .isThrownBy(() -> database().migrate(MIGRATIONS))
                    .withMessageContaining("view everything")
                    .withMessageContaining("security_invoker");
        } finally {
            Sql.execute(database().owner(), "drop view everything");
        }
    }

    @Test
    void anArabicNameHasTrigrams() throws SQLException {
        Sql.execute(database().owner(), "create extension if not exists pg_trgm");
        assertThat(Sql.strings(database().owner(), "select unnest(show_trgm('محمد'))"))
                .hasSize(5);
    }

    @Test
    void aDatabaseWhoseLettersAreOnlyAsciiIsRefused() throws SQLException {
        try (var server = EmbeddedPostgres.start(temp.resolve("data"), PostgresSettings.durable())) {
            server.ensureDatabase("amana");
            Sql.execute(
                    server,
                    "create database plain owner amana_owner template template0 locale 'C' locale_provider libc");
            var access = server.ensureDatabase("plain");
            assertThatExceptionOfType(PostgresException.class)
                    .isThrownBy(() -> Database.open(access, PoolSizes.standard()))
                    .withMessageContaining("lc_ctype C")
                    .withMessageContaining("silently find nobody");
        }
    }

    @Test
    void aReaderThatMayBypassRowSecurityIsRefused() throws SQLException {
        try (var server = EmbeddedPostgres.start(temp.resolve("data"), PostgresSettings.durable())) {
            var access = server.ensureDatabase("amana");
            Sql.execute(server, "alter role amana_reader bypassrls");
            assertThatExceptionOfType(PostgresException.class)
                    .isThrownBy(() -> Database.open(access, PoolSizes.standard()))
                    .withMessageContaining("amana_reader: may bypass row-level security");
        }
    }

    @Test
    void aWrongPasswordIsSaidWithoutShowingIt() {
        var wrong = new DatabaseAccess(
                DATABASE.access().jdbcUrl(),
                Map.of(DatabaseRole.OWNER, "guess", DatabaseRole.WRITER, "guess", DatabaseRole.READER, "guess"));
        assertThatExceptionOfType(PostgresException.class)
                .isThrownBy(() -> Database.open(wrong, PoolSizes.standard()))
                .withMessageContaining("Cannot log in")
                .withMessageNotContaining("guess");
        assertThat(wrong.toString()).doesNotContain("guess");
    }

    private static void assertDenied(String sql) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> Sql.execute(database().writer(), sql))
                .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }
}
