package org.amana.enrolment;

import com.hazelcast.core.HazelcastInstance;
import java.util.List;

/** A process that only searches: it joins the members over which a server's galleries lie, and forgets all when it ends. */
public final class GalleryMember implements AutoCloseable {

    private final HazelcastInstance hazelcast;

    private GalleryMember(HazelcastInstance hazelcast) {
        this.hazelcast = hazelcast;
    }

    /**
     * Joins.
     *
     * @param cluster its name
     * @param listen address and port of this member
     * @param members addresses and ports of others
     */
    public static GalleryMember join(String cluster, String listen, List<String> members) {
        return new GalleryMember(GalleryCluster.member(cluster, listen, members));
    }

    /** How many members there are now, this one among them. */
    public int members() {
        return hazelcast.getCluster().getMembers().size();
    }

    /**
     * A gallery over all members, empty at first.
     *
     * @param gallery its name; galleries of different names have nothing to do with each other
     * @param count how many shards, spread evenly
     */
    public Shards shards(String gallery, int count) {
        return new MemberShards(hazelcast, gallery, count, GalleryCluster.PATIENCE);
    }

    @Override
    public void close() {
        hazelcast.shutdown();
    }
}
