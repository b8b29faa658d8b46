package org.amana.platform.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Many rows for one table, in PostgreSQL's binary copy format. Use it as {@code row().uuid(a).int4(b)} and so on in the order of
 * the columns, then {@link #flush}.
 *
 * @see <a href="https://www.postgresql.org/docs/18/sql-copy.html">PostgreSQL 18, COPY, binary format</a>
 */
public final class RowWriter {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final Instant POSTGRES_EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    /** PostgreSQL's {@code infinity}. */
    public static final Instant FOREVER = Instant.MAX;

    private static final char PICTURE_OF_ZERO = '\u2400';
    private static final String ZERO_IN_JSON = "\\u0000";

    private static final int COPY_HEADER = SIGNATURE.length + 8;

    private final String table;
    private final List<String> columns;
    private ByteBuffer buffer = ByteBuffer.allocate(8 * 1024);
    private int rows;

    /** @param columns names of the columns that rows will be given for, with commas between */
    public RowWriter(String table, String columns) {
        this.table = table;
        this.columns = List.of(columns.split(",\\s*"));
        begin();
    }

    /** Values without a table to go to, for whoever sends them another way. */
    static RowWriter bare() {
        return new RowWriter("", "");
    }

    String table() {
        return table;
    }

    List<String> columns() {
        return columns;
    }

    int size() {
        return rows;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    /** What was written since the last flush. */
    ByteBuffer content() {
        return buffer.duplicate().flip().position(COPY_HEADER);
    }

    private void begin() {
        buffer.clear();
        buffer.put(SIGNATURE).putInt(0).putInt(0);
        rows = 0;
    }

    public RowWriter row() {
        room(2).putShort((short) columns.size());
        rows++;
        return this;
    }

    public RowWriter int2(int value) {
        room(6).putInt(2).putShort((short) value);
        return this;
    }

    public RowWriter int4(int value) {
        room(8).putInt(4).putInt(value);
        return this;
    }

    public RowWriter int4(@Nullable Integer value) {
        return value == null ? none() : int4(value.intValue());
    }

    public RowWriter int8(long value) {
        room(12).putInt(8).putLong(value);
        return this;
    }

    public RowWriter bool(boolean value) {
        room(5).putInt(1).put((byte) (value ? 1 : 0));
        return this;
    }

    public RowWriter uuid(@Nullable UUID value) {
        if (value == null) {
            return none();
        }
        room(20).putInt(16).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
        return this;
    }

    public RowWriter text(@Nullable String value) {
        return value == null ? none() : bytea(storable(value).getBytes(StandardCharsets.UTF_8));
    }

    /** PostgreSQL keeps no zero character; the fact has it, the row shows the picture of it. */
    static String storable(String value) {
        return value.indexOf('\0') < 0 ? value : value.replace('\0', PICTURE_OF_ZERO);
    }

    /** A {@code jsonb} value, given as JSON text. */
    public RowWriter json(@Nullable String value) {
        if (value == null) {
            return none();
        }
        byte[] bytes = value.replace(ZERO_IN_JSON, "\\u2400").getBytes(StandardCharsets.UTF_8);
        room(5 + bytes.length).putInt(1 + bytes.length).put((byte) 1).put(bytes);
        return this;
    }

    public RowWriter bytea(byte @Nullable [] value) {
        if (value == null) {
            return none();
        }
        room(4 + value.length).putInt(value.length).put(value);
        return this;
    }

    /** A {@code timestamptz}; {@link #FOREVER} is {@code infinity}. */
    public RowWriter instant(@Nullable Instant value) {
        if (value == null) {
            return none();
        }
        return int8(value.equals(FOREVER) ? Long.MAX_VALUE : ChronoUnit.MICROS.between(POSTGRES_EPOCH, value));
    }

    /** A {@code date}. */
    public RowWriter date(@Nullable LocalDate value) {
        return value == null ? none() : int4((int) ChronoUnit.DAYS.between(LocalDate.of(2000, 1, 1), value));
    }

    /** A {@code text[]}. */
    public RowWriter texts(Collection<String> values) {
        return array(
                25,
                values.stream()
                        .map(value -> storable(value).getBytes(StandardCharsets.UTF_8))
                        .toList());
    }

    /** A {@code uuid[]}. */
    public RowWriter uuids(Collection<UUID> values) {
        return array(
                2950,
                values.stream()
                        .map(value -> ByteBuffer.allocate(16)
                                .putLong(value.getMostSignificantBits())
                                .putLong(value.getLeastSignificantBits())
                                .array())
                        .toList());
    }

    private RowWriter array(int elementType, List<byte[]> elements) {
        int length = elements.stream().mapToInt(e -> 4 + e.length).sum();
        int header = elements.isEmpty() ? 12 : 20;
        room(4 + header + length).putInt(header + length);
        buffer.putInt(elements.isEmpty() ? 0 : 1).putInt(0).putInt(elementType);
        if (!elements.isEmpty()) {
            buffer.putInt(elements.size()).putInt(1);
        }
        elements.forEach(e -> buffer.putInt(e.length).put(e));
        return this;
    }

    /** A value given with the name of its type. */
    public RowWriter value(String type, @Nullable Object value) {
        return switch (value) {
            case null -> none();
            case UUID uuid -> uuid(uuid);
            case Instant instant -> instant(instant);
            case LocalDate date -> date(date);
            case String text -> text(text);
            case Boolean bool -> bool(bool);
            case Integer number when type.equals("int2") -> int2(number);
            case Integer number -> int4(number);
            case Long number -> int8(number);
            default -> throw new IllegalArgumentException("cannot copy a " + value.getClass() + " as " + type);
        };
    }

    public RowWriter none() {
        room(4).putInt(-1);
        return this;
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            buffer.flip();
            buffer = ByteBuffer.wrap(
                            Arrays.copyOf(buffer.array(), Math.max(buffer.capacity() * 2, buffer.limit() + bytes)))
                    .position(buffer.limit());
        }
        return buffer;
    }

    /** Sends the rows and begins anew; nothing is sent if there are none. */
    public void flush(Connection connection) throws SQLException {
        if (rows == 0) {
            return;
        }
        room(2).putShort((short) -1);
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin (format binary)".formatted(table, String.join(", ", columns)));
        try {
            copy.writeToCopy(buffer.array(), 0, buffer.position());
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        begin();
    }
}
