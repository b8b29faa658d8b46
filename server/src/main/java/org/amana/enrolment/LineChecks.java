package org.amana.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.biometrics.FingerPosition;
import org.amana.platform.time.Occurred;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One to one at a line of a manifest, for the desk that has the lines. What it comes to stands beside the line and stops nobody: a
 * finger that does not agree is for people to look at, and one that agrees does not board anybody.
 */
@Component
public final class LineChecks {

    private static final String LAST = """
            select distinct on (person_id) person_id, stage, outcome, score, threshold, device, party, role, occurred, leaf
            from verification where lift = :lift order by person_id, leaf desc
            """;

    /**
     * A finger laid down at a line.
     *
     * @param finger 1 right thumb to 10 left little finger; 0 if nobody knows, then it is held against all that are kept
     * @param content a picture, a template, a record of the exchange formats, or a whole interchange file
     */
    public record Asked(
            UUID check,
            UUID person,
            EnrolmentFact.Stage stage,
            String lift,
            Occurred occurred,
            String device,
            int finger,
            byte[] content) {}

    /**
     * What one to one of a line came to last.
     *
     * @param score in thousandths; null if nothing was compared
     * @param threshold from which it agrees, in thousandths; null if nothing was compared
     * @param role of whoever compared; null in what was recorded before it was kept
     */
    public record Check(
            UUID person,
            EnrolmentFact.Stage stage,
            EnrolmentFact.Outcome outcome,
            @Nullable Integer score,
            @Nullable Integer threshold,
            String device,
            String party,
            @Nullable String role,
            Instant occurred,
            long leaf) {}

    private final Commands commands;
    private final Books books;
    private final Verifying verifying;

    LineChecks(Commands commands, Books books, Verifying verifying) {
        this.commands = commands;
        this.books = books;
        this.verifying = verifying;
    }

    /** The last check of each person on a lift, of those whom the reader sees; in the transaction it is given. */
    public List<Check> of(JdbcClient database, String lift) {
        return database.sql(LAST)
                .param("lift", lift)
                .query((row, n) -> check(row))
                .list();
    }

    private static Check check(ResultSet row) throws SQLException {
        return new Check(
                row.getObject("person_id", UUID.class),
                EnrolmentFact.Stage.valueOf(row.getString("stage")),
                EnrolmentFact.Outcome.valueOf(row.getString("outcome")),
                number(row, "score"),
                number(row, "threshold"),
                row.getString("device"),
                row.getString("party"),
                row.getString("role"),
                EnrolmentReads.instant(row, "occurred"),
                row.getLong("leaf"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(number);
    }

    /**
     * Compares and records.
     *
     * @param body what the caller's key stands for
     */
    public void check(Caller caller, Object body, Asked asked) {
        Verifying.Request request = new Verifying.Request(
                asked.check(),
                asked.person(),
                asked.stage(),
                asked.lift(),
                asked.occurred(),
                asked.device(),
                List.of(new Enrolling.Print(FingerPosition.values()[asked.finger()], null, asked.content())));
        KeptPrints kept = commands.look(
                caller, recorded -> verifying.kept(new Draft(books, recorded, caller.speaker()), asked.person()));
        commands.record(caller, body, verifying.decider(caller.speaker(), request, kept));
    }
}
