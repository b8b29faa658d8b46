package org.amana.soak;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.amana.ledger.NoteSigner;
import org.amana.ledger.NoteVerifier;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.FactCodec;
import org.amana.platform.journal.Journal;
import org.amana.platform.journal.NotRecordedException;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Submission;
import org.amana.platform.time.Uuids;
import org.amana.register.Books;
import org.amana.register.CustodyEntry;
import org.amana.register.Directory;
import org.amana.register.Register;

/**
 * Many parties at once, driven from a seed, in a world that breaks: delays, repeated commands, clocks that jump, queried lines, swaps,
 * births, deaths, escapes, disputed counts, connections cut between any two statements, and a second writer that takes over. The
 * invariants are checked after every step.
 *
 * @see <a href="https://docs.tigerbeetle.com/">TigerBeetle</a>, for the idea of a world in a seed
 */
public final class CustodySimulator implements AutoCloseable {

    private static final Instant DAWN = Instant.parse("2026-01-18T04:00:00Z");
    private static final int MOST_AT_ONCE = 6;

    /** What a run did. */
    public record Report(
            long seed, int steps, int taken, int refused, int repeated, int faults, Map<String, Integer> actions) {}

    private final long seed;
    private final Random random;
    private final DataSource writes;
    private final Faults faults;
    private final SkewedClock clock = new SkewedClock(DAWN);
    private final Journal journal;
    private final World world;
    private final Invariants invariants;
    private final Map<String, Integer> actions = new TreeMap<>();
    private final Set<String> learned = new HashSet<>();
    private final List<World.Step> answeredSteps = new ArrayList<>();
    private int taken;
    private int refused;
    private int repeated;
    private int broken;

    public CustodySimulator(long seed, DataSource writes) {
        this.seed = seed;
        this.random = new Random(seed);
        this.writes = writes;
        this.faults = new Faults(writes);
        Books books = new Books();
        Register register = Register.over(books, Directory.ofAnything());
        NaiveHistory history = new NaiveHistory();
        this.world = new World(random, register, clock);
        this.invariants = new Invariants(books, history, writes);
        this.journal = new Journal(
                        faults.faulty(),
                        new FactCodec(Register.FACTS),
                        List.of(books),
                        List.of(),
                        NoteSigner.generate("simulator.example/ledger", NoteVerifier.Type.ED25519),
                        clock)
                .start();
    }

    /**
     * Runs the world.
     *
     * @throws IllegalStateException with the seed and the step, if an invariant does not hold
     */
    public Report run(int steps) throws InterruptedException {
        journal.awaitWriting();
        int step = 0;
        try {
            for (; step < steps; step++) {
                step();
            }
            faults.heal();
            invariants.checkAtTheEnd(journal, taken);
        } catch (Violation | SQLException e) {
            throw new IllegalStateException("seed %d, step %d: %s".formatted(seed, step, e.getMessage()), e);
        }
        return new Report(seed, steps, taken, refused, repeated, broken, actions);
    }

    private void step() throws SQLException, InterruptedException {
        clock.step(Duration.ofSeconds(random.nextInt(1_800) - 120L));
        breakSomething();
        List<World.Step> steps = new ArrayList<>();
        int atOnce = 1 + random.nextInt(MOST_AT_ONCE);
        for (int i = 0; i < atOnce; i++) {
            steps.add(next());
        }
        List<CompletableFuture<Answer>> answers =
                steps.stream().map(this::submit).toList();
        for (int i = 0; i < steps.size(); i++) {
            learn(steps.get(i), settle(steps.get(i), answers.get(i)));
        }
        invariants.check(clock.now(), random);
    }

    private World.Step next() {
        boolean repeat = !answeredSteps.isEmpty() && random.nextInt(12) == 0;
        World.Step step = repeat ? answeredSteps.get(random.nextInt(answeredSteps.size())) : world.next();
        actions.merge(step.action(), 1, Integer::sum);
        return step;
    }

    private void breakSomething() throws SQLException {
        if (random.nextInt(25) == 0) {
            faults.cutIn(random.nextInt(14), random.nextBoolean());
            broken++;
        }
        if (random.nextInt(150) == 0) {
            // Another process took the right to write: what this one has in hand must not commit.
            try (Connection other = writes.getConnection();
                    Statement statement = other.createStatement()) {
                statement.executeUpdate("update writer_epoch set epoch = epoch + 1 where id = 1");
            }
            broken++;
        }
    }

    private CompletableFuture<Answer> submit(World.Step step) {
        return journal.writer()
                .submit(new Submission(Uuids.next(), step.speaker(), step.key(), step.key(), step.decider()));
    }

    /** As any client does: what was not recorded is sent again under the same key. */
    private Answer settle(World.Step step, CompletableFuture<Answer> answer) throws InterruptedException {
        CompletableFuture<Answer> current = answer;
        for (int attempt = 0; attempt < 400; attempt++) {
            try {
                return current.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof NotRecordedException)) {
                    throw new Violation("a decider failed", step.action() + ": " + e.getCause());
                }
                faults.heal();
                Thread.sleep(25);
                current = submit(step);
            }
        }
        throw new Violation("the writer did not come back", step.action());
    }

    private void learn(World.Step step, Answer answer) {
        switch (answer) {
            case Answer.Taken ignored when learned.contains(step.key()) -> repeated++;
            case Answer.Taken done -> {
                taken++;
                learned.add(step.key());
                answeredSteps.add(step);
                world.learn(step, done);
                for (Recorded<?> recorded : done.facts()) {
                    if (recorded.fact() instanceof CustodyEntry entry) {
                        invariants.take(entry, recorded, done);
                    }
                }
            }
            case Answer.Refused no -> {
                refused++;
                if (step.mustBeTaken()) {
                    throw new Violation("a fact was refused", step.action() + " " + no.refusals());
                }
            }
            case Answer.Conflict conflict -> throw new Violation("a key was taken for another", conflict.key());
        }
        if (step.mustBeRefused() && answer instanceof Answer.Taken) {
            throw new Violation("somebody did what is not theirs to do", step.action());
        }
    }

    @Override
    public void close() throws SQLException {
        faults.heal();
        journal.close();
    }
}
