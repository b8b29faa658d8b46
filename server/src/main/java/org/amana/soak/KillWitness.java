package org.amana.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.amana.ledger.Checkpoint;
import org.amana.ledger.Note;
import org.amana.platform.export.Exporter;
import org.amana.platform.journal.Ledger;
import org.amana.platform.journal.Memory;
import org.amana.platform.postgres.Database;
import org.amana.platform.postgres.EmbeddedPostgres;
import org.amana.platform.postgres.PoolSizes;
import org.amana.platform.postgres.PostgresSettings;
import org.amana.platform.restore.ProjectionRebuild;
import org.amana.platform.restore.TableDigests;
import org.amana.platform.server.Desks;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.verify.Verification;
import org.jspecify.annotations.Nullable;

/** Remembers what was acknowledged and signed, and holds a dead register's database against it. */
final class KillWitness {

    private static final String COMMANDS = "select key, command from command";
    private static final String LIFTS = """
            select count(*) filter (where kind = 'transfer.lift-planned') || ' planned, '
                || count(*) filter (where kind = 'transfer.lines-loaded') || ' boardings, '
                || count(*) filter (where kind = 'transfer.lift-closed') || ' closed'
            from journal where kind like 'transfer.%'
            """;
    private static final String SHAPE = """
            select count(*), coalesce(max(leaf) + 1, 0), count(distinct command),
                   (select count(*) from command), (select coalesce(sum(leaves), 0) from command)
            from journal
            """;

    private final Path postgres;
    private final long seed;
    private final Map<String, String> acknowledged = new HashMap<>();
    private @Nullable Note held;
    private String lifts = "";

    KillWitness(Path postgres, long seed) {
        this.postgres = postgres;
        this.seed = seed;
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** How far the lifts came, in words. */
    String lifts() {
        return lifts;
    }

    void remember(List<String> acks, List<String> signed) {
        for (String ack : acks) {
            String[] parts = ack.split(" ", -1);
            String before = acknowledged.put(parts[1], parts[2]);
            require(before == null || before.equals(parts[2]), "%s was acknowledged twice, differently", parts[1]);
        }
        if (!signed.isEmpty()) {
            held = Note.parse(signed.getLast().substring("SIGNED ".length()).replace("\\n", "\n"));
        }
    }

    void examine(int round, boolean thorough) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(postgres, PostgresSettings.durable());
                Database database = Database.open(server.ensureDatabase(KillTarget.DATABASE), new PoolSizes(2, 2, 1))) {
            checkCommands(database);
            checkLedger(database);
            if (thorough) {
                checkTables(database);
                checkExport(database, round);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be examined after kill " + round, e);
        }
    }

    private void checkCommands(Database database) throws SQLException {
        try (Connection connection = database.writer().getConnection();
                Statement statement = connection.createStatement()) {
            Map<String, String> there = new HashMap<>();
            try (ResultSet rows = statement.executeQuery(COMMANDS)) {
                while (rows.next()) {
                    there.put(rows.getString(1), rows.getString(2));
                }
            }
            acknowledged.forEach((key, command) -> require(
                    command.equals(there.get(key)),
                    "%s was acknowledged as %s and is now %s",
                    key,
                    command,
                    String.valueOf(there.get(key))));
            try (ResultSet rows = statement.executeQuery(LIFTS)) {
                rows.next();
                lifts = rows.getString(1);
            }
            try (ResultSet rows = statement.executeQuery(SHAPE)) {
                rows.next();
                require(rows.getLong(1) == rows.getLong(2), "leaves are missing among %s", rows.getString(2));
                require(rows.getLong(3) == rows.getLong(4), "commands and their keys differ in number");
                require(rows.getLong(1) == rows.getLong(5), "a command has not as many facts as it had");
            }
        }
    }

    private void checkLedger(Database database) throws SQLException {
        Ledger ledger = Ledger.openedOn(database.writer());
        if (held != null) {
            Checkpoint kept = Checkpoint.parse(held.text());
            require(
                    ledger.reader(ledger.head().size())
                            .root(kept.head().size())
                            .equals(kept.head().root()),
                    "the ledger is not the one of the checkpoint at %s",
                    String.valueOf(kept.head().size()));
        }
    }

    private void checkTables(Database database) throws SQLException {
        List<Memory> memories = Desks.all().memories();
        SortedMap<String, String> before = TableDigests.of(database.owner(), memories);
        new ProjectionRebuild(database.owner(), Rooms.FACTS, memories, ProjectionRebuild.FACTS_AT_ONCE).run();
        SortedMap<String, String> after = TableDigests.of(database.owner(), memories);
        after.forEach((table, digest) ->
                require(digest.equals(before.get(table)), "table %s is not what the journal says", table));
    }

    private void checkExport(Database database, int round) throws IOException, SQLException {
        Path target = postgres.resolveSibling("export-" + round);
        new Exporter(database.writer(), PlatformClock.system())
                .write(new Exporter.Request(target, true, Optional.empty(), null));
        Verification.Report report = new Verification(target, List.of(), Optional.empty()).run();
        require(report.fits(), "the export does not fit: %s", String.valueOf(report.findings()));
        List<Path> files;
        try (Stream<Path> tree = Files.walk(target)) {
            files = tree.toList();
        }
        for (Path file : files.reversed()) {
            Files.delete(file);
        }
    }

    private void require(boolean holds, String problem, String... arguments) {
        if (!holds) {
            throw new Violation(KillSoak.INVARIANT, problem.formatted((Object[]) arguments) + " (seed " + seed + ")");
        }
    }
}
