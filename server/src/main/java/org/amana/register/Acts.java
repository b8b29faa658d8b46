package org.amana.register;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads rows of acts. */
final class Acts {

    private Acts() {}

    static List<PersonHistory.Act> read(StatementSpec question) {
        return question.query((row, i) -> new PersonHistory.Act(
                        Columns.uuid(row, "act_id"),
                        row.getString("about"),
                        row.getString("party"),
                        row.getString("role"),
                        row.getString("device"),
                        Columns.instant(row, "occurred"),
                        HandoverFact.Method.valueOf(row.getString("method")),
                        row.getString("agreed"),
                        row.getBoolean("signed"),
                        row.getString("scan"),
                        row.getString("transcribed_by"),
                        Columns.instant(row, "recorded"),
                        row.getLong("leaf")))
                .list();
    }
}
