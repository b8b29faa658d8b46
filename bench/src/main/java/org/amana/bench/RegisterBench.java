package org.amana.bench;

import java.io.IOException;
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
    private final List<Figure> figures = new ArrayList<>();

    private RegisterBench(Options options) {
        this.options = options;
    }

    static void main(String[] arguments) throws SQLException, IOException, InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.out.print(Options.HELP);
            return;
        }
        new RegisterBench(Options.parse(arguments)).run();
    }

    private void run() throws SQLException, IOException, InterruptedException {
        if (options.only().contains("write")) {
            try (Cluster cluster = new Cluster(Files.createDirectories(options.folder().resolve("writing")))) {
                figures.addAll(new WriteBench(cluster, Duration.ofSeconds(options.seconds())).measure());
            }
        }
        if (options.only().contains("roll") || options.only().contains("person")) {
            Path folder = options.folder().resolve("history-%d-%d".formatted(options.persons(), options.entries()));
            try (Cluster cluster = new Cluster(Files.createDirectories(folder))) {
                DatabaseAccess access = cluster.database(HISTORY);
                Path done = folder.resolve("history.properties");
                if (!Files.exists(done)) {
                    writeHistory(cluster, access, done);
                }
                System.out.println("history: " + Files.readString(done).lines().skip(1).toList());
                read(cluster, access);
            }
        }
        System.out.println();
        figures.forEach(System.out::println);
    }

    private void writeHistory(Cluster cluster, DatabaseAccess access, Path done)
            throws SQLException, IOException, InterruptedException {
        cluster.asSuperuser("postgres", "drop database " + HISTORY + " with (force)");
        cluster.database(HISTORY);
        Instant began = Instant.now();
        long entries;
        DrivenClock clock = new DrivenClock(History.START);
        try (Database database = Cluster.open(access);
                Desk desk = new Desk(database.writer(), clock)) {
            entries = new History(desk, clock, options.persons(), options.entries())
                    .write(percent -> System.out.printf(
                            Locale.ROOT,
                            "\rhistory: %d %% in %d s",
                            percent,
                            Duration.between(began, Instant.now()).toSeconds()));
        }
        System.out.println();
        cluster.asSuperuser(HISTORY, "vacuum (analyze)");
        Properties said = new Properties();
        said.setProperty("entries", String.valueOf(entries));
        said.setProperty("persons", String.valueOf(options.persons()));
        said.setProperty(
                "seconds", String.valueOf(Duration.between(began, Instant.now()).toSeconds()));
        try (var file = Files.newBufferedWriter(done)) {
            said.store(file, null);
        }
    }

    private void read(Cluster cluster, DatabaseAccess access) throws SQLException {
        try (Database database = Cluster.open(access)) {
            ReadBench bench = new ReadBench(cluster, HISTORY, database.reader());
            System.out.println("history: " + bench.size());
            if (options.only().contains("roll")) {
                figures.addAll(bench.rolls());
            }
            if (options.only().contains("person")) {
                figures.add(bench.persons());
            }
        }
    }
}
