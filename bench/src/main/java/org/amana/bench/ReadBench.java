package org.amana.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.amana.register.Account;
import org.amana.register.Histories;
import org.amana.register.Moment;
import org.amana.register.Roll;
import org.amana.register.Rolls;
import org.amana.register.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Times questions as a viewer asks them: under the reader's role, scoped to one party, in a transaction of their own. */
final class ReadBench {

    private static final int WARM_UP = 100;
    private static final int ROLLS = 600;
    private static final int PERSONS = 2_000;
    private static final int NAMES = 100;
    private static final double TARGET_MILLIS = 50;

    private static final String SIZE = """
            select (select count(*) from person) || ' persons, ' || (select count(*) from custody_entry) || ' entries, '
                || (select count(*) from stay) || ' stays, ' || pg_size_pretty(pg_database_size(current_database()))
            """;

    private static final String SAMPLE = """
            select distinct on (p.person_id) p.person_id, v.party
            from (select min(number) as first, max(number) - min(number) + 1 as many from person) as all_of_them
            cross join generate_series(1, %d) as n
            join person p on p.number = first + cast(abs(hashint8(n)::bigint) %% many as integer)
            join person_party v on v.person_id = p.person_id
            """.formatted(PERSONS + WARM_UP);

    private static final String SCOPE = "select set_config('amana.parties', ?, true)";

    private final Cluster cluster;
    private final String name;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Random random = new Random(1);

    private record Sampled(UUID person, String party) {}

    ReadBench(Cluster cluster, String name, DataSource reader) {
        this.cluster = cluster;
        this.name = name;
        this.database = JdbcClient.create(reader);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(reader));
        this.transaction.setReadOnly(true);
    }

    String size() throws SQLException {
        try (Connection connection = cluster.superuser(name);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SIZE)) {
            row.next();
            return row.getString(1);
        }
    }

    /** The largest place, and places as they come. */
    List<Figure> rolls() {
        Places places = new Places(History.PLACES);
        return List.of(
                rolls("roll of the largest place at any (at, knownAt), p99", places, () -> 0),
                rolls("roll of any place at any (at, knownAt), p99", places, () -> random.nextInt(History.PLACES)));
    }

    private Figure rolls(String figure, Places places, IntSupplier which) {
        Rolls rolls = new Rolls();
        Latencies latencies = new Latencies();
        int largest = 0;
        for (int i = -WARM_UP; i < ROLLS; i++) {
            Account account = places.account(which.getAsInt());
            String place = String.valueOf(account.place());
            String party = String.valueOf(account.party());
            Moment moment = anyMoment();
            long began = System.nanoTime();
            Roll roll = as(party, db -> rolls.roll(db, Whose.place(place), moment, 0, NAMES));
            long elapsed = System.nanoTime() - began;
            if (i >= 0) {
                latencies.add(elapsed);
                largest = Math.max(largest, roll.number());
            }
        }
        return new Figure(
                figure,
                latencies.millis(99),
                TARGET_MILLIS,
                false,
                "ms",
                latencies + ", up to " + largest + " present, first " + NAMES + " named");
    }

    Figure persons() throws SQLException {
        Histories histories = new Histories(List.of());
        Latencies latencies = new Latencies();
        long entries = 0;
        int i = -WARM_UP;
        for (Sampled sampled : sample()) {
            Moment moment = new Moment(
                    History.END, i % 2 == 0 ? History.END : anyMoment().knownAt());
            long began = System.nanoTime();
            var history = as(sampled.party(), db -> histories.of(db, sampled.person(), moment));
            long elapsed = System.nanoTime() - began;
            if (i++ >= 0) {
                latencies.add(elapsed);
                entries += history.map(h -> h.entries().size()).orElse(0);
            }
        }
        return new Figure(
                "a person's full history, p99",
                latencies.millis(99),
                TARGET_MILLIS,
                false,
                "ms",
                latencies + ", " + entries / latencies.count() + " entries each");
    }

    private List<Sampled> sample() throws SQLException {
        List<Sampled> sampled = new ArrayList<>();
        try (Connection connection = cluster.superuser(name);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SAMPLE)) {
            while (rows.next()) {
                sampled.add(new Sampled(rows.getObject(1, UUID.class), rows.getString(2)));
            }
        }
        return sampled;
    }

    /** Half of the questions are about what is known now, half about what was known at some other time. */
    private Moment anyMoment() {
        Instant at = anyInstant();
        return new Moment(at, random.nextBoolean() ? History.END : anyInstant());
    }

    private Instant anyInstant() {
        return History.START.plusSeconds((long) (random.nextDouble()
                * Duration.between(History.START, History.END).toSeconds()));
    }

    private <T> T as(String party, Function<JdbcClient, T> question) {
        return transaction.execute(status -> {
            database.sql(SCOPE).param(party).query(String.class).single();
            return question.apply(database);
        });
    }
}
