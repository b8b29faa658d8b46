package org.amana.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.amana.access.Viewer;
import org.amana.ledger.Note;
import org.amana.ledger.NoteVerifier;
import org.amana.platform.postgres.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checkpoints as signed, and the cosignatures of those outside who saw them. */
@Component
final class Witnesses {

    private static final String NEWEST = "select note from checkpoint order by size desc limit 1";
    private static final String AT_SIZE = "select note from checkpoint where size = :size";
    private static final String SMALLEST_WITH_LEAF =
            "select note from checkpoint where size > :leaf order by size limit 1";
    private static final String COSIGNATURES = "select note from cosignature where size = :size order by key_name";
    private static final String ADD = """
            insert into cosignature (size, verifier, key_name, party, user_id, note, stated, recorded)
            values (:size, :verifier, :name, :party, :user, :note, :stated, :recorded)
            on conflict (size, verifier) do nothing
            """;
    private static final String NEWEST_OF_EACH = """
            select distinct on (verifier) verifier, key_name, party, size, stated
            from cosignature order by verifier, size desc
            """;

    /** How far a witness has seen the ledger. */
    record Seen(String verifierKey, String name, String party, long size, Instant stated) {}

    private final JdbcClient database;

    Witnesses(Database database) {
        this.database = JdbcClient.create(database.writer());
    }

    Optional<Note> newest() {
        return database.sql(NEWEST).query(String.class).optional().map(Note::parse);
    }

    Optional<Note> at(long size) {
        return database.sql(AT_SIZE)
                .param("size", size)
                .query(String.class)
                .optional()
                .map(Note::parse);
    }

    /** The first checkpoint that covers a leaf. */
    Optional<Note> covering(long leaf) {
        return database.sql(SMALLEST_WITH_LEAF)
                .param("leaf", leaf)
                .query(String.class)
                .optional()
                .map(Note::parse);
    }

    Note cosigned(Note checkpoint, long size) {
        Note all = checkpoint;
        for (Note cosigned : database.sql(COSIGNATURES)
                .param("size", size)
                .query((row, number) -> Note.parse(row.getString("note")))
                .list()) {
            all = all.withSignaturesOf(cosigned);
        }
        return all;
    }

    void add(long size, NoteVerifier witness, Note cosigned, Instant stated, Viewer by) {
        database.sql(ADD)
                .param("size", size)
                .param("verifier", witness.toString())
                .param("name", witness.name())
                .param("party", by.party())
                .param("user", by.user())
                .param("note", cosigned.toString())
                .param("stated", stated.atOffset(ZoneOffset.UTC))
                .param("recorded", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    List<Seen> all() {
        return database.sql(NEWEST_OF_EACH).query((row, number) -> seen(row)).list();
    }

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                row.getString("verifier"),
                row.getString("key_name"),
                row.getString("party"),
                row.getLong("size"),
                row.getObject("stated", OffsetDateTime.class).toInstant());
    }
}
