package org.amana.platform.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** One statement at a time, for tests. */
final class Sql {

    private Sql() {}

    static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = server.superuserConnection("postgres")) {
            execute(connection, sql);
        }
    }

    static void execute(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection()) {
            execute(connection, sql);
        }
    }

    static List<String> strings(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = server.superuserConnection("postgres")) {
            return strings(connection, sql);
        }
    }

    static List<String> strings(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection()) {
            return strings(connection, sql);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static List<String> strings(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
