package org.amana.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import com.hazelcast.core.HazelcastInstance;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Minutia;
import org.amana.biometrics.Template;
import org.amana.biometrics.search.Answer;
import org.amana.biometrics.search.Identifier;
import org.amana.biometrics.search.ProbeFinger;
import org.amana.biometrics.search.Query;
import org.amana.biometrics.sourceafis.SourceAfisVerifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two members in one process: what they find is what one gallery finds, and losing one loses time and nothing else. */
class MemberShardsTest {

    private static final int PEOPLE = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<HazelcastInstance> members = new ArrayList<>();
    private final Shards here = Shards.here(2);
    private MemberShards spread;

    MemberShardsTest() throws IOException {
        String cluster = "test-" + UUID.randomUUID();
        List<String> addresses = List.of("127.0.0.1:" + freePort(), "127.0.0.1:" + freePort());
        addresses.forEach(address -> members.add(GalleryCluster.member(cluster, address, addresses)));
        spread = new MemberShards(members.getFirst(), "IDENTITY", 6, PATIENCE);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @BeforeEach
    void fill() {
        for (int person = 0; person < PEOPLE; person++) {
            add(person);
        }
    }

    @AfterEach
    void end() {
        spread.close();
        here.close();
        members.forEach(member -> member.getLifecycleService().terminate());
    }

    private void add(int person) {
        here.add(person, FingerPosition.RIGHT_INDEX, template(person));
        spread.add(person, FingerPosition.RIGHT_INDEX, template(person));
    }

    private static Template template(int person) {
        SplittableRandom random = new SplittableRandom(person);
        List<Minutia> minutiae = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            minutiae.add(new Minutia(
                    20 + random.nextInt(300),
                    20 + random.nextInt(400),
                    2 * Math.PI * random.nextDouble(),
                    Minutia.Type.ENDING));
        }
        return new Template(340, 440, minutiae);
    }

    private static Answer ask(Shards shards, int person) throws InterruptedException {
        return new Identifier(shards, new SourceAfisVerifier())
                .search(Query.of(List.of(ProbeFinger.of(FingerPosition.RIGHT_INDEX, template(person)))));
    }

    private void finds(int person) throws InterruptedException {
        Answer one = ask(here, person);
        Answer two = ask(spread, person);
        assertThat(two.candidates().getFirst().subject()).isEqualTo(person);
        assertThat(two.candidates().getFirst().score())
                .isEqualTo(one.candidates().getFirst().score());
        assertThat(two.coverage().templates()).isEqualTo(one.coverage().templates());
        assertThat(two.coverage().whole()).isTrue();
    }

    @Test
    void twoMembersFindWhatOneGalleryFinds() throws InterruptedException {
        assertThat(members.getFirst().getCluster().getMembers()).hasSize(2);
        for (int person = 0; person < PEOPLE; person += 7) {
            finds(person);
        }
        add(PEOPLE);
        finds(PEOPLE);
        here.remove(3);
        spread.remove(3);
        assertThat(ask(spread, 3).candidates()).noneMatch(candidate -> candidate.subject() == 3);
        finds(4);
    }

    @Test
    void aMemberThatIsLostTakesNothingWithIt() throws InterruptedException {
        finds(5);
        Thread lost = Thread.ofPlatform()
                .start(() -> members.getLast().getLifecycleService().terminate());
        for (int person = 0; person < PEOPLE; person += 6) {
            finds(person);
        }
        lost.join();
        finds(11);
        assertThat(members.getFirst().getCluster().getMembers()).hasSize(1);
    }

    @Test
    void whenNobodyAnswersTheAnswerSaysSo() throws InterruptedException {
        finds(5);
        members.forEach(member -> member.getLifecycleService().terminate());
        Answer none = ask(spread, 5);
        assertThat(none.candidates()).isEmpty();
        assertThat(none.coverage().whole()).isFalse();
        assertThat(none.coverage().shards()).isEqualTo(6);
    }
}
