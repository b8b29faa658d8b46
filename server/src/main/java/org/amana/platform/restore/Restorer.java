package org.amana.platform.restore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.amana.ledger.NoteSigner;
import org.amana.ledger.NoteVerifier;
import org.amana.platform.export.ExportInfo;
import org.amana.platform.export.ExportLayout;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Journal;
import org.amana.platform.journal.Ledger;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Speaker;
import org.amana.platform.journal.Submission;
import org.amana.platform.postgres.Database;
import org.amana.platform.postgres.EmbeddedPostgres;
import org.amana.platform.postgres.PoolSizes;
import org.amana.platform.postgres.PostgresSettings;
import org.amana.platform.server.DataHome;
import org.amana.platform.server.Desks;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.time.Uuids;

/** Makes a data folder out of an export that was verified before. */
final class Restorer {

    static final String DATABASE = "amana";

    private static final PoolSizes POOLS = new PoolSizes(3, 6, 1);
    private static final String DEMO = "/demo";
    private static final Speaker RESTORE = new Speaker("amana", new UUID(0, 0), "RESTORE", null);

    /**
     * What was made.
     *
     * @param newKey the key under which the log goes on, and the leaf that says so; empty if the old key came along
     */
    record Restored(long leaves, Optional<NewKey> newKey) {}

    record NewKey(String verifier, long leaf) {}

    private final Path export;
    private final ExportInfo info;
    private final PlatformClock clock;

    Restorer(Path export, ExportInfo info, PlatformClock clock) {
        this.export = export;
        this.info = info;
        this.clock = clock;
    }

    /** Fills a folder; it is whole when this returns. */
    Restored into(Path folder) throws IOException, SQLException, InterruptedException {
        DataHome home = DataHome.open(folder, info.origin().endsWith(DEMO) ? DataHome.Mode.DEMO : DataHome.Mode.RECORD);
        copyAttachments(home);
        NoteSigner signer = signer(home);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(home.postgres(), PostgresSettings.durable());
                Database database = Database.open(postgres.ensureDatabase(DATABASE), POOLS)) {
            database.migrate();
            Desks desks = Desks.all();
            load(database, desks);
            new ProjectionRebuild(database.owner(), desks.codec(), desks.memories(), ProjectionRebuild.FACTS_AT_ONCE)
                    .run();
            // Refuses if the tree over what was loaded is not the one that was signed.
            Ledger.openedOn(database.writer());
            return new Restored(info.leaves(), goOn(database, signer));
        }
    }

    private void load(Database database, Desks desks) throws IOException, SQLException {
        try (Connection transaction = database.owner().getConnection()) {
            transaction.setAutoCommit(false);
            try {
                new JournalLoad(export, desks.codec(), transaction).run(clock.now());
                transaction.commit();
            } finally {
                transaction.rollback();
                transaction.setAutoCommit(true);
            }
        }
    }

    private NoteSigner signer(DataHome home) throws IOException {
        Path exported = export.resolve(ExportLayout.SIGNER);
        String key = Files.exists(exported)
                ? Files.readString(exported).strip()
                : NoteSigner.generate(info.origin(), NoteVerifier.Type.ED25519).toSignerKey();
        return NoteSigner.parse(home.secret("ledger.key", () -> key));
    }

    /** A log that goes on under another key says so itself, in its first leaf under that key. */
    private Optional<NewKey> goOn(Database database, NoteSigner signer)
            throws IOException, SQLException, InterruptedException {
        List<String> before = Files.readAllLines(export.resolve(ExportLayout.KEYS), StandardCharsets.UTF_8);
        String now = signer.verifier().toString();
        if (before.contains(now)) {
            return Optional.empty();
        }
        Desks desks = Desks.all();
        try (Journal journal = new Journal(database.writer(), desks.codec(), desks.memories(), List.of(), signer, clock)
                .start()
                .awaitWriting()) {
            LogKeyChanged changed = new LogKeyChanged(before, now, info.leaves());
            String key = "restore-" + info.leaves() + "-" + now;
            Answer answer = journal.writer()
                    .submit(new Submission(Uuids.next(), RESTORE, key, key, recorded -> Decision.accept(changed)))
                    .get();
            if (answer instanceof Answer.Taken taken) {
                journal.checkpoints().sign();
                return taken.facts().stream().findFirst().map(Recorded::leaf).map(leaf -> new NewKey(now, leaf));
            }
            throw new IllegalStateException("the change of key was not recorded: " + answer);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the change of key could not be recorded", e.getCause());
        }
    }

    private void copyAttachments(DataHome home) throws IOException {
        Path from = export.resolve(ExportLayout.ATTACHMENTS);
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                Path to = home.attachments().resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}
