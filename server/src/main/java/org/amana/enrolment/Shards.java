package org.amana.enrolment;

import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Template;
import org.amana.biometrics.search.LocalShards;
import org.amana.biometrics.search.ShardRunner;

/** Where the prints of a gallery lie: in this process, or over several members. */
public interface Shards extends ShardRunner, AutoCloseable {

    /** Adds a print of somebody. */
    void add(long subject, FingerPosition position, Template template);

    /** Takes all prints of somebody out; searches that begin later do not see them. */
    void remove(long subject);

    @Override
    void close();

    /** In this process, a thread for each. */
    static Shards here(int count) {
        LocalShards shards = new LocalShards(count);
        return new Shards() {
            @Override
            public void add(long subject, FingerPosition position, Template template) {
                shards.of(subject).add(subject, position, template);
            }

            @Override
            public void remove(long subject) {
                shards.of(subject).remove(subject);
            }

            @Override
            public Gathered ask(org.amana.biometrics.search.Query query) throws InterruptedException {
                return shards.ask(query);
            }

            @Override
            public void close() {
                shards.close();
            }
        };
    }
}
