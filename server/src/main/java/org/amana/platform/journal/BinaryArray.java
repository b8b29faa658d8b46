package org.amana.platform.journal;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgArray;

/**
 * An array parameter in PostgreSQL's binary form. The driver would write most types as text, which costs more to write and to
 * read than the rows themselves, and does not know forever.
 */
final class BinaryArray {

    private static final Map<String, Integer> TYPES = Map.of(
            "bool", 16,
            "int8", 20,
            "int2", 21,
            "int4", 23,
            "text", 25,
            "date", 1082,
            "timestamptz", 1184,
            "uuid", 2950);
    private static final Map<String, Integer> ARRAYS = Map.of(
            "bool", 1000,
            "int8", 1016,
            "int2", 1005,
            "int4", 1007,
            "text", 1009,
            "date", 1182,
            "timestamptz", 1185,
            "uuid", 2951);

    private final String type;
    private final int size;
    private final RowWriter elements = RowWriter.bare();
    private boolean nulls;

    BinaryArray(String type, int size) {
        if (!TYPES.containsKey(type)) {
            throw new IllegalArgumentException("arrays of " + type + " are not known");
        }
        this.type = type;
        this.size = size;
    }

    void add(@Nullable Object element) {
        nulls |= element == null;
        elements.value(type, element);
    }

    Array of(Connection connection) throws SQLException {
        ByteBuffer content = elements.content();
        ByteBuffer whole = ByteBuffer.allocate(20 + content.remaining());
        whole.putInt(1).putInt(nulls ? 1 : 0).putInt(TYPES.getOrDefault(type, 0));
        whole.putInt(size).putInt(1).put(content);
        return new PgArray(connection.unwrap(BaseConnection.class), ARRAYS.getOrDefault(type, 0), whole.array());
    }
}
