package org.amana.soak;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.amana.platform.journal.Journal;
import org.amana.platform.journal.NotRecordedException;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Submission;
import org.amana.platform.time.Uuids;
import org.amana.register.Books;
import org.amana.register.CustodyEntry;
import org.amana.transfer.CloseOutFact;
import org.amana.transfer.TransferMemory;

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
            long seed,
            int steps,
            int taken,
            int facts,
            int refused,
            int repeated,
            int conflicts,
            int faults,
            Map<String, Integer> actions,
            Map<String, Integer> refusals) {}

    private final long seed;
    private final Random random;
    private final DataSource writes;
    private final Faults faults;
    private final SkewedClock clock = new SkewedClock(DAWN);
    private final Rooms rooms = new Rooms();
    private final Journal journal;
    private final World world;
    private final Invariants invariants;
    private final LiftInvariants liftInvariants;
    private final List<World.Step> delayed = new ArrayList<>();
    private final Map<String, Integer> actions = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Set<String> learned = new HashSet<>();
    private final List<World.Step> answeredSteps = new ArrayList<>();
    private int taken;
    private int refused;
    private int repeated;
    private int broken;
    private int conflicts;
    private int facts;

    public CustodySimulator(long seed, DataSource writes) {
        this.seed = seed;
        this.random = new Random(seed);
        this.writes = writes;
        this.faults = new Faults(writes);
        this.world = new World(random, rooms, clock::now, "");
        this.invariants = new Invariants(rooms.get(Books.class), world.history, writes);
        this.liftInvariants = new LiftInvariants(world.lifts, world.history, rooms.get(TransferMemory.class));
        this.journal = new Journal(
                        faults.faulty(),
                        Rooms.FACTS,
                        rooms.memories(),
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
            liftInvariants.compareAll();
        } catch (Violation | SQLException e) {
            throw new IllegalStateException("seed %d, step %d: %s".formatted(seed, step, e.getMessage()), e);
        }
        return new Report(seed, steps, taken, facts, refused, repeated, conflicts, broken, actions, refusals);
    }

    private void step() throws SQLException, InterruptedException {
        clock.step(Duration.ofSeconds(random.nextInt(1_800) - 120L));
        breakSomething();
        int atOnce = random.nextInt(3) == 0 ? 1 : 1 + random.nextInt(MOST_AT_ONCE);
        List<World.Step> steps = new ArrayList<>();
        for (int i = 0; i < atOnce; i++) {
            steps.add(next(atOnce == 1));
        }
        List<CompletableFuture<Answer>> answers =
                steps.stream().map(this::submit).toList();
        List<Answered> answered = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            answered.add(new Answered(steps.get(i), settle(steps.get(i), answers.get(i))));
        }
        // In the order in which they were recorded, which need not be that in which they were answered.
        answered.sort(Comparator.comparingLong(Answered::leaf));
        answered.forEach(this::learn);
        invariants.check(clock.now(), random);
        liftInvariants.compareTouched();
    }

    private record Answered(World.Step step, Answer answer) {

        long leaf() {
            return answer instanceof Answer.Taken taken
                    ? taken.facts().getFirst().leaf()
                    : Long.MAX_VALUE;
        }
    }

    /** Something new, or something sent again, sent late, or sent under the key of something else. */
    private World.Step next(boolean alone) {
        World.Step step = chosen(alone);
        actions.merge(step.action(), 1, Integer::sum);
        return step;
    }

    private World.Step chosen(boolean alone) {
        int dice = random.nextInt(48);
        if (dice < 4 && !answeredSteps.isEmpty()) {
            return answeredSteps.get(random.nextInt(answeredSteps.size()));
        }
        if (dice == 4 && !answeredSteps.isEmpty()) {
            return answeredSteps.get(random.nextInt(answeredSteps.size())).otherwise();
        }
        if (dice == 5 && !delayed.isEmpty()) {
            return delayed.remove(random.nextInt(delayed.size()));
        }
        if (dice == 6) {
            delayed.add(world.next(false).late());
        }
        return world.next(alone);
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
                .submit(new Submission(Uuids.next(), step.speaker(), step.key(), step.request(), step.decider()));
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

    private void learn(Answered answered) {
        World.Step step = answered.step();
        expect(step, answered.answer());
        switch (answered.answer()) {
            case Answer.Taken ignored when learned.contains(step.key()) -> repeated++;
            case Answer.Taken done -> {
                taken++;
                learned.add(step.key());
                answeredSteps.add(step);
                facts += done.facts().size();
                checkLifts(step, done);
                for (Recorded<?> recorded : done.facts()) {
                    if (recorded.fact() instanceof CustodyEntry entry) {
                        invariants.take(entry, recorded, done);
                    }
                    if (recorded.fact() instanceof CloseOutFact.Closed closed) {
                        actions.merge(
                                closed.balanced() ? "= closed balanced" : "= closed in disagreement", 1, Integer::sum);
                    }
                }
                world.learn(done);
            }
            case Answer.Refused no -> {
                refused++;
                no.refusals().stream()
                        .map(Refusal::code)
                        .distinct()
                        .forEach(code -> refusals.merge(code, 1, Integer::sum));
            }
            case Answer.Conflict ignored -> conflicts++;
        }
    }

    private void checkLifts(World.Step step, Answer.Taken done) {
        try {
            liftInvariants.take(step, done);
        } catch (Violation e) {
            throw new Violation(String.valueOf(e.getMessage()), "%s (%s)".formatted(step.action(), step.key()));
        }
    }

    private static void expect(World.Step step, Answer answer) {
        boolean fits = switch (step.must()) {
            case BE_ANSWERED -> !(answer instanceof Answer.Conflict);
            case BE_TAKEN -> answer instanceof Answer.Taken;
            case BE_REFUSED -> answer instanceof Answer.Refused;
            case CONFLICT -> answer instanceof Answer.Conflict;
        };
        if (!fits) {
            throw new Violation(
                    step.must().name(),
                    "%s (%s) by %s: %s"
                            .formatted(step.action(), step.key(), step.speaker().party(), answer));
        }
    }

    @Override
    public void close() throws SQLException {
        faults.heal();
        journal.close();
        rooms.close();
    }
}
