package org.amana.biometrics.search;

import java.util.List;

/** Asks all shards of a gallery at once. In one process by {@link LocalShards}; over several machines by whoever implements it there. */
@FunctionalInterface
public interface ShardRunner {

    /** Asks; a shard that does not answer in time is left out and counted. */
    Gathered ask(Query query) throws InterruptedException;

    /**
     * What came back.
     *
     * @param answers of the shards that answered
     * @param shards how many there are
     */
    record Gathered(List<ShardAnswer> answers, int shards) {

        /** Copies the list. */
        public Gathered {
            answers = List.copyOf(answers);
        }
    }
}
