package org.amana.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.journal.Memory;
import org.amana.platform.journal.NotRecordedException;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.amana.platform.journal.Speaker;
import org.amana.platform.journal.Writer;
import org.amana.testing.TestDatabase;
import org.amana.testing.TestJournal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A commit that is cut, at every place where it can be cut, and a writer who is no longer the writer. */
class CommitCutTest {

    /** A fact for these tests. */
    @FactKind("test.counted")
    record Counted(int number) implements Fact {}

    /** What was counted, in order; what it says is wrong as soon as one is missing or doubled. */
    static final class Numbers implements Memory {
        final List<Integer> numbers = new ArrayList<>();

        @Override
        public void apply(Recorded<?> recorded, Rows rows) {
            if (recorded.fact() instanceof Counted counted) {
                numbers.add(counted.number());
            }
        }

        @Override
        public void clear() {
            numbers.clear();
        }

        @Override
        public List<String> tables() {
            return List.of();
        }
    }

    private static final Speaker SPEAKER = new Speaker("sdf", UUID.randomUUID(), "SITE_CUSTODIAN", null);
    private static final String COMMITTER = "amana-commit";
    private static final String WRITER = "amana-writer";

    private final TestDatabase database = TestDatabase.create();
    private final Faults faults = new Faults(database.database().writer());
    private final Numbers numbers = new Numbers();
    private final AtomicInteger decided = new AtomicInteger();
    private TestJournal journal;

    @BeforeEach
    void open() {
        journal = TestJournal.over(faults.faulty(), Set.of(Counted.class), List.of(numbers));
    }

    @AfterEach
    void close() {
        faults.heal();
        journal.close();
        database.close();
    }

    /** Counts one further: wrong if the memory that it rests on is not whole. */
    private Decider next() {
        return recorded -> {
            decided.incrementAndGet();
            return Decision.accept(new Counted(numbers.numbers.size()));
        };
    }

    private Answer.Taken untilAnswered(String key) throws InterruptedException {
        for (int attempt = 0; attempt < 200; attempt++) {
            try {
                return (Answer.Taken) journal.send(SPEAKER, key, next());
            } catch (NotRecordedException again) {
                Thread.sleep(25);
            }
        }
        throw new AssertionError("the writer did not come back");
    }

    private List<String> ask(String sql) throws SQLException {
        try (Connection connection = database.database().writer().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private void everyNumberStandsOnce(int count) throws SQLException {
        List<Integer> read = new ArrayList<>();
        journal.journal().store().read(0, stored -> {
            if (stored.recorded().fact() instanceof Counted counted) {
                read.add(counted.number());
            }
        });
        assertThat(read).containsExactlyElementsOf(numbers.numbers).hasSize(count);
        for (int i = 0; i < count; i++) {
            assertThat(read.get(i)).isEqualTo(i);
        }
        assertThat(ask("select count(*) from command")).containsExactly(Integer.toString(count));
    }

    @Test
    void aCutBeforeAnyStatementOfACommitLosesAndDoublesNothing() throws Exception {
        int cut = 0;
        for (; ; cut++) {
            faults.cutIn(cut, false, COMMITTER);
            Answer.Taken taken = untilAnswered("before-" + cut);
            boolean wasCut = faults.spent();
            faults.heal();
            assertThat(untilAnswered("before-" + cut).facts()).isEqualTo(taken.facts());
            everyNumberStandsOnce(cut + 1);
            if (!wasCut) {
                break;
            }
        }
        // The epoch, the journal, the keys, the commit: so many places at least.
        assertThat(cut).isGreaterThanOrEqualTo(4);
    }

    @Test
    void aCommitWhoseAnswerWasLostIsAnsweredByItsKeyAndNotDecidedAgain() throws Exception {
        int commit = -1;
        do {
            commit++;
            decided.set(0);
            faults.cutIn(commit, true, COMMITTER);
            untilAnswered("after-" + commit);
            assertThat(faults.spent()).as("the commit itself was reached").isTrue();
        } while (decided.get() > 1);
        assertThat(decided).hasValue(1);
        everyNumberStandsOnce(commit + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void nothingIsDecidedOnAMemoryThatCouldNotBeReadAnew(int depth) throws Exception {
        for (int i = 0; i < 20; i++) {
            untilAnswered("kept-" + i);
        }
        faults.cutIn(0, false, COMMITTER);
        CompletableFuture<Answer> answer = journal.submit(SPEAKER, "doubtful", "doubtful", next());
        int failed = 0;
        for (int waited = 0; waited < 400 && failed < 4; waited++) {
            if (faults.spent()) {
                // The journal is about to be read anew: once more it breaks off on the way.
                faults.cutIn(depth, false, WRITER);
                failed++;
                int before = decided.get();
                Thread.sleep(60);
                assertThat(faults.spent() || decided.get() == before).isTrue();
            }
            Thread.sleep(10);
        }
        faults.heal();
        Answer settled = settle(answer);
        assertThat(settled).isInstanceOf(Answer.Taken.class);
        everyNumberStandsOnce(21);
    }

    private Answer settle(CompletableFuture<Answer> answer) throws Exception {
        try {
            return answer.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(NotRecordedException.class);
            return untilAnswered("doubtful");
        }
    }

    @Test
    void whoeverLostTheRightToWriteUnknowinglyCommitsNothingMore() throws Exception {
        untilAnswered("first");
        Numbers others = new Numbers();
        try (TestJournal second = waitingBehind(others)) {
            assertThat(journal.journal().writer().state()).isEqualTo(Writer.State.WRITING);
            CompletableFuture<Answer> late = journal.submit(SPEAKER, "late", "late", next());
            for (int i = 0; i < 3; i++) {
                assertThat(second.send(
                                SPEAKER,
                                "second-" + i,
                                recorded -> Decision.accept(new Counted(others.numbers.size()))))
                        .isInstanceOf(Answer.Taken.class);
            }
            Thread.sleep(600);
            assertThat(late).isNotDone();
            assertThat(ask("select count(*) from command where key = 'late'")).containsExactly("0");
            assertThat(journal.journal().writer().state()).isEqualTo(Writer.State.STANDBY);
            second.close();
            assertThat(late.get(30, TimeUnit.SECONDS)).isInstanceOf(Answer.Taken.class);
        }
        everyNumberStandsOnce(5);
        assertThat(ask("select epoch from journal group by epoch order by min(leaf)"))
                .isSorted();
    }

    /** A second process gets the lock because the database lost sight of the first, which has not noticed. */
    private TestJournal waitingBehind(Memory memory) throws Exception {
        CompletableFuture<TestJournal> second = CompletableFuture.supplyAsync(
                () -> TestJournal.over(database.database().writer(), Set.of(Counted.class), List.of(memory)));
        Thread.sleep(300);
        assertThat(second).isNotDone();
        ask("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database ="
                + " (select oid from pg_database where datname = current_database())");
        return second.get(30, TimeUnit.SECONDS);
    }

    @Test
    void aLongJournalIsReadThoughEveryCommonThreadIsTaken() throws Exception {
        List<Counted> many = IntStream.range(0, 12_001).mapToObj(Counted::new).toList();
        journal.send(SPEAKER, "many", recorded -> Decision.accept(many));
        CountDownLatch over = new CountDownLatch(1);
        for (int i = 0; i < ForkJoinPool.getCommonPoolParallelism(); i++) {
            CompletableFuture.runAsync(() -> {
                try {
                    over.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        try {
            FutureTask<Integer> reading = new FutureTask<>(() -> {
                AtomicInteger read = new AtomicInteger();
                journal.journal().store().read(0, stored -> read.incrementAndGet());
                return read.get();
            });
            Thread.ofPlatform().daemon().start(reading);
            assertThat(reading.get(30, TimeUnit.SECONDS)).isEqualTo(many.size());
        } finally {
            over.countDown();
        }
    }
}
