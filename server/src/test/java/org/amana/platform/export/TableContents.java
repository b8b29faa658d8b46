package org.amana.platform.export;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.amana.platform.journal.Memory;

/** Every row of every table that desks lay out, as text and in order, so that two states can be compared. */
public final class TableContents {

    private TableContents() {}

    public static Map<String, List<String>> of(DataSource owner, List<? extends Memory> memories) throws SQLException {
        Map<String, List<String>> contents = new TreeMap<>();
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            for (Memory memory : memories) {
                for (String table : memory.tables()) {
                    List<String> rows = new ArrayList<>();
                    try (var found = statement.executeQuery(
                            "select to_jsonb(t)::text from " + table + " t order by to_jsonb(t)::text")) {
                        while (found.next()) {
                            rows.add(found.getString(1));
                        }
                    }
                    contents.put(table, rows);
                }
            }
        }
        return contents;
    }
}
