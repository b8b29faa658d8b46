package org.amana.platform.restore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.amana.platform.journal.Memory;

/** What stands in every table that desks lay out, as a number of rows and a digest of all of them, whatever their order. */
public final class TableDigests {

    private static final String DIGEST = """
            select count(*) || ' ' || coalesce(md5(string_agg(md5(to_jsonb(t)::text), '' order by md5(to_jsonb(t)::text))), '')
            from %s t
            """;

    private TableDigests() {}

    /** The digests by table; equal tables have equal digests. */
    public static SortedMap<String, String> of(DataSource owner, List<? extends Memory> memories) throws SQLException {
        SortedMap<String, String> digests = new TreeMap<>();
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            for (Memory memory : memories) {
                for (String table : memory.tables()) {
                    try (ResultSet rows = statement.executeQuery(DIGEST.formatted(table))) {
                        rows.next();
                        digests.put(table, rows.getString(1));
                    }
                }
            }
        }
        return digests;
    }
}
