package org.amana.platform.export;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.amana.ledger.NoteSigner;
import org.amana.platform.journal.Checkpoints;
import org.amana.platform.journal.Ledger;
import org.amana.platform.postgres.Database;
import org.amana.platform.postgres.DatabaseAccess;
import org.amana.platform.postgres.EmbeddedPostgres;
import org.amana.platform.postgres.PoolSizes;
import org.amana.platform.postgres.PostgresSettings;
import org.amana.platform.time.PlatformClock;
import org.jspecify.annotations.Nullable;

/**
 * The database of a data folder: of the server that is running on it, or started for the time being if there is none. Only in
 * the second case may anything be written, and nothing is but the checkpoint that a killed server did not come to sign.
 */
final class OpenRegister implements AutoCloseable {

    private static final PoolSizes FEW = new PoolSizes(2, 3, 1);

    private final @Nullable EmbeddedPostgres started;
    private final Database database;

    private OpenRegister(@Nullable EmbeddedPostgres started, Database database) {
        this.started = started;
        this.database = database;
    }

    /** A database of somebody's own, whose server may be running: nothing is written to it. */
    static OpenRegister outside(String jdbcUrl) {
        return new OpenRegister(null, Database.open(DatabaseAccess.outside(jdbcUrl, System.getenv()), FEW));
    }

    static OpenRegister of(RegisterFiles files) {
        Optional<DatabaseAccess> running = EmbeddedPostgres.running(files.postgres(), RegisterFiles.DATABASE);
        if (running.isPresent()) {
            return new OpenRegister(null, Database.open(running.get(), FEW));
        }
        EmbeddedPostgres started = EmbeddedPostgres.start(files.postgres(), PostgresSettings.durable());
        try {
            Database database = Database.open(started.ensureDatabase(RegisterFiles.DATABASE), FEW);
            database.migrate();
            return new OpenRegister(started, database);
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    DataSource source() {
        return database.writer();
    }

    /** Signs what stands unsigned, unless a server is there that does so itself. */
    void signWhatIsLeft(RegisterFiles files, PlatformClock clock) throws SQLException, IOException {
        if (started == null || !Files.isReadable(files.signer())) {
            return;
        }
        NoteSigner signer = NoteSigner.parse(Files.readString(files.signer()).strip());
        Ledger ledger = Ledger.openedOn(database.writer());
        new Checkpoints(database.writer(), ledger, signer, clock).sign();
    }

    @Override
    public void close() {
        database.close();
        if (started != null) {
            started.close();
        }
    }
}
