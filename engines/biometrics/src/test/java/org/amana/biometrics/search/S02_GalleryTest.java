package org.amana.biometrics.search;

import static org.amana.biometrics.FingerPosition.LEFT_THUMB;
import static org.amana.biometrics.FingerPosition.RIGHT_INDEX;
import static org.amana.biometrics.FingerPosition.RIGHT_THUMB;
import static org.amana.biometrics.FingerPosition.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.MadeUp;
import org.amana.biometrics.Template;
import org.junit.jupiter.api.Test;

/** Putting in, taking out, and finding again. */
class S02_GalleryTest {

    private final Gallery gallery = new Gallery();

    private static Template finger(long subject, FingerPosition position) {
        return MadeUp.finger(subject * 100 + position.ordinal());
    }

    private void enrol(int people, FingerPosition... positions) {
        for (int subject = 0; subject < people; subject++) {
            for (FingerPosition position : positions) {
                gallery.add(subject, position, finger(subject, position));
            }
        }
    }

    private static Query query(FingerPosition position, Template finger) {
        return Query.of(List.of(ProbeFinger.of(position, finger)));
    }

    private List<Long> found(Query query) {
        return gallery.search(query).hits().stream()
                .map(ShardAnswer.Hit::subject)
                .toList();
    }

    @Test
    void everybodyIsFoundByOneFinger() {
        enrol(200, RIGHT_THUMB);
        for (int subject = 0; subject < 200; subject += 7) {
            Template again = MadeUp.again(finger(subject, RIGHT_THUMB), subject);
            assertThat(found(query(RIGHT_THUMB, again)).getFirst()).isEqualTo(subject);
        }
    }

    @Test
    void aFingerIsComparedWithItsPositionAndWithThoseUnknown() {
        enrol(30, RIGHT_THUMB, LEFT_THUMB);
        gallery.add(99, UNKNOWN, finger(99, UNKNOWN));
        ShardAnswer answer = gallery.search(query(RIGHT_THUMB, finger(3, RIGHT_THUMB)));
        assertThat(answer.templates()).isEqualTo(31);
        assertThat(gallery.search(query(UNKNOWN, finger(3, RIGHT_THUMB))).templates())
                .isEqualTo(61);
        assertThat(found(query(LEFT_THUMB, finger(99, UNKNOWN))).getFirst()).isEqualTo(99);
    }

    @Test
    void aFingerUnderAWrongPositionIsFoundElsewhere() {
        enrol(50, RIGHT_THUMB, RIGHT_INDEX);
        Query wrong = query(RIGHT_THUMB, MadeUp.again(finger(20, RIGHT_INDEX), 5));
        ShardAnswer.Hit hit = gallery.search(wrong.elsewhere()).hits().getFirst();
        assertThat(hit.subject()).isEqualTo(20);
        assertThat(hit.fingers().getFirst().position()).isEqualTo(RIGHT_INDEX);
        assertThat(gallery.search(wrong).hits().getFirst().score()).isLessThan(hit.score() / 2);
    }

    @Test
    void allFingersUnderWrongPositionsAreFoundTogether() {
        enrol(50, RIGHT_THUMB, RIGHT_INDEX, LEFT_THUMB);
        Query shifted = Query.of(List.of(
                ProbeFinger.of(RIGHT_INDEX, MadeUp.again(finger(31, RIGHT_THUMB), 1)),
                ProbeFinger.of(LEFT_THUMB, MadeUp.again(finger(31, RIGHT_INDEX), 2)),
                ProbeFinger.of(RIGHT_THUMB, MadeUp.again(finger(31, LEFT_THUMB), 3))));
        ShardAnswer.Hit hit = gallery.search(shifted.elsewhere()).hits().getFirst();
        assertThat(hit.subject()).isEqualTo(31);
        assertThat(hit.fingers().stream().map(ShardAnswer.FingerHit::position))
                .containsExactly(RIGHT_THUMB, RIGHT_INDEX, LEFT_THUMB);
    }

    @Test
    void severalFingersAddUpAndMissingOnesDoNotMatter() {
        enrol(80, RIGHT_THUMB, RIGHT_INDEX, LEFT_THUMB);
        gallery.add(500, RIGHT_THUMB, finger(500, RIGHT_THUMB));
        Query three = Query.of(List.of(
                ProbeFinger.of(RIGHT_THUMB, MadeUp.again(finger(500, RIGHT_THUMB), 1)),
                ProbeFinger.of(RIGHT_INDEX, MadeUp.finger(-1)),
                ProbeFinger.of(LEFT_THUMB, MadeUp.finger(-2))));
        ShardAnswer.Hit hit = gallery.search(three).hits().getFirst();
        assertThat(hit.subject()).isEqualTo(500);
        assertThat(hit.fingers()).hasSize(1);

        Query two = Query.of(List.of(
                ProbeFinger.of(RIGHT_INDEX, MadeUp.again(finger(7, RIGHT_INDEX), 1)),
                ProbeFinger.of(LEFT_THUMB, MadeUp.again(finger(7, LEFT_THUMB), 2))));
        hit = gallery.search(two).hits().getFirst();
        assertThat(hit.subject()).isEqualTo(7);
        assertThat(hit.score())
                .isEqualTo(hit.fingers().stream()
                        .mapToDouble(ShardAnswer.FingerHit::score)
                        .sum());
    }

    @Test
    void whoIsTakenOutIsNotFoundAndLeavesNoRoomAfterCompacting() {
        enrol(60, RIGHT_THUMB, LEFT_THUMB);
        Query query = query(RIGHT_THUMB, finger(10, RIGHT_THUMB));
        assertThat(found(query)).startsWith(10L);
        assertThat(gallery.remove(10)).isEqualTo(2);
        assertThat(gallery.remove(10)).isZero();
        assertThat(gallery.remove(12345)).isZero();
        assertThat(found(query)).doesNotContain(10L);
        assertThat(gallery.templates()).isEqualTo(118);
        List<Long> before = found(query);
        long bytes = gallery.bytes();
        gallery.compact();
        assertThat(gallery.bytes()).isLessThan(bytes);
        assertThat(gallery.templates()).isEqualTo(118);
        assertThat(found(query)).isEqualTo(before);
        gallery.add(10, RIGHT_THUMB, finger(10, RIGHT_THUMB));
        assertThat(found(query)).startsWith(10L);
    }

    @Test
    void whatIsPutInComesOutWithRoundedDirections() {
        Template finger = finger(1, RIGHT_THUMB);
        gallery.add(1, RIGHT_THUMB, finger);
        Template kept = gallery.search(query(RIGHT_THUMB, finger))
                .hits()
                .getFirst()
                .fingers()
                .getFirst()
                .template();
        assertThat(kept).isEqualTo(org.amana.biometrics.match.Print.of(finger).template());
    }

    @Test
    void growsWhileItIsSearched() {
        enrol(20, RIGHT_THUMB);
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> growing = CompletableFuture.runAsync(() -> {
            for (int subject = 20; subject < 6000; subject++) {
                gallery.add(subject, RIGHT_THUMB, finger(subject % 50 + 20, RIGHT_THUMB));
            }
            done.set(true);
        });
        Query query = query(RIGHT_THUMB, finger(3, RIGHT_THUMB));
        long last = 0;
        while (!done.get()) {
            ShardAnswer answer = gallery.search(query);
            assertThat(answer.hits().getFirst().subject()).isEqualTo(3);
            assertThat(answer.templates()).isGreaterThanOrEqualTo(last);
            last = answer.templates();
        }
        growing.join();
        assertThat(gallery.search(query).templates()).isEqualTo(6000);
        assertThat(gallery.bytes()).isGreaterThan(0);
    }
}
