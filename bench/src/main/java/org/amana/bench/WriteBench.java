package org.amana.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Speaker;
import org.amana.platform.postgres.Database;
import org.amana.platform.postgres.DatabaseAccess;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.time.Uuids;
import org.amana.register.Account;
import org.amana.register.Cause;
import org.amana.register.EnteringPersons;
import org.amana.register.MovingPersons;
import org.amana.register.PersonFact;

/**
 * Clients in this process relocate one person a command, as fast as they are answered, through the writer with all its checks;
 * then the rows that this left are inserted plainly, in batches, by the same driver.
 */
final class WriteBench {

    private static final int MANY = 1_000;
    private static final int FEW = 64;
    private static final int PERSONS_EACH = 10;
    private static final int COMMITS = 400;
    private static final Speaker SPEAKER = Desk.speaker("north");
    private static final Account HERE = Account.held("north", "place-000", "order-1");
    private static final Account THERE = Account.held("north", "place-006", "order-1");

    private final Cluster cluster;
    private final Duration duration;
    private final PrintStream out;

    WriteBench(Cluster cluster, Duration duration, PrintStream out) {
        this.out = out;
        this.cluster = cluster;
        this.duration = duration;
    }

    List<Figure> measure() throws SQLException, InterruptedException {
        DatabaseAccess access = cluster.fresh("bench_writer");
        double perSecond;
        Latencies few;
        Latencies alone;
        try (Database database = Cluster.open(access);
                Desk desk = new Desk(database.writer(), PlatformClock.system())) {
            List<UUID> persons = enter(desk);
            load(desk, persons, MANY, Duration.ofSeconds(Math.min(10, duration.toSeconds())), new Latencies());
            Latencies many = new Latencies();
            CpuTime before = cluster.cpuTime();
            perSecond = load(desk, persons, MANY, duration, many);
            CpuTime spent = cluster.cpuTime().since(before);
            out.println("writer, 1,000 clients: %.0f entries/s, %s, %s"
                    .formatted(perSecond, many, spent.per(many.count())));
            few = new Latencies();
            double rate = load(desk, persons, FEW, duration, few);
            out.println("writer, 64 clients: %.0f entries/s, %s".formatted(rate, few));
            alone = commits(database);
            out.println("one durable commit alone: " + alone);
        }
        PlainInserts plain = new PlainInserts(cluster, "bench_writer", out);
        double plainPerSecond = plain.measure();
        return List.of(
                new Figure(
                        "durable entries a second, 1,000 clients, against plain inserts",
                        perSecond / plainPerSecond,
                        0.8,
                        true,
                        "x",
                        String.format(
                                Locale.ROOT,
                                "%.0f/s against %.0f/s in batches of %d",
                                perSecond,
                                plainPerSecond,
                                plain.bestBatch())),
                new Figure(
                        "latency at 64 clients, p99, against one durable commit's p99",
                        few.millis(99) / alone.millis(99),
                        4,
                        false,
                        "x",
                        String.format(Locale.ROOT, "%.2f ms against %.2f ms", few.millis(99), alone.millis(99))));
    }

    private static List<UUID> enter(Desk desk) {
        List<UUID> all = new ArrayList<>();
        for (int round = 0; round < PERSONS_EACH; round++) {
            List<EnteringPersons.NewPerson> people = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                UUID id = Uuids.next();
                all.add(id);
                people.add(
                        new EnteringPersons.NewPerson(id, null, null, PersonFact.Sex.MALE, "formal count", List.of()));
            }
            EnteringPersons.Request request = new EnteringPersons.Request(
                    Uuids.next(), HERE, Cause.OPENING, Occurred.at(desk.now()), null, people, null);
            taken(desk.submit(SPEAKER, desk.entering().decider(SPEAKER, request))
                    .join());
        }
        return all;
    }

    /** Returns how many entries a second were answered. */
    private static double load(Desk desk, List<UUID> persons, int clients, Duration duration, Latencies latencies)
            throws InterruptedException {
        AtomicLong done = new AtomicLong();
        long began = System.nanoTime();
        long end = began + duration.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            List<UUID> mine = persons.subList(client * PERSONS_EACH, (client + 1) * PERSONS_EACH);
            threads.add(Thread.startVirtualThread(() -> {
                for (int turn = 0; System.nanoTime() < end; turn++) {
                    long asked = System.nanoTime();
                    relocate(desk, mine.get(turn % mine.size()));
                    latencies.add(System.nanoTime() - asked);
                    done.incrementAndGet();
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return done.get() * 1e9 / (System.nanoTime() - began);
    }

    private static void relocate(Desk desk, UUID person) {
        taken(desk.submit(SPEAKER, recorded -> {
                    Account to = HERE.equals(desk.books()
                                    .findPerson(person)
                                    .orElseThrow()
                                    .account())
                            ? THERE
                            : HERE;
                    MovingPersons.Request request = new MovingPersons.Request(
                            Uuids.next(),
                            List.of(person),
                            to,
                            Cause.RELOCATION,
                            Occurred.at(recorded),
                            null,
                            List.of());
                    return desk.moving().decider(SPEAKER, request).decide(recorded);
                })
                .join());
    }

    private static void taken(Answer answer) {
        if (!(answer instanceof Answer.Taken)) {
            throw new IllegalStateException("not taken: " + answer);
        }
    }

    /** One row and one commit at a time, with nothing else going on. */
    private static Latencies commits(Database database) throws SQLException {
        Latencies latencies = new Latencies();
        try (Connection connection = database.writer().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into command (party, key, command, request, first_leaf, leaves, recorded)"
                                + " values ('bench', ?, ?, '', 0, 0, now())")) {
            for (int i = 0; i < COMMITS; i++) {
                UUID key = Uuids.next();
                long began = System.nanoTime();
                insert.setString(1, key.toString());
                insert.setObject(2, key);
                insert.executeUpdate();
                latencies.add(System.nanoTime() - began);
            }
        }
        return latencies;
    }
}
