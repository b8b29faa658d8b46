package org.amana.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.amana.testing.TestDatabase;
import org.amana.testing.TestJournal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the writer promises to those who send it commands. */
class WriterTest {

    /** A fact for these tests. */
    @FactKind("test.said")
    record Said(String word) implements Fact {}

    /** Remembers every word, in order. */
    private static final class Words implements Memory {
        private final List<String> words = new ArrayList<>();

        @Override
        public void apply(Recorded<?> recorded, Rows rows) {
            if (recorded.fact() instanceof Said said) {
                words.add(said.word());
            }
        }

        @Override
        public void clear() {
            words.clear();
        }

        @Override
        public List<String> tables() {
            return List.of();
        }
    }

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.create();

    private static final Speaker SPEAKER = new Speaker("sdf", UUID.randomUUID(), "SITE_CUSTODIAN", null);
    private static final Words WORDS = new Words();
    private static final TestJournal JOURNAL =
            TestJournal.over(DATABASE.database().writer(), Set.of(Said.class), List.of(WORDS));

    @AfterAll
    static void close() {
        JOURNAL.close();
    }

    @Test
    void theSameRequestUnderTheSameKeyIsAnsweredAgainAndDoneOnce() {
        Answer first = JOURNAL.send(SPEAKER, "once", say("once"));
        Answer again = JOURNAL.send(SPEAKER, "once", say("once"));
        assertThat(first)
                .isInstanceOfSatisfying(
                        Answer.Taken.class, t -> assertThat(t.repeated()).isFalse());
        assertThat(again).isInstanceOfSatisfying(Answer.Taken.class, taken -> {
            assertThat(taken.repeated()).isTrue();
            assertThat(taken.facts()).isEqualTo(((Answer.Taken) first).facts());
        });
        assertThat(WORDS.words).containsOnlyOnce("once");
    }

    @Test
    void anotherRequestUnderTheSameKeyIsAConflict() {
        JOURNAL.send(SPEAKER, "taken-key", say("first"));
        Answer other = TestJournal.await(JOURNAL.submit(SPEAKER, "taken-key", "another request", say("second")));
        assertThat(other).isEqualTo(new Answer.Conflict("taken-key"));
    }

    @Test
    void anotherPartyMayUseTheSameKey() {
        Speaker other = new Speaker("iq-moj", UUID.randomUUID(), "RECEIVING_REGISTRAR", null);
        JOURNAL.send(SPEAKER, "shared-key", say("ours"));
        assertThat(JOURNAL.send(other, "shared-key", say("theirs"))).isInstanceOf(Answer.Taken.class);
    }

    @Test
    void aRefusedCommandWritesNothingAndMayBeSentAgain() {
        long before = JOURNAL.journal().ledger().head().size();
        Decider no = recorded -> Decision.refuse(Refusal.of("test.no"));
        assertThat(JOURNAL.send(SPEAKER, "changed-mind", no)).isInstanceOf(Answer.Refused.class);
        assertThat(JOURNAL.journal().ledger().head().size()).isEqualTo(before);
        assertThat(JOURNAL.send(SPEAKER, "changed-mind", say("yes"))).isInstanceOf(Answer.Taken.class);
    }

    @Test
    void manyAtOnceAreRecordedOneAfterTheOther() {
        List<CompletableFuture<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            answers.add(JOURNAL.submit(SPEAKER, "many-" + i % 1_000, "same", say("many")));
        }
        List<Answer.Taken> taken = answers.stream()
                .map(TestJournal::await)
                .map(Answer.Taken.class::cast)
                .filter(t -> !t.repeated())
                .toList();
        assertThat(taken).hasSize(1_000);
        assertThat(taken.stream().map(Answer.Taken::recorded).distinct()).hasSize(1_000);
        List<Instant> inOrderOfLeaves = taken.stream()
                .sorted((a, b) -> Long.compare(
                        a.facts().getFirst().leaf(), b.facts().getFirst().leaf()))
                .map(Answer.Taken::recorded)
                .toList();
        assertThat(inOrderOfLeaves).isSorted();
    }

    @Test
    void aDeciderThatThrowsHurtsNobodyElse() {
        CompletableFuture<Answer> broken = JOURNAL.submit(SPEAKER, "broken", "broken", recorded -> {
            throw new IllegalStateException("a mistake of the programmer");
        });
        assertThat(JOURNAL.send(SPEAKER, say("after"))).isInstanceOf(Answer.Taken.class);
        assertThat(broken).isCompletedExceptionally();
    }

    @Test
    void whatIsReadAnewIsWhatWasRemembered() throws Exception {
        JOURNAL.send(SPEAKER, say("kept"));
        List<String> read = new ArrayList<>();
        JOURNAL.journal().store().read(0, stored -> {
            if (stored.recorded().fact() instanceof Said said) {
                read.add(said.word());
            }
        });
        assertThat(read).containsSubsequence("kept");
    }

    private static Decider say(String word) {
        return recorded -> Decision.accept(new Said(word));
    }
}
