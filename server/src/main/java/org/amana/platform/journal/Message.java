package org.amana.platform.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Statements that go to the database in one message and are answered in one. A small batch costs what its waits cost, so there
 * is one wait for all its rows and one for the commit.
 */
final class Message {

    private interface Parameter {
        void set(PreparedStatement statement, int index, Connection connection) throws SQLException;
    }

    private final TableShapes shapes;
    private final StringJoiner sql = new StringJoiner(";\n");
    private final List<Parameter> parameters = new ArrayList<>();

    Message(TableShapes shapes) {
        this.shapes = shapes;
    }

    /** A query over one number; {@link #send} says whether the first such query found a row. */
    void ask(String query, long parameter) {
        sql.add(query);
        parameters.add((statement, index, connection) -> statement.setLong(index, parameter));
    }

    /** Adds all rows to their table; nothing if there are none. */
    void insert(RowWriter rows) {
        if (!rows.isEmpty()) {
            String columns = String.join(", ", rows.columns());
            sql.add("insert into %s (%s) select %s from unnest(?)".formatted(rows.table(), columns, columns));
            array(rows);
        }
    }

    /** Runs a statement that takes whole rows as its one parameter; nothing if there are none. */
    void run(String statement, RowWriter rows) {
        if (!rows.isEmpty()) {
            sql.add(statement);
            array(rows);
        }
    }

    private void array(RowWriter rows) {
        RowArray array = new RowArray(rows, shapes.of(rows.table()));
        parameters.add((statement, index, connection) -> statement.setArray(index, array.of(connection)));
    }

    /** Runs a statement whose parameters are arrays, one of each column. */
    void run(String statement, List<BinaryArray> columns) {
        sql.add(statement);
        for (BinaryArray column : columns) {
            parameters.add((prepared, index, connection) -> prepared.setArray(index, column.of(connection)));
        }
    }

    /** Sends everything; returns whether the query that came first found a row. */
    boolean send(Connection connection) throws SQLException {
        if (parameters.isEmpty()) {
            return false;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < parameters.size(); i++) {
                parameters.get(i).set(statement, i + 1, connection);
            }
            return statement.execute() && statement.getResultSet().next();
        }
    }
}
