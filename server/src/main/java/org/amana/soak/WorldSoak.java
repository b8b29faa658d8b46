package org.amana.soak;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.amana.platform.postgres.Database;
import org.amana.platform.postgres.EmbeddedPostgres;
import org.amana.platform.postgres.PoolSizes;
import org.amana.platform.postgres.PostgresSettings;

/** Runs one simulated world after the other, each in a database of its own and from a seed of its own. */
final class WorldSoak {

    private static final PoolSizes POOLS = new PoolSizes(2, 4, 1);

    private final Path folder;
    private final long seed;
    private final int steps;
    private final Consumer<CustodySimulator.Report> says;

    /** @param seed of the first world; the next one has the next seed, so that any world can be run again alone */
    WorldSoak(Path folder, long seed, int steps, Consumer<CustodySimulator.Report> says) {
        this.folder = folder;
        this.seed = seed;
        this.steps = steps;
        this.says = says;
    }

    /** @return how many commands were taken in all */
    long run(int worlds) throws InterruptedException {
        long taken = 0;
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder.resolve("worlds"), PostgresSettings.durable())) {
            for (int world = 0; world < worlds; world++) {
                CustodySimulator.Report report = one(server, seed + world);
                taken += report.taken();
                says.accept(report);
            }
        }
        return taken;
    }

    private CustodySimulator.Report one(EmbeddedPostgres server, long worldSeed) throws InterruptedException {
        try (Database database = Database.open(server.ensureDatabase("world_" + worldSeed), POOLS)) {
            database.migrate();
            try (CustodySimulator simulator = new CustodySimulator(worldSeed, database.writer())) {
                return simulator.run(steps);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("seed %d: %s".formatted(worldSeed, e.getMessage()), e);
        }
    }
}
