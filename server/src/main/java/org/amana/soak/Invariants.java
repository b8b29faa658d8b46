package org.amana.soak;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.amana.ledger.Commitment;
import org.amana.ledger.Hash;
import org.amana.ledger.LogVerifier;
import org.amana.ledger.TreeHead;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Journal;
import org.amana.platform.journal.Recorded;
import org.amana.register.Account;
import org.amana.register.Books;
import org.amana.register.Cause;
import org.amana.register.CustodyEntry;
import org.amana.register.Person;

/** The invariants of the design, each held against a naive reading of the entries and against the tables. */
final class Invariants {

    private static final String ROLL = """
            select s.person_id from stay s join account a on a.account_id = s.account_id
            where a.code = ? and s.since <= ? and s.opened_known <= ? and s.retired_known > ?
              and (s.closed_known > ? or s.until > ?)
            """;

    private static final String COMMANDS = "select count(*) from command";

    private static final Set<Cause> ONE_PARTY = EnumSet.complementOf(EnumSet.of(Cause.HANDOVER));

    /** An answer that was once given, to be asked again later. */
    private record Given(Account account, Instant at, Instant knownAt, Set<UUID> roll) {}

    private final Books books;
    private final NaiveHistory history;
    private final DataSource source;
    private final Map<UUID, Instant> touched = new HashMap<>();
    private final List<Given> given = new ArrayList<>();
    private Instant lastRecorded = Instant.MIN;

    Invariants(Books books, NaiveHistory history, DataSource source) {
        this.books = books;
        this.history = history;
        this.source = source;
    }

    void take(CustodyEntry entry, Recorded<?> recorded, Answer.Taken command) {
        history.take(entry, recorded.recorded());
        touched.put(entry.person(), recorded.recorded());
        responsibilityMovesLawfully(entry, command);
    }

    /** I2. */
    private static void responsibilityMovesLawfully(CustodyEntry entry, Answer.Taken command) {
        boolean changes = entry.debit().authority() != null
                && entry.credit().authority() != null
                && !entry.debit().sameAuthority(entry.credit());
        boolean follows = entry.corrects() != null;
        if (changes
                && !follows
                && !ONE_PARTY.contains(entry.cause())
                && entry.acts().size() < 2) {
            throw new Violation(
                    "I2", "%s by %d acts in %s".formatted(entry, entry.acts().size(), command.command()));
        }
        if (changes && !follows && entry.cause() == Cause.RELOCATION) {
            throw new Violation("I2", "a relocation changed who answers: " + entry);
        }
    }

    void check(Instant now, Random random) throws SQLException {
        for (Map.Entry<UUID, Instant> entry : touched.entrySet()) {
            inOneAccountAlways(entry.getKey(), entry.getValue());
        }
        touched.clear();
        if (random.nextInt(20) == 0) {
            askARoll(now, random);
            askAgain(random);
        }
    }

    /** I1: one account at each instant, each entry leaving the account that the one before entered, numbers without a gap. */
    private void inOneAccountAlways(UUID id, Instant knownAt) {
        Account account = Account.NOT_YET_ON_ROLL;
        for (CustodyEntry entry : history.inEffect(id, knownAt)) {
            if (!entry.debit().equals(account)) {
                throw new Violation("I1", "person %s left %s and stood in %s".formatted(id, entry.debit(), account));
            }
            account = entry.credit();
        }
        Person person = books.findPerson(id).orElseThrow(() -> new Violation("I1", "nobody is " + id));
        if (!person.account().equals(account)) {
            throw new Violation(
                    "I1", "the books have %s in %s, the entries in %s".formatted(id, person.account(), account));
        }
        if (history.numbersOf(id).size() != history.entriesOf(id)
                || person.timeline().lastSeq() != history.entriesOf(id)) {
            throw new Violation("I3", "entries of %s are not numbered one by one".formatted(id));
        }
        boolean presentOnce =
                account.place() == null || books.presentAt(account.place()).contains(id);
        if (!presentOnce) {
            throw new Violation("I5", "the roll of %s lacks %s".formatted(account.place(), id));
        }
    }

    private void askARoll(Instant now, Random random) throws SQLException {
        List<UUID> persons = new ArrayList<>(history.persons());
        if (persons.isEmpty()) {
            return;
        }
        persons.sort(null);
        Instant at = now.minus(Duration.ofMinutes(random.nextInt(6_000)));
        Instant knownAt = now.minus(Duration.ofMinutes(random.nextInt(6_000)));
        UUID somebody = persons.get(random.nextInt(persons.size()));
        Account account = history.at(somebody, at, knownAt);
        if (account.equals(Account.NOT_YET_ON_ROLL)) {
            return;
        }
        Set<UUID> expected = new HashSet<>();
        persons.stream()
                .filter(id -> history.at(id, at, knownAt).equals(account))
                .forEach(expected::add);
        Set<UUID> roll = roll(account, at, knownAt);
        if (!roll.equals(expected)) {
            throw new Violation(
                    "I3",
                    "the roll of %s at %s as known at %s has %d, the entries say %d"
                            .formatted(account, at, knownAt, roll.size(), expected.size()));
        }
        given.add(new Given(account, at, knownAt, roll));
    }

    /** I3: no write changes an answer at an earlier "known at". */
    private void askAgain(Random random) throws SQLException {
        if (given.isEmpty()) {
            return;
        }
        Given once = given.get(random.nextInt(given.size()));
        if (!roll(once.account(), once.at(), once.knownAt()).equals(once.roll())) {
            throw new Violation("I3", "an earlier answer changed: " + once);
        }
    }

    private Set<UUID> roll(Account account, Instant at, Instant knownAt) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROLL)) {
            statement.setString(1, account.code());
            statement.setObject(2, utc(at));
            statement.setObject(3, utc(knownAt));
            statement.setObject(4, utc(knownAt));
            statement.setObject(5, utc(knownAt));
            statement.setObject(6, utc(at));
            Set<UUID> roll = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (!roll.add(rows.getObject(1, UUID.class))) {
                        throw new Violation("I1", "somebody stands twice on the roll of " + account);
                    }
                }
            }
            return roll;
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** I11 and the promise to whoever was answered: all of it is there, once, in a ledger that verifies. */
    void checkAtTheEnd(Journal journal, int taken) throws SQLException {
        TreeHead head = journal.ledger().head();
        LogVerifier verifier = LogVerifier.against(List.of(head));
        journal.store().read(0, stored -> {
            verifier.add(Commitment.opening(stored.salt(), stored.bytes()).entry());
            if (stored.recorded().header().ordinal() == 0) {
                if (!stored.recorded().recorded().isAfter(lastRecorded)) {
                    throw new Violation(
                            "I3",
                            "leaf %d was not recorded later"
                                    .formatted(stored.recorded().leaf()));
                }
                lastRecorded = stored.recorded().recorded();
            }
        });
        if (!(verifier.finish() instanceof LogVerifier.Fits)) {
            throw new Violation("I11", "the ledger does not verify: " + verifier.finish());
        }
        Hash root = journal.ledger().reader(head.size()).root(head.size());
        if (!root.equals(head.root())) {
            throw new Violation("I11", "the stored tiles give another root");
        }
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(COMMANDS);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            if (rows.getInt(1) != taken) {
                throw new Violation(
                        "idempotency", "%d commands were answered and %d stand".formatted(taken, rows.getInt(1)));
            }
        }
    }
}
