package org.amana.enrolment;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceNotActiveException;
import com.hazelcast.core.IExecutorService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Template;
import org.amana.biometrics.search.Query;
import org.amana.biometrics.search.ShardAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shards over the members of a Hazelcast cluster. This server keeps every print packed, a fifth of what a gallery takes, and sends a
 * member what it has not yet of a shard: so a member that is lost takes nothing with it, and its shards are searched by another as
 * soon as that one has them. Without any other member, this one searches all.
 */
final class MemberShards implements Shards {

    private static final Logger LOG = LoggerFactory.getLogger(MemberShards.class);
    private static final String EXECUTOR = "amana-galleries";

    /** Prints that are sent at once. */
    private static final int CHUNK = 2_000;

    /** The prints of one shard, in the order in which they came. */
    private static final class Packed {
        private final List<byte[]> prints = new ArrayList<>();
        private final List<Long> subjects = new ArrayList<>();
        private String generation = UUID.randomUUID().toString();

        private synchronized void add(long subject, byte[] print) {
            prints.add(print);
            subjects.add(subject);
        }

        private synchronized void remove(long subject) {
            if (!subjects.contains(subject)) {
                return;
            }
            for (int i = prints.size() - 1; i >= 0; i--) {
                if (subjects.get(i) == subject) {
                    prints.remove(i);
                    subjects.remove(i);
                }
            }
            generation = UUID.randomUUID().toString();
        }

        /** What is asked of a member that has so many prints of it. */
        private synchronized ShardTask task(String name, int held, byte[] query) {
            int all = prints.size();
            int from = Math.min(held, all);
            List<byte[]> missing = List.copyOf(prints.subList(from, Math.min(all, from + CHUNK)));
            return new ShardTask(name, generation, from, missing, all, query);
        }
    }

    private final String name;
    private final HazelcastInstance hazelcast;
    private final IExecutorService members;
    private final Duration patience;
    private final List<Packed> shards = new ArrayList<>();
    private final ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * @param name of the gallery; galleries of different names have nothing to do with each other
     * @param count how many shards; more than members, so that they spread evenly when one is lost
     * @param patience how long a member may take before another is asked
     */
    MemberShards(HazelcastInstance hazelcast, String name, int count, Duration patience) {
        this.hazelcast = hazelcast;
        this.name = name;
        this.members = hazelcast.getExecutorService(EXECUTOR);
        this.patience = patience;
        for (int i = 0; i < count; i++) {
            shards.add(new Packed());
        }
    }

    private Packed of(long subject) {
        return shards.get(Math.floorMod(Long.hashCode(subject * 0x9E3779B97F4A7C15L), shards.size()));
    }

    @Override
    public void add(long subject, FingerPosition position, Template template) {
        of(subject).add(subject, ShardWire.print(subject, position, template));
    }

    @Override
    public void remove(long subject) {
        of(subject).remove(subject);
    }

    @Override
    public Gathered ask(Query query) throws InterruptedException {
        byte[] question = ShardWire.query(query);
        List<Future<Optional<ShardAnswer>>> asked = new ArrayList<>();
        for (int i = 0; i < shards.size(); i++) {
            int number = i;
            asked.add(asking.submit(() -> askOne(number, question)));
        }
        List<ShardAnswer> answers = new ArrayList<>();
        for (Future<Optional<ShardAnswer>> answer : asked) {
            try {
                answer.get().ifPresent(answers::add);
            } catch (ExecutionException e) {
                LOG.warn("a shard of {} could not be searched", name, e.getCause());
            }
        }
        return new Gathered(answers, shards.size());
    }

    /** Asks the member whose turn it is; where that fails, each other once. */
    private Optional<ShardAnswer> askOne(int number, byte[] question) throws InterruptedException {
        Set<UUID> tried = new HashSet<>();
        for (Optional<Member> member = next(number, tried); member.isPresent(); member = next(number, tried)) {
            tried.add(member.get().getUuid());
            try {
                return Optional.of(ask(member.get(), number, question));
            } catch (ExecutionException | TimeoutException | HazelcastException | RejectedExecutionException e) {
                LOG.warn("{} does not search shard {} of {}: another is asked", member.get(), number, name);
            }
        }
        return Optional.empty();
    }

    private Optional<Member> next(int number, Set<UUID> tried) {
        try {
            List<Member> all = hazelcast.getCluster().getMembers().stream()
                    .sorted(Comparator.comparing(Member::getUuid))
                    .toList();
            for (int i = 0; i < all.size(); i++) {
                Member member = all.get((number + i) % all.size());
                if (!tried.contains(member.getUuid())) {
                    return Optional.of(member);
                }
            }
            return Optional.empty();
        } catch (HazelcastInstanceNotActiveException e) {
            return Optional.empty();
        }
    }

    /** Sends what the member has not yet, until it answers. */
    private ShardAnswer ask(Member member, int number, byte[] question)
            throws ExecutionException, InterruptedException, TimeoutException {
        Packed packed = shards.get(number);
        String shard = name + '/' + number;
        int held = Integer.MAX_VALUE;
        while (true) {
            ShardTask task = packed.task(shard, held, question);
            ShardTask.Reply reply =
                    members.submitToMember(task, member).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (reply.answer().length > 0) {
                return ShardWire.answer(reply.answer());
            }
            held = reply.held();
        }
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }
}
