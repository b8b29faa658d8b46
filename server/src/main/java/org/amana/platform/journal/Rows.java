package org.amana.platform.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that a batch of facts brings about, of all desks; written in as few messages as may be. */
public final class Rows {

    /**
     * Rows of which only the newest of each key counts, written by one statement over arrays.
     *
     * @param sql an {@code insert ... select ... from unnest(?, ?) ... on conflict ... do update}
     * @param types PostgreSQL types of the arrays, one for each {@code ?}
     */
    public record Upsert(String sql, List<String> types) {
        public Upsert(String sql, String... types) {
            this(sql, List.of(types));
        }
    }

    private record Change(String sql, @Nullable Object[] arguments) {}

    private static final Rows NOWHERE = new Rows(false);

    private final boolean wanted;
    private final Map<String, RowWriter> inserts = new LinkedHashMap<>();
    private final Map<Upsert, Map<Object, @Nullable Object[]>> upserts = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private Rows(boolean wanted) {
        this.wanted = wanted;
    }

    public Rows() {
        this(true);
    }

    /** Rows that nobody wants, for reading the journal anew. */
    public static Rows nowhere() {
        return NOWHERE;
    }

    /** Whether rows are to be written at all; ask before making costly ones. */
    public boolean wanted() {
        return wanted;
    }

    /** A table to append to; the columns must be the same at each call. */
    public RowWriter into(String table, String columns) {
        if (!wanted) {
            throw new IllegalStateException("ask wanted() first");
        }
        return inserts.computeIfAbsent(table, name -> new RowWriter(name, columns));
    }

    /** Writes or overwrites the row under {@code key}; of several in one batch the last one counts. */
    public void put(Upsert upsert, Object key, @Nullable Object... values) {
        if (wanted) {
            upserts.computeIfAbsent(upsert, u -> new LinkedHashMap<>()).put(key, values);
        }
    }

    /** Runs a statement after all rows are in, in the order of the calls. */
    public void run(String sql, @Nullable Object... arguments) {
        if (wanted) {
            changes.add(new Change(sql, arguments));
        }
    }

    /** Sends everything; nothing is left after. */
    public void flush(Connection transaction) throws SQLException {
        for (RowWriter writer : inserts.values()) {
            writer.flush(transaction);
        }
        for (Map.Entry<Upsert, Map<Object, @Nullable Object[]>> entry : upserts.entrySet()) {
            upsert(entry.getKey(), List.copyOf(entry.getValue().values()), transaction);
        }
        flushChanges(transaction);
        inserts.clear();
        upserts.clear();
        changes.clear();
    }

    private static void upsert(Upsert upsert, List<@Nullable Object[]> rows, Connection transaction)
            throws SQLException {
        try (PreparedStatement statement = transaction.prepareStatement(upsert.sql())) {
            for (int column = 0; column < upsert.types().size(); column++) {
                @Nullable Object[] values = new @Nullable Object[rows.size()];
                for (int row = 0; row < values.length; row++) {
                    values[row] = element(rows.get(row)[column]);
                }
                statement.setArray(
                        column + 1, transaction.createArrayOf(upsert.types().get(column), values));
            }
            statement.executeUpdate();
        }
    }

    private void flushChanges(Connection transaction) throws SQLException {
        int next = 0;
        while (next < changes.size()) {
            String sql = changes.get(next).sql();
            try (PreparedStatement statement = transaction.prepareStatement(sql)) {
                for (; next < changes.size() && changes.get(next).sql().equals(sql); next++) {
                    @Nullable Object[] arguments = changes.get(next).arguments();
                    for (int i = 0; i < arguments.length; i++) {
                        statement.setObject(i + 1, bindable(arguments[i]));
                    }
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    /** The driver writes arrays of instants as text, and would not know forever. */
    private static @Nullable Object element(@Nullable Object value) {
        return value instanceof Instant instant
                ? instant.equals(RowWriter.FOREVER) ? "infinity" : instant.toString()
                : value;
    }

    private static @Nullable Object bindable(@Nullable Object value) {
        if (value instanceof String text) {
            return RowWriter.storable(text);
        }
        if (!(value instanceof Instant instant)) {
            return value;
        }
        return instant.equals(RowWriter.FOREVER)
                ? OffsetDateTime.MAX
                : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
