package org.amana.biometrics.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Shards in this process, a thread for each; all fingers of a person are in the same shard. */
public final class LocalShards implements ShardRunner, AutoCloseable {

    private final List<Gallery> shards;
    private final ExecutorService threads;

    /** @param count how many shards, usually one for each core */
    public LocalShards(int count) {
        List<Gallery> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(new Gallery());
        }
        this.shards = List.copyOf(made);
        this.threads = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().daemon().name("shard-", 0).factory());
    }

    /** Where a person's prints are, or go. */
    public Gallery of(long subject) {
        return shards.get(Math.floorMod(Long.hashCode(subject * 0x9E3779B97F4A7C15L), shards.size()));
    }

    /** All of them. */
    public List<Gallery> all() {
        return shards;
    }

    @Override
    public Gathered ask(Query query) throws InterruptedException {
        if (shards.size() == 1) {
            return new Gathered(List.of(shards.getFirst().search(query)), 1);
        }
        List<Future<ShardAnswer>> asked = new ArrayList<>();
        shards.forEach(shard -> asked.add(threads.submit(() -> shard.search(query))));
        List<ShardAnswer> answers = new ArrayList<>();
        for (Future<ShardAnswer> answer : asked) {
            try {
                answers.add(answer.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a shard in this process failed", e.getCause());
            }
        }
        return new Gathered(answers, shards.size());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
