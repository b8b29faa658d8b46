package org.amana.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amana.platform.time.Occurred;

/** I1 and the chain of I3: whatever is recorded in whatever order, a person stands in one account, and each entry leaves the one before. */
class TimelineProperties {

    private static final Instant DAY = Instant.parse("2026-01-20T00:00:00Z");
    private static final List<Account> PLACES = List.of(
            Account.held("sdf", "ghwayran", "order-1"),
            Account.held("sdf", "alaya", "order-1"),
            Account.held("sdf", "jerkin", "order-1"),
            Account.held("sdf", "karkh", "order-1"),
            Account.held("sdf", "derik", "order-1"));

    @Property(tries = 300)
    void theChainHoldsAfterEveryEntry(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int steps) {
        Random random = new Random(seed);
        Timeline timeline = new Timeline();
        UUID person = UUID.randomUUID();
        for (int step = 0; step < steps; step++) {
            record(timeline, person, step, randomMove(timeline, random));
            assertChain(timeline);
        }
    }

    @Property(tries = 200)
    void whatIsPutInIsWhereThePersonWas(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int steps) {
        Random random = new Random(seed);
        Timeline timeline = new Timeline();
        UUID person = UUID.randomUUID();
        for (int step = 0; step < steps; step++) {
            Draft.Move move = randomMove(timeline, random);
            if (record(timeline, person, step, move) && move.cause() != Cause.WITHDRAWAL) {
                assertThat(timeline.at(move.occurred().latest())).isEqualTo(move.credit());
            }
        }
    }

    @Property(tries = 200)
    void aWithdrawalLeavesNoTraceInTheChain(@ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int steps) {
        Random random = new Random(seed);
        Timeline timeline = new Timeline();
        UUID person = UUID.randomUUID();
        for (int step = 0; step < steps; step++) {
            record(timeline, person, step, addition(timeline, random));
        }
        List<Integer> before =
                timeline.lines().stream().map(l -> l.entry().seq()).toList();
        int withdrawn = before.get(random.nextInt(before.size()));
        Occurred when = Objects.requireNonNull(timeline.line(withdrawn)).entry().occurred();
        Account there = timeline.at(when.latest());
        record(
                timeline,
                person,
                steps,
                Draft.Move.of(UUID.randomUUID(), there, Cause.WITHDRAWAL, when).correcting(withdrawn));
        assertChain(timeline);
        assertThat(timeline.line(withdrawn)).isNull();
    }

    /** Records a move, unless it would move nobody, which is refused. */
    private static boolean record(Timeline timeline, UUID person, int step, Draft.Move move) {
        Instant recorded = DAY.plusSeconds(1_000_000L + step);
        int seq = timeline.lastSeq();
        List<Timeline.Woven> all = timeline.weave(List.of(move));
        if (all.stream().anyMatch(w -> w.follows() == null && !w.cause().allows(w.debit(), w.credit()))) {
            return false;
        }
        for (Timeline.Woven woven : all) {
            timeline.apply(
                    new CustodyEntry(
                            person,
                            ++seq,
                            move.movement(),
                            woven.debit(),
                            woven.credit(),
                            woven.cause(),
                            woven.occurred(),
                            1,
                            woven.corrects(),
                            null,
                            List.of(),
                            List.of()),
                    recorded);
        }
        return true;
    }

    private static Draft.Move randomMove(Timeline timeline, Random random) {
        List<Timeline.Line> lines = timeline.lines();
        if (!lines.isEmpty() && random.nextInt(6) == 0) {
            CustodyEntry victim = lines.get(random.nextInt(lines.size())).entry();
            Account there = timeline.at(victim.occurred().latest());
            return Draft.Move.of(UUID.randomUUID(), there, Cause.WITHDRAWAL, victim.occurred())
                    .correcting(victim.seq());
        }
        Draft.Move addition = addition(timeline, random);
        boolean corrects = !lines.isEmpty() && random.nextInt(5) == 0;
        return corrects
                ? addition.correcting(
                        lines.get(random.nextInt(lines.size())).entry().seq())
                : addition;
    }

    private static Draft.Move addition(Timeline timeline, Random random) {
        Instant earliest = DAY.plusSeconds(random.nextInt(500_000));
        Occurred occurred = new Occurred(earliest, earliest.plusSeconds(random.nextInt(4) == 0 ? 3_600 : 0));
        List<Account> elsewhere = new ArrayList<>(PLACES);
        elsewhere.remove(timeline.at(occurred.latest()));
        Account credit = elsewhere.get(random.nextInt(elsewhere.size()));
        return Draft.Move.of(
                UUID.randomUUID(),
                credit,
                timeline.at(occurred.latest()).equals(Account.NOT_YET_ON_ROLL) ? Cause.OPENING : Cause.RELOCATION,
                occurred);
    }

    private static void assertChain(Timeline timeline) {
        Account account = Account.NOT_YET_ON_ROLL;
        Instant since = Instant.MIN;
        for (Timeline.Line line : timeline.lines()) {
            assertThat(line.entry().debit()).isEqualTo(account);
            assertThat(line.entry().credit()).isNotEqualTo(account);
            assertThat(line.since()).isAfterOrEqualTo(since);
            account = line.entry().credit();
            since = line.since();
        }
        assertThat(timeline.now()).isEqualTo(account);
    }
}
