package org.amana.enrolment;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceAware;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.amana.biometrics.search.Gallery;
import org.jspecify.annotations.Nullable;

/**
 * What a member does for a shard: takes over prints that it has not yet, and searches. It says how many it has, so that whoever asks
 * knows what to send. Nothing of it is written anywhere: a member that ends has forgotten all.
 */
final class ShardTask implements Callable<ShardTask.Reply>, HazelcastInstanceAware, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "amana-shards/";

    /**
     * @param held how many prints the member has of the shard as it is now
     * @param answer empty unless it has them all and was asked something
     */
    record Reply(int held, byte[] answer) implements Serializable {}

    /** A shard on a member. */
    private static final class Held {
        private final ReentrantLock lock = new ReentrantLock();
        private String generation = "";
        private int prints;
        private Gallery gallery = new Gallery();

        private Reply serve(ShardTask task) {
            Gallery complete;
            lock.lock();
            try {
                if (!generation.equals(task.generation)) {
                    generation = task.generation;
                    prints = 0;
                    gallery = new Gallery();
                }
                if (prints == task.from && !task.prints.isEmpty()) {
                    ShardWire.into(gallery, task.prints);
                    prints += task.prints.size();
                }
                if (prints < task.wanted || task.query.length == 0) {
                    return new Reply(prints, new byte[0]);
                }
                complete = gallery;
            } finally {
                lock.unlock();
            }
            return new Reply(task.wanted, ShardWire.answer(complete.search(ShardWire.query(task.query))));
        }
    }

    private final String shard;
    private final String generation;
    private final int from;
    private final List<byte[]> prints;
    private final int wanted;
    private final byte[] query;
    private transient @Nullable HazelcastInstance member;

    /**
     * @param shard its name
     * @param generation changes when somebody was taken out: then a member begins anew
     * @param from how many prints must be there already for {@code prints} to be added
     * @param wanted how many prints must be there for the query to be answered
     * @param query empty to ask nothing
     */
    ShardTask(String shard, String generation, int from, List<byte[]> prints, int wanted, byte[] query) {
        this.shard = shard;
        this.generation = generation;
        this.from = from;
        this.prints = prints;
        this.wanted = wanted;
        this.query = query;
    }

    @Override
    public void setHazelcastInstance(HazelcastInstance instance) {
        this.member = instance;
    }

    @Override
    public Reply call() {
        HazelcastInstance here = member;
        if (here == null) {
            throw new IllegalStateException("no member");
        }
        ConcurrentMap<String, Object> all = here.getUserContext();
        return ((Held) all.computeIfAbsent(FOLDER + shard, name -> new Held())).serve(this);
    }
}
