package org.amana.platform.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.function.UnaryOperator;

/** Roles and database on a server that is ours alone, made by its superuser. Safe to repeat. */
final class Provisioning {

    private static final String ROLE_EXISTS = "select 1 from pg_roles where rolname = ?";
    private static final String DATABASE_EXISTS = "select 1 from pg_database where datname = ?";
    private static final String CREATE_ROLE = "create role %I nologin";
    /** Repeated at every start, so that a half-made or tampered role, or a lost password file, heals itself. */
    private static final String SET_ROLE =
            "alter role %I login nosuperuser nobypassrls nocreatedb nocreaterole noinherit noreplication password %L";
    /** PostgreSQL refuses bulk copy into tables with row-level security to a role that is under it. */
    private static final String OPEN_WRITER = "alter role %I bypassrls";

    private static final String CREATE_DATABASE = "create database %I owner " + DatabaseRole.OWNER.user();
    private static final String CLOSE_DATABASE = "revoke all on database %I from public";
    private static final String OPEN_DATABASE =
            "grant connect on database %I to " + DatabaseRole.WRITER.user() + ", " + DatabaseRole.READER.user();

    private Provisioning() {}

    static DatabaseAccess ensure(EmbeddedPostgres server, String database, UnaryOperator<String> passwordOf) {
        var passwords = new EnumMap<DatabaseRole, String>(DatabaseRole.class);
        try (var connection = server.superuserConnection("postgres")) {
            for (var role : DatabaseRole.values()) {
                var password = passwordOf.apply(role.user());
                passwords.put(role, password);
                if (!exists(connection, ROLE_EXISTS, role.user())) {
                    execute(connection, CREATE_ROLE, role.user());
                }
                execute(connection, SET_ROLE, role.user(), password);
            }
            execute(connection, OPEN_WRITER, DatabaseRole.WRITER.user());
            if (!exists(connection, DATABASE_EXISTS, database)) {
                execute(connection, CREATE_DATABASE, database);
            }
            execute(connection, CLOSE_DATABASE, database);
            execute(connection, OPEN_DATABASE, database);
        } catch (SQLException e) {
            throw new PostgresException(
                    "Cannot prepare the database " + database + ": " + e.getMessage() + ". The server's log is "
                            + server.log(),
                    e);
        }
        return new DatabaseAccess(server.jdbcUrl(database), passwords);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Lets the server quote the names and the password: such statements take no parameters. */
    private static void execute(Connection connection, String pattern, String... values) throws SQLException {
        var sql = "";
        try (var format = connection.prepareStatement("select format(?, variadic ?)")) {
            format.setString(1, pattern);
            format.setArray(2, connection.createArrayOf("text", values));
            try (var rows = format.executeQuery()) {
                rows.next();
                sql = rows.getString(1);
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
