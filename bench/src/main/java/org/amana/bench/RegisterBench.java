package org.amana.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.amana.platform.postgres.Database;
import org.amana.platform.postgres.DatabaseAccess;
import org.amana.platform.time.DrivenClock;

/** The register's figures, each with the target beside it; nothing here decides whether a build passes. */
final class RegisterBench {

    private static final String HISTORY = "bench_history";

    private final Options options;
    private final PrintStream out;
    private final List<Figure> figures = new ArrayList<>();

    RegisterBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    void run() throws SQLException, IOException, InterruptedException {
        if (options.only().contains("write")) {
            Path folder = Files.createDirectories(options.folder().resolve("writing"));
            try (Cluster cluster = Cluster.durable(folder)) {
                figures.addAll(new WriteBench(cluster, Duration.ofSeconds(options.seconds()), out).measure());
            }
        }
        if (options.only().contains("import")) {
            Path folder = Files.createDirectories(options.folder().resolve("importing"));
            try (Cluster cluster = Cluster.durable(folder.resolve("postgres"))) {
                figures.add(ListImportBench.measure(cluster, folder));
            }
        }
        if (options.only().stream().anyMatch(Options.OF_HISTORY::contains)) {
            Path folder = options.folder()
                    .resolve("history-%d-%d-%d".formatted(options.persons(), options.entries(), options.largest()));
            Path done = Files.createDirectories(folder).resolve("history.properties");
            if (!Files.exists(done)) {
                writeHistory(folder, done);
            }
            out.println("history: " + Files.readString(done).lines().skip(1).toList());
            try (Cluster cluster = Cluster.durable(folder)) {
                read(cluster, cluster.database(HISTORY));
            }
        }
        if (options.only().contains("verify")) {
            figures.add(new VerifyBench(options.folder().resolve("verifying"), out).measure());
        }
        if (options.only().contains("start")) {
            figures.add(new StartBench(options.folder().resolve("starting")).measure());
        }
        out.println();
        figures.forEach(out::println);
    }

    private void writeHistory(Path folder, Path done) throws SQLException, IOException, InterruptedException {
        Instant began = Instant.now();
        long entries;
        try (Cluster cluster = Cluster.loading(folder)) {
            DatabaseAccess access = cluster.fresh(HISTORY);
            List<String> indexes = cluster.dropSecondaryIndexes(HISTORY);
            DrivenClock clock = new DrivenClock(History.START);
            try (Database database = Cluster.open(access);
                    Desk desk = new Desk(database.writer(), clock)) {
                entries = new History(desk, clock, options)
                        .write(percent ->
                                out.printf(Locale.ROOT, "\rhistory: %d %% in %d s", percent, secondsSince(began)));
            }
            out.println();
            for (String index : indexes) {
                cluster.asSuperuser(HISTORY, index);
            }
            cluster.asSuperuser(HISTORY, "vacuum (analyze)");
            cluster.asSuperuser(HISTORY, "checkpoint");
        }
        Properties said = new Properties();
        said.setProperty("entries", String.valueOf(entries));
        said.setProperty("persons", String.valueOf(options.persons()));
        said.setProperty("seconds", String.valueOf(secondsSince(began)));
        try (var file = Files.newBufferedWriter(done)) {
            said.store(file, null);
        }
    }

    private static long secondsSince(Instant began) {
        return Duration.between(began, Instant.now()).toSeconds();
    }

    private void read(Cluster cluster, DatabaseAccess access) throws SQLException {
        try (Database database = Cluster.open(access)) {
            ReadBench bench = new ReadBench(cluster, HISTORY, database.reader());
            out.println("history: " + bench.size());
            if (options.only().contains("roll")) {
                figures.addAll(bench.rolls());
            }
            if (options.only().contains("person")) {
                figures.add(bench.persons());
            }
            if (options.only().contains("search")) {
                figures.addAll(new SearchBench(cluster, HISTORY, database.reader()).measure());
            }
        }
    }
}
