package org.amana.register;

import static org.amana.register.RegisterFixture.SDF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.amana.platform.journal.Answer;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.Uuids;
import org.amana.testing.ReadAs;
import org.amana.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * Random histories with late entries, uncertain instants, corrections and withdrawals: at any (at, knownAt) the roll read from
 * the tables is the one that the entries give, and no later write changes it.
 */
class RollPropertyTest {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final RegisterFixture REGISTER = new RegisterFixture(DATABASE);
    private static final ReadAs EVERYONE = ReadAs.everyone(DATABASE);
    private static int tries;

    private final Rolls rolls = new Rolls();

    @AfterContainer
    static void stop() {
        REGISTER.journal.close();
        DATABASE.close();
    }

    private record Asked(Account account, Moment moment, Set<UUID> answer) {}

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void theRollIsWhatTheEntriesSay(@ForAll long seed) {
        Random random = new Random(seed);
        int run = ++tries;
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            accounts.add(Account.held("sdf", "place-%d-%d".formatted(run, i), i == 3 ? Account.NONE_SHOWN : "order-1"));
        }
        accounts.add(Account.unaccounted("sdf"));
        NaiveRegister naive = new NaiveRegister();
        Instant start = REGISTER.journal.clock().now().plus(Duration.ofHours(1));
        REGISTER.journal.clock().advanceTo(start);
        List<UUID> people = enter(accounts.getFirst(), start, 5, naive);
        List<Asked> asked = new ArrayList<>();
        for (int step = 0; step < 25; step++) {
            Instant now = REGISTER.journal
                    .clock()
                    .advanceTo(REGISTER.journal.clock().now().plusSeconds(random.nextInt(20_000)));
            change(random, accounts, people.get(random.nextInt(people.size())), start, now, naive);
            Moment moment = new Moment(
                    between(random, start, now), REGISTER.journal.clock().now());
            Account account = accounts.get(random.nextInt(accounts.size()));
            asked.add(new Asked(account, moment, naive.roll(account, moment)));
        }
        Instant end = REGISTER.journal.clock().now();
        for (int i = 0; i < 40; i++) {
            Moment moment = new Moment(
                    between(random, start.minusSeconds(60), end.plusSeconds(3600)), between(random, start, end));
            Account account = accounts.get(random.nextInt(accounts.size()));
            asked.add(new Asked(account, moment, naive.roll(account, moment)));
        }
        Set<UUID> these = Set.copyOf(people);
        asked.forEach(question -> check(question, these));
    }

    private void check(Asked question, Set<UUID> these) {
        Roll roll = EVERYONE.read(db -> rolls.roll(db, Whose.account(question.account()), question.moment(), 0, 1000));
        Set<UUID> found = roll.listed().stream()
                .map(Roll.Listed::person)
                .filter(these::contains)
                .collect(Collectors.toSet());
        assertThat(found).as("%s at %s", question.account(), question.moment()).isEqualTo(question.answer());
        assertThat(roll.number()).isEqualTo(roll.listed().size());
        List<Roll.Ground> grounds =
                EVERYONE.read(db -> rolls.why(db, Whose.account(question.account()), question.moment(), null, 0, 1000));
        assertThat(grounds)
                .extracting(Roll.Ground::leaf)
                .containsExactlyElementsOf(
                        roll.listed().stream().map(Roll.Listed::leaf).toList());
    }

    private static List<UUID> enter(Account account, Instant when, int count, NaiveRegister naive) {
        List<EnteringPersons.NewPerson> persons = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            persons.add(new EnteringPersons.NewPerson(
                    Uuids.next(), null, null, PersonFact.Sex.MALE, "formal count", List.of()));
        }
        naive.take(REGISTER.journal
                .taken(
                        SDF,
                        REGISTER.entering.decider(
                                SDF,
                                new EnteringPersons.Request(
                                        Uuids.next(), account, Cause.OPENING, Occurred.at(when), null, persons, null)))
                .facts());
        return persons.stream().map(EnteringPersons.NewPerson::person).toList();
    }

    private static void change(
            Random random, List<Account> accounts, UUID person, Instant start, Instant now, NaiveRegister naive) {
        Instant latest = random.nextInt(3) == 0 ? between(random, start, now) : now;
        Instant earliest = random.nextInt(3) == 0 ? latest.minusSeconds(random.nextInt(3_000)) : latest;
        Occurred occurred = new Occurred(earliest, latest);
        Person known = REGISTER.books.findPerson(person).orElseThrow();
        Account from = known.timeline().at(latest);
        Account to = accounts.get(random.nextInt(accounts.size()));
        @Nullable Cause cause = cause(from, to);
        List<Timeline.Line> lines = known.timeline().lines();
        boolean correct = random.nextInt(4) == 0 && lines.size() > 1;
        if (correct) {
            int seq = lines.get(1 + random.nextInt(lines.size() - 1)).entry().seq();
            boolean withdraw = random.nextBoolean() || cause == null;
            CorrectionFact.Change change = withdraw
                    ? new CorrectionFact.Change(person, seq, null, null, null)
                    : new CorrectionFact.Change(person, seq, to, cause, occurred);
            take(
                    REGISTER.journal.send(
                            SDF,
                            REGISTER.correcting.proposing(
                                    SDF,
                                    new Correcting.Proposal(
                                            Uuids.next(), "misread", List.of(change), Occurred.at(now), null))),
                    naive);
        } else if (cause != null) {
            take(
                    REGISTER.journal.send(
                            SDF,
                            REGISTER.moving.decider(
                                    SDF,
                                    new MovingPersons.Request(
                                            Uuids.next(), List.of(person), to, cause, occurred, null, List.of()))),
                    naive);
        }
    }

    private static void take(Answer answer, NaiveRegister naive) {
        if (answer instanceof Answer.Taken taken) {
            naive.take(taken.facts());
        }
    }

    private static @Nullable Cause cause(Account from, Account to) {
        if (from.equals(to)) {
            return null;
        }
        if (from.kind() == AccountKind.UNACCOUNTED) {
            return Cause.PRODUCED;
        }
        return to.kind() == AccountKind.UNACCOUNTED ? Cause.NOT_PRODUCED : Cause.RELOCATION;
    }

    private static Instant between(Random random, Instant from, Instant to) {
        long micros = Duration.between(from, to).toNanos() / 1_000;
        return from.plusNanos(1_000 * (long) (random.nextDouble() * (micros + 1)));
    }
}
