package org.amana.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.amana.register.FindingPersons;
import org.amana.register.RegisterNumber;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Times finding people as a viewer does: under the reader's role, scoped to one party, in a transaction of its own. */
final class SearchBench {

    private static final int WARM_UP = 40;
    private static final int EACH = 400;
    private static final int FOUND = 20;
    private static final double TARGET_MILLIS = 100;
    private static final int ARABIC_ZERO = 0x0660;

    private static final String SAMPLE = """
            select distinct on (p.person_id) p.number, p.tag, p.name_latin, v.party
            from (select min(number) as first, max(number) - min(number) + 1 as many from person) as all_of_them
            cross join generate_series(1, %d) as n
            join person p on p.number = first + cast(abs(hashint8(n)::bigint) %% many as integer)
            join person_party v on v.person_id = p.person_id
            where p.tag is not null
            """.formatted(EACH + WARM_UP);

    private static final String SCOPE = "select set_config('amana.parties', ?, true)";

    private record Sampled(int number, String tag, String name, String party) {}

    private record Asked(String by, boolean everyBook, Function<Sampled, String> text) {}

    private static final List<Asked> QUESTIONS = List.of(
            new Asked("register number in Arabic digits", false, s -> arabic(RegisterNumber.format(s.number()))),
            new Asked(
                    "tag with a blank in it",
                    false,
                    s -> s.tag().charAt(0) + " " + s.tag().substring(1)),
            new Asked("whole name", false, Sampled::name),
            new Asked("whole name, a letter left out of each word", false, s -> eachWord(s, SearchBench::misspelt)),
            new Asked(
                    "whole name in every book, a letter left out of each word",
                    true,
                    s -> eachWord(s, SearchBench::misspelt)),
            new Asked("first letters of each word", false, s -> eachWord(s, word -> word.substring(0, 3))),
            new Asked(
                    "one common word",
                    false,
                    s -> s.name().substring(0, s.name().indexOf(' '))),
            new Asked("a word that nobody has beside one that many have", false, s -> "Xerxes " + s.name()),
            new Asked("somebody of another party's book", false, s -> s.name() + " Zoroaster"));

    private final Cluster cluster;
    private final String name;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    SearchBench(Cluster cluster, String name, DataSource reader) {
        this.cluster = cluster;
        this.name = name;
        this.database = JdbcClient.create(reader);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(reader));
        this.transaction.setReadOnly(true);
    }

    private static String arabic(String number) {
        StringBuilder text = new StringBuilder();
        number.chars()
                .forEach(c -> text.append((char) (Character.isDigit(c) ? ARABIC_ZERO + Character.digit(c, 10) : c)));
        return text.toString();
    }

    private static String eachWord(Sampled sampled, UnaryOperator<String> change) {
        List<String> words = new ArrayList<>();
        for (String word : sampled.name().replace("al-", "").split(" ")) {
            words.add(change.apply(word));
        }
        return String.join(" ", words);
    }

    private static String misspelt(String word) {
        return word.substring(0, word.length() - 2) + word.substring(word.length() - 1);
    }

    List<Figure> measure() throws SQLException {
        List<Sampled> people = sample();
        List<Figure> figures = new ArrayList<>();
        try (AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext()) {
            rooms.scan("org.amana.register");
            rooms.addBeanFactoryPostProcessor(beans -> {
                for (String bean : beans.getBeanDefinitionNames()) {
                    beans.getBeanDefinition(bean).setLazyInit(true);
                }
            });
            rooms.refresh();
            FindingPersons finding = rooms.getBean(FindingPersons.class);
            for (Asked asked : QUESTIONS) {
                figures.add(measure(finding, asked, people));
            }
        }
        return figures;
    }

    private Figure measure(FindingPersons finding, Asked asked, List<Sampled> people) {
        Latencies latencies = new Latencies();
        int i = -WARM_UP;
        int hits = 0;
        for (Sampled sampled : people) {
            String text = asked.text().apply(sampled);
            String party = asked.everyBook() ? "*" : sampled.party();
            long began = System.nanoTime();
            int found = transaction.execute(status -> {
                database.sql(SCOPE)
                        .param(party)
                        .query((row, n) -> row.getString(1))
                        .single();
                return finding.find(database, text, FOUND).size();
            });
            long elapsed = System.nanoTime() - began;
            if (i++ >= 0) {
                latencies.add(elapsed);
                hits += found;
            }
        }
        return new Figure(
                "search by " + asked.by() + ", p99",
                latencies.millis(99),
                TARGET_MILLIS,
                false,
                "ms",
                latencies + ", " + hits / Math.max(1, latencies.count()) + " found each");
    }

    private List<Sampled> sample() throws SQLException {
        List<Sampled> sampled = new ArrayList<>();
        try (Connection connection = cluster.superuser(name);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SAMPLE)) {
            while (rows.next()) {
                sampled.add(new Sampled(rows.getInt(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return sampled;
    }
}
