package org.amana.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amana.platform.postgres.DatabaseAccess;
import org.amana.platform.postgres.DatabaseRole;
import org.jspecify.annotations.Nullable;

/**
 * The alternative: the newest rows that the writer left, inserted by JDBC batches with rewriting, a commit for each batch,
 * nothing checked, hashed or laid out. Of several batch sizes the best counts.
 */
final class PlainInserts {

    private static final List<Integer> BATCHES = List.of(250, 1_000, 4_000);
    private static final int ENTRIES = 40_000;

    /** Each command of the load brought one row about in each of these. */
    private static final Map<String, String> NEWEST_FIRST = new LinkedHashMap<>(Map.of(
            "journal", "leaf desc",
            "command", "first_leaf desc",
            "custody_entry", "leaf desc",
            "stay", "opened_known desc"));

    private final Cluster cluster;
    private final String from;
    private final PrintStream out;
    private int bestBatch;

    PlainInserts(Cluster cluster, String from, PrintStream out) {
        this.out = out;
        this.cluster = cluster;
        this.from = from;
    }

    int bestBatch() {
        return bestBatch;
    }

    /** Entries a second with the best batch size. */
    double measure() throws SQLException {
        Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
        Map<String, String> inserts = new LinkedHashMap<>();
        read(rows, inserts);
        double best = 0;
        for (int batch : BATCHES) {
            DatabaseAccess access = cluster.fresh("bench_plain");
            double perSecond = insert(access, rows, inserts, batch);
            if (perSecond > best) {
                best = perSecond;
                bestBatch = batch;
            }
        }
        return best;
    }

    private void read(Map<String, List<@Nullable Object[]>> rows, Map<String, String> inserts) throws SQLException {
        try (Connection connection = cluster.superuser(from);
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> table : NEWEST_FIRST.entrySet()) {
                String sql = "select * from %s where %s order by %s limit %d"
                        .formatted(
                                table.getKey(),
                                table.getKey().equals("command") ? "party <> 'bench'" : "true",
                                table.getValue(),
                                ENTRIES);
                try (ResultSet found = statement.executeQuery(sql)) {
                    List<@Nullable Object[]> all = new ArrayList<>(ENTRIES);
                    ResultSetMetaData columns = found.getMetaData();
                    inserts.put(table.getKey(), insertInto(table.getKey(), columns));
                    while (found.next()) {
                        all.add(values(found, columns));
                    }
                    Collections.reverse(all);
                    rows.put(table.getKey(), all);
                }
            }
        }
    }

    private static @Nullable Object[] values(ResultSet row, ResultSetMetaData columns) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.getColumnCount()];
        for (int i = 0; i < values.length; i++) {
            boolean instant = columns.getColumnTypeName(i + 1).equals("timestamptz");
            values[i] = instant ? row.getObject(i + 1, OffsetDateTime.class) : row.getObject(i + 1);
        }
        return values;
    }

    private static String insertInto(String table, ResultSetMetaData columns) throws SQLException {
        StringBuilder names = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.append(i == 1 ? "" : ", ").append(columns.getColumnName(i));
            marks.append(i == 1 ? "?" : ", ?");
        }
        return "insert into %s (%s) values (%s)".formatted(table, names, marks);
    }

    private double insert(
            DatabaseAccess access, Map<String, List<@Nullable Object[]>> rows, Map<String, String> inserts, int batch)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                access.jdbcUrl() + "?reWriteBatchedInserts=true",
                DatabaseRole.WRITER.user(),
                access.passwords().get(DatabaseRole.WRITER))) {
            connection.setAutoCommit(false);
            CpuTime before = cluster.cpuTime();
            long began = System.nanoTime();
            for (int at = 0; at < ENTRIES; at += batch) {
                for (Map.Entry<String, String> table : inserts.entrySet()) {
                    List<@Nullable Object[]> all = rows.getOrDefault(table.getKey(), List.of());
                    insertBatch(connection, table.getValue(), all.subList(at, Math.min(at + batch, all.size())));
                }
                connection.commit();
            }
            double perSecond = ENTRIES * 1e9 / (System.nanoTime() - began);
            CpuTime spent = cluster.cpuTime().since(before);
            out.println("plain inserts in batches of %d: %.0f entries/s, %s"
                    .formatted(batch, perSecond, spent.per(ENTRIES)));
            return perSecond;
        }
    }

    private static void insertBatch(Connection connection, String sql, List<@Nullable Object[]> rows)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
