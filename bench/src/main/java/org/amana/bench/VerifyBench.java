package org.amana.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amana.platform.export.Exporter;
import org.amana.platform.postgres.Database;
import org.amana.platform.time.DrivenClock;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.verify.Verification;

/** How long an auditor waits: a made-up history is exported with its openings, then verified without a database. */
final class VerifyBench {

    private static final int PERSONS = 200_000;
    private static final int ENTRIES = 1_000_000;
    private static final int LARGEST = 5_000;
    private static final double MOST_SECONDS = 30;

    private final Path folder;
    private final PrintStream out;

    VerifyBench(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    Figure measure() throws SQLException, IOException, InterruptedException {
        Path export = folder.resolve("export");
        if (!Files.exists(export)) {
            write(export);
        }
        long began = System.nanoTime();
        Verification.Report report = new Verification(export, List.of(), Optional.empty()).run();
        double seconds = (System.nanoTime() - began) / 1e9;
        if (!report.fits()) {
            throw new IllegalStateException("the export does not verify: " + report.findings());
        }
        return new Figure(
                "verify of a million entries with openings",
                seconds,
                MOST_SECONDS,
                false,
                "s",
                report.books()
                                .map(b -> "%,d entries of %,d persons".formatted(b.entries(), b.persons()))
                                .orElse("no books")
                        + ", %,d leaves".formatted(report.covered()));
    }

    private void write(Path export) throws SQLException, IOException, InterruptedException {
        out.println("writing and exporting what will be verified");
        try (Cluster cluster = Cluster.loading(folder.resolve("postgres"));
                Database database = Cluster.open(cluster.fresh("bench_verify"))) {
            DrivenClock clock = new DrivenClock(History.START);
            Options size = new Options(Set.of(), PERSONS, ENTRIES, LARGEST, 0, folder);
            try (Desk desk = new Desk(database.writer(), clock)) {
                new History(desk, clock, size).write(percent -> {});
            }
            new Exporter(database.writer(), PlatformClock.system())
                    .write(new Exporter.Request(export, true, Optional.empty(), null));
        }
    }
}
