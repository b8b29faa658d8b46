package org.amana.platform.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * Rows that are inserted once and changed later: copied in when new, changed by one statement over arrays when they are in
     * already.
     *
     * @param key the columns that tell rows apart
     * @param kept the columns that never change
     * @param changing the columns that may change
     */
    public record Keyed(String table, List<Column> key, List<Column> kept, List<Column> changing) {

        List<Column> all() {
            return Stream.of(key, kept, changing).flatMap(List::stream).toList();
        }

        private String update() {
            List<Column> sent = Stream.concat(key.stream(), changing.stream()).toList();
            return "update %s as row set %s from unnest(%s) as new (%s) where %s"
                    .formatted(
                            table,
                            join(changing, ", ", c -> c.name() + " = new." + c.name()),
                            join(sent, ", ", c -> "?::" + c.type() + "[]"),
                            join(sent, ", ", Column::name),
                            join(key, " and ", c -> "row." + c.name() + " = new." + c.name()));
        }

        private static String join(List<Column> columns, String between, Function<Column, String> each) {
            return columns.stream().map(each).collect(Collectors.joining(between));
        }
    }

    /** @param type one of those that {@link RowWriter#value} knows */
    public record Column(String name, String type) {}

    /** The rows of one {@link Keyed}, by key; values in the order of {@link Keyed#all}. */
    private static final class KeyedRows {
        private final Map<Object, @Nullable Object[]> added = new LinkedHashMap<>();
        private final Map<Object, @Nullable Object[]> changed = new LinkedHashMap<>();
    }

    private record Change(String sql, @Nullable Object[] arguments) {}

    private static final Rows NOWHERE = new Rows(false);

    private final boolean wanted;
    private final Map<String, RowWriter> inserts = new LinkedHashMap<>();
    private final Map<Upsert, Map<Object, @Nullable Object[]>> upserts = new LinkedHashMap<>();
    private final Map<Keyed, KeyedRows> keyed = new IdentityHashMap<>();
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

    /** Adds a row that is not yet in the table. */
    public void add(Keyed table, Object key, @Nullable Object... values) {
        if (wanted) {
            keyed.computeIfAbsent(table, t -> new KeyedRows()).added.put(key, values);
        }
    }

    /** Gives a row that is in the table, or was added before, new values; of several changes the last one counts. */
    public void change(Keyed table, Object key, @Nullable Object... values) {
        if (wanted) {
            KeyedRows rows = keyed.computeIfAbsent(table, t -> new KeyedRows());
            (rows.added.containsKey(key) ? rows.added : rows.changed).put(key, values);
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
        for (Map.Entry<Keyed, KeyedRows> entry : keyed.entrySet()) {
            copyAdded(entry.getKey(), entry.getValue().added.values(), transaction);
            updateChanged(entry.getKey(), List.copyOf(entry.getValue().changed.values()), transaction);
        }
        flushChanges(transaction);
        keyed.clear();
        inserts.clear();
        upserts.clear();
        changes.clear();
    }

    private static void upsert(Upsert upsert, List<@Nullable Object[]> rows, Connection transaction)
            throws SQLException {
        try (PreparedStatement statement = transaction.prepareStatement(upsert.sql())) {
            for (int column = 0; column < upsert.types().size(); column++) {
                setArray(statement, column + 1, upsert.types().get(column), rows, column, transaction);
            }
            statement.executeUpdate();
        }
    }

    private static void copyAdded(Keyed table, Collection<@Nullable Object[]> rows, Connection transaction)
            throws SQLException {
        List<Column> columns = table.all();
        RowWriter copy = new RowWriter(table.table(), Keyed.join(columns, ", ", Column::name));
        for (@Nullable Object[] values : rows) {
            copy.row();
            for (int i = 0; i < values.length; i++) {
                copy.value(columns.get(i).type(), values[i]);
            }
        }
        copy.flush(transaction);
    }

    private static void updateChanged(Keyed table, List<@Nullable Object[]> rows, Connection transaction)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        List<Column> columns = table.all();
        int firstChanging = table.key().size() + table.kept().size();
        try (PreparedStatement statement = transaction.prepareStatement(table.update())) {
            int parameter = 1;
            for (int column = 0; column < columns.size(); column++) {
                if (column < table.key().size() || column >= firstChanging) {
                    setArray(statement, parameter++, columns.get(column).type(), rows, column, transaction);
                }
            }
            statement.executeUpdate();
        }
    }

    private static void setArray(
            PreparedStatement statement,
            int parameter,
            String type,
            List<@Nullable Object[]> rows,
            int column,
            Connection transaction)
            throws SQLException {
        BinaryArray array = new BinaryArray(type, rows.size());
        for (@Nullable Object[] row : rows) {
            array.add(row[column]);
        }
        statement.setArray(parameter, array.of(transaction));
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
