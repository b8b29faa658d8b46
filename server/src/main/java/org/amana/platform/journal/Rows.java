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
     * Rows that are inserted once and changed later, each by one statement over all of them.
     *
     * @param key the columns that tell rows apart
     * @param kept the columns that never change
     * @param changing the columns that may change
     */
    public record Keyed(String table, List<Column> key, List<Column> kept, List<Column> changing) {

        List<Column> all() {
            return Stream.of(key, kept, changing).flatMap(List::stream).toList();
        }

        private RowWriter rows(Collection<@Nullable Object[]> rows) {
            List<Column> columns = all();
            RowWriter writer = new RowWriter(table, join(columns, ", ", Column::name));
            for (@Nullable Object[] values : rows) {
                writer.row();
                for (int i = 0; i < values.length; i++) {
                    writer.value(columns.get(i).type(), values[i]);
                }
            }
            return writer;
        }

        private String update() {
            return "update %s as row set %s from unnest(?) as new where %s"
                    .formatted(
                            table,
                            join(changing, ", ", c -> c.name() + " = new." + c.name()),
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

    /** Sends everything on its own, for whoever lays rows out anew. */
    public void flush(Connection transaction) throws SQLException {
        Message message = new Message(TableShapes.read(transaction));
        addTo(message);
        message.send(transaction);
        runChanges(transaction);
    }

    /** Puts all rows into the message; what is to {@link #run} after them is left. */
    void addTo(Message message) {
        inserts.values().forEach(message::insert);
        for (Map.Entry<Upsert, Map<Object, @Nullable Object[]>> entry : upserts.entrySet()) {
            Upsert upsert = entry.getKey();
            message.run(upsert.sql(), columns(upsert, entry.getValue().values()));
        }
        keyed.forEach((table, rows) -> {
            message.insert(table.rows(rows.added.values()));
            message.run(table.update(), table.rows(rows.changed.values()));
        });
    }

    private static List<BinaryArray> columns(Upsert upsert, Collection<@Nullable Object[]> rows) {
        List<BinaryArray> columns = new ArrayList<>();
        for (int column = 0; column < upsert.types().size(); column++) {
            BinaryArray array = new BinaryArray(upsert.types().get(column), rows.size());
            for (@Nullable Object[] row : rows) {
                array.add(row[column]);
            }
            columns.add(array);
        }
        return columns;
    }

    /** Runs what is to be run after all rows are in. */
    void runChanges(Connection transaction) throws SQLException {
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
