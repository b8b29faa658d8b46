package org.amana.platform.restore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.amana.ledger.Appender;
import org.amana.ledger.Commitment;
import org.amana.ledger.Tile;
import org.amana.platform.export.ExportLayout;
import org.amana.platform.export.LeafLine;
import org.amana.platform.export.SignedSize;
import org.amana.platform.journal.FactCodec;
import org.amana.platform.journal.Header;
import org.amana.platform.journal.RowWriter;
import org.amana.platform.json.CanonicalJson;
import org.amana.platform.verify.JournalParts;

/** Puts the journal of an export, its ledger and what was signed into the tables of an empty database. */
final class JournalLoad {

    private static final int LINES_AT_ONCE = 5_000;
    /** No writer of this database has written these. */
    private static final long NO_EPOCH = 0;

    private final Path export;
    private final FactCodec codec;
    private final Connection transaction;
    private final RowWriter journal = new RowWriter("journal", "leaf, command, recorded, epoch, kind, salt, bytes");
    private final RowWriter commands =
            new RowWriter("command", "party, key, command, request, first_leaf, leaves, recorded");
    private final RowWriter tiles = new RowWriter("ledger_tile", "level, tile, hashes");
    private final Appender tree = Appender.empty();

    JournalLoad(Path export, FactCodec codec, Connection transaction) {
        this.export = export;
        this.codec = codec;
        this.transaction = transaction;
    }

    void run(Instant now) throws IOException, SQLException {
        try (JournalParts parts = new JournalParts(export)) {
            for (List<byte[]> lines = parts.next(LINES_AT_ONCE); !lines.isEmpty(); lines = parts.next(LINES_AT_ONCE)) {
                for (byte[] line : lines) {
                    put(LeafLine.parse(line));
                }
                journal.flush(transaction);
                commands.flush(transaction);
                tiles.flush(transaction);
            }
        }
        putSigned();
        putKeys(now);
    }

    /** Decoding every fact shows, before anything stands, that this version can read all of them. */
    private void put(LeafLine line) {
        Header header = codec.decode(line.leaf(), line.kind(), line.bytes()).header();
        journal.row()
                .int8(line.leaf())
                .uuid(header.command())
                .instant(header.recorded())
                .int8(NO_EPOCH)
                .text(line.kind())
                .bytea(line.salt())
                .bytea(line.bytes());
        if (header.ordinal() == 0) {
            commands.row()
                    .text(header.speaker().party())
                    .text(header.key())
                    .uuid(header.command())
                    .text(header.request())
                    .int8(line.leaf())
                    .int4(header.of())
                    .instant(header.recorded());
        }
        tree.append(Commitment.opening(line.salt(), line.bytes()).entry());
        for (Tile tile : tree.takeFullTiles()) {
            tiles.row().int2(tile.level()).int8(tile.index()).bytea(tile.hashes());
        }
    }

    private void putSigned() throws IOException, SQLException {
        RowWriter checkpoints = new RowWriter("checkpoint", "size, signed_at, note");
        for (String line : Files.readAllLines(export.resolve(ExportLayout.CHECKPOINTS), StandardCharsets.UTF_8)) {
            SignedSize signed = CanonicalJson.mapper().readValue(line, SignedSize.class);
            checkpoints
                    .row()
                    .int8(signed.size())
                    .instant(Instant.parse(signed.signed()))
                    .text(signed.note());
        }
        checkpoints.flush(transaction);
    }

    /** Their order is kept, the oldest first. */
    private void putKeys(Instant now) throws IOException, SQLException {
        RowWriter keys = new RowWriter("ledger_key", "verifier, since");
        Instant since = now;
        for (String key : Files.readAllLines(export.resolve(ExportLayout.KEYS), StandardCharsets.UTF_8)) {
            keys.row().text(key).instant(since);
            since = since.plus(1, ChronoUnit.MICROS);
        }
        keys.flush(transaction);
    }
}
