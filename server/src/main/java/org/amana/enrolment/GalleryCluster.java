package org.amana.enrolment;

import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The members over which galleries lie, if any are configured. Members believe each other and speak in the open: they belong on a network
 * of their own. By default there is none, and galleries lie in this process.
 */
@Component
final class GalleryCluster implements SmartLifecycle {

    private static final int SHARDS_A_MEMBER = 8;
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final @Nullable HazelcastInstance hazelcast;

    /**
     * @param name of the cluster; empty for none
     * @param listen address and port of this member
     * @param members addresses and ports of the others, by commas
     */
    GalleryCluster(
            @Value("${amana.galleries.cluster:}") String name,
            @Value("${amana.galleries.listen:127.0.0.1:5701}") String listen,
            @Value("${amana.galleries.members:}") String members) {
        List<String> others = Arrays.stream(members.split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        this.hazelcast = name.isBlank() ? null : member(name, listen, others);
    }

    /** Joins a cluster. */
    static HazelcastInstance member(String cluster, String listen, List<String> others) {
        int colon = listen.lastIndexOf(':');
        Config config = new Config();
        config.setClusterName(cluster);
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.logging.type", "slf4j");
        config.setProperty("hazelcast.shutdownhook.enabled", "false");
        config.getJetConfig().setEnabled(false);
        config.getMetricsConfig().setEnabled(false);
        config.getNetworkConfig()
                .setPort(Integer.parseInt(listen.substring(colon + 1)))
                .setPortAutoIncrement(false);
        config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface(listen.substring(0, colon));
        JoinConfig join = config.getNetworkConfig().getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true);
        others.forEach(join.getTcpIpConfig()::addMember);
        return Hazelcast.newHazelcastInstance(config);
    }

    /**
     * The shards of a gallery.
     *
     * @param threads how many, if they lie in this process
     */
    Shards shards(String gallery, int threads) {
        return hazelcast == null
                ? Shards.here(threads)
                : new MemberShards(hazelcast, gallery, SHARDS_A_MEMBER, PATIENCE);
    }

    @Override
    public void start() {
        // Joined already: galleries are filled as soon as the server starts.
    }

    @Override
    public void stop() {
        if (hazelcast != null) {
            hazelcast.shutdown();
        }
    }

    @Override
    public boolean isRunning() {
        return hazelcast != null && hazelcast.getLifecycleService().isRunning();
    }
}
