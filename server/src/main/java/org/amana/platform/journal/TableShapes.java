package org.amana.platform.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a row of each table is made of, as the database says; rows are sent as arrays of these. */
final class TableShapes {

    private static final String COLUMNS = """
            select c.relname, t.oid, t.typarray, a.attname, a.atttypid
            from pg_class c
            join pg_type t on t.oid = c.reltype
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind in ('r', 'p') and pg_table_is_visible(c.oid)
            order by c.relname, a.attnum
            """;

    /**
     * @param rowType object id of the type of a row
     * @param arrayType object id of arrays of it
     */
    record Shape(int rowType, int arrayType, List<Attribute> attributes) {}

    record Attribute(String name, int type) {}

    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    static TableShapes read(Connection connection) throws SQLException {
        TableShapes read = new TableShapes();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                int rowType = rows.getInt(2);
                int arrayType = rows.getInt(3);
                read.shapes
                        .computeIfAbsent(rows.getString(1), name -> new Shape(rowType, arrayType, new ArrayList<>()))
                        .attributes()
                        .add(new Attribute(rows.getString(4), rows.getInt(5)));
            }
        }
        return read;
    }

    Shape of(String table) {
        Shape shape = shapes.get(table);
        if (shape == null) {
            throw new IllegalArgumentException("there is no table " + table);
        }
        return shape;
    }
}
