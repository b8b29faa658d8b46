package org.amana.platform.journal;

import java.nio.ByteBuffer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgArray;

/**
 * Rows of a table as one array parameter in PostgreSQL's binary form: what {@code array_recv} and {@code record_recv} read. Columns
 * that the rows do not give are null in it and must not be taken from it.
 */
final class RowArray {

    private static final int LENGTH = 4;
    private static final int HEADER = 5 * LENGTH;

    private final TableShapes.Shape shape;
    private final byte[] content;

    RowArray(RowWriter rows, TableShapes.Shape shape) {
        this.shape = shape;
        this.content = lay(rows, places(rows.columns()));
    }

    /** For each column of the table, which of the given ones it is, or −1. */
    private int[] places(List<String> given) {
        int[] places = new int[shape.attributes().size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = given.indexOf(shape.attributes().get(i).name());
        }
        if (Arrays.stream(places).filter(p -> p >= 0).count() != given.size()) {
            throw new IllegalArgumentException("not all of " + given + " are columns of " + shape.attributes());
        }
        return places;
    }

    private byte[] lay(RowWriter rows, int[] places) {
        ByteBuffer from = rows.content();
        ByteBuffer to = ByteBuffer.allocate(HEADER + from.remaining() + rows.size() * (2 + places.length) * 2 * LENGTH);
        to.putInt(1).putInt(0).putInt(shape.rowType()).putInt(rows.size()).putInt(1);
        int[] starts = new int[rows.columns().size()];
        while (from.hasRemaining()) {
            from.getShort();
            for (int i = 0; i < starts.length; i++) {
                starts[i] = from.position();
                from.position(from.position() + LENGTH + Math.max(0, from.getInt(from.position())));
            }
            layRow(from, starts, places, to);
        }
        return Arrays.copyOf(to.array(), to.position());
    }

    private void layRow(ByteBuffer from, int[] starts, int[] places, ByteBuffer to) {
        int begin = to.position();
        to.putInt(0).putInt(places.length);
        for (int i = 0; i < places.length; i++) {
            to.putInt(shape.attributes().get(i).type());
            if (places[i] < 0) {
                to.putInt(-1);
            } else {
                int start = starts[places[i]];
                int length = LENGTH + Math.max(0, from.getInt(start));
                to.put(to.position(), from, start, length).position(to.position() + length);
            }
        }
        to.putInt(begin, to.position() - begin - LENGTH);
    }

    Array of(Connection connection) throws SQLException {
        return new PgArray(connection.unwrap(BaseConnection.class), shape.arrayType(), content);
    }
}
