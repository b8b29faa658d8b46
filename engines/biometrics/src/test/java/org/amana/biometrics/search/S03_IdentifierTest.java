package org.amana.biometrics.search;

import static org.amana.biometrics.FingerPosition.RIGHT_INDEX;
import static org.amana.biometrics.FingerPosition.RIGHT_THUMB;
import static org.amana.biometrics.FingerPosition.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amana.biometrics.MadeUp;
import org.amana.biometrics.Template;
import org.amana.biometrics.Verifier;
import org.amana.biometrics.match.Print;
import org.amana.biometrics.search.Answer.Candidate;
import org.amana.biometrics.search.ShardRunner.Gathered;
import org.junit.jupiter.api.Test;

/** A whole search over shards. */
class S03_IdentifierTest {

    /** Scores nothing but the one that it likes. */
    private record Liking(boolean liked) implements Verifier.Prepared {

        @Override
        public double score(Verifier.Prepared candidate) {
            return candidate instanceof Liking(boolean it) && it ? 1e6 : 0;
        }
    }

    private static final Verifier SILENT = probe -> candidate -> 0;

    private static Query thumb(long seed) {
        return Query.of(List.of(ProbeFinger.of(RIGHT_THUMB, MadeUp.again(MadeUp.finger(seed), seed + 1))));
    }

    private static void enrol(LocalShards shards, int people) {
        for (int i = 0; i < people; i++) {
            shards.of(i).add(i, RIGHT_THUMB, MadeUp.finger(i));
            shards.of(i).add(i, RIGHT_INDEX, MadeUp.finger(10_000 + i));
        }
    }

    @Test
    void twoShardsFindWhatOneFinds() throws InterruptedException {
        try (LocalShards one = new LocalShards(1);
                LocalShards two = new LocalShards(2)) {
            enrol(one, 90);
            enrol(two, 90);
            assertThat(two.all()).allMatch(shard -> shard.templates() > 40);
            for (int i = 0; i < 90; i += 11) {
                Answer alone = new Identifier(one, SILENT).search(thumb(i));
                Answer together = new Identifier(two, SILENT).search(thumb(i));
                assertThat(alone.candidates().getFirst().subject()).isEqualTo(i);
                assertThat(together.candidates().getFirst())
                        .isEqualTo(alone.candidates().getFirst());
                assertThat(together.coverage().templates()).isEqualTo(90);
                assertThat(together.coverage().whole()).isTrue();
            }
        }
    }

    @Test
    void aShardThatIsMissingIsSaid() throws InterruptedException {
        try (LocalShards two = new LocalShards(2)) {
            enrol(two, 40);
            ShardRunner halfDead =
                    query -> new Gathered(List.of(two.all().getFirst().search(query)), 2);
            Answer answer = new Identifier(halfDead, SILENT).search(thumb(1));
            assertThat(answer.coverage().whole()).isFalse();
            assertThat(answer.coverage().shardsAnswered()).isEqualTo(1);
        }
    }

    @Test
    void theSecondOpinionCanTurnTheOrder() throws InterruptedException {
        try (LocalShards one = new LocalShards(1)) {
            enrol(one, 40);
            Template liked = Print.of(MadeUp.finger(17)).template();
            Verifier knowsBetter = print -> new Liking(print.equals(liked));
            Answer answer = new Identifier(one, knowsBetter).search(thumb(3));
            assertThat(answer.candidates().stream().map(Candidate::subject).limit(2))
                    .containsExactly(17L, 3L);
        }
    }

    @Test
    void evidenceShowsTheMinutiaeThatAgree() throws InterruptedException {
        try (LocalShards one = new LocalShards(1)) {
            enrol(one, 40);
            Identifier identifier = new Identifier(one, SILENT);
            Query query = thumb(5);
            Candidate best = identifier.search(query).candidates().getFirst();
            assertThat(identifier.evidence(query, best.fingers().getFirst()).pairs())
                    .hasSizeGreaterThan(20);
        }
    }

    @Test
    void anEmptyGalleryHasNoCandidates() throws InterruptedException {
        try (LocalShards two = new LocalShards(2)) {
            Answer answer =
                    new Identifier(two, SILENT).search(Query.of(List.of(ProbeFinger.of(UNKNOWN, MadeUp.finger(1)))));
            assertThat(answer.candidates()).isEmpty();
            assertThat(answer.coverage().whole()).isTrue();
        }
    }
}
