package org.amana;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.amana.enrolment.GalleryMember;
import org.amana.platform.cli.CommandLine;
import org.amana.platform.cli.Console;
import org.amana.platform.cli.Options;
import org.amana.platform.cli.Words;

/** {@code ./amana gallery}: a member over which a server's galleries lie, until it is stopped. */
final class GalleryCommand extends CommandLine {

    private static final String LISTEN = "127.0.0.1:5702";
    private static final String SERVER = "127.0.0.1:5701";

    GalleryCommand() {
        super(Set.of(), Set.of("cluster", "listen", "members"));
    }

    @Override
    public String name() {
        return "gallery";
    }

    @Override
    protected int run(Options options, Words words, Console console) {
        options.noWords();
        String cluster =
                options.value("cluster").orElseThrow(() -> new Options.UsageException("gallery.which-cluster"));
        List<String> members =
                Arrays.asList(options.value("members").orElse(SERVER).split(",", -1));
        String listen = options.value("listen").orElse(LISTEN);
        if (!listen.matches(".+:\\d{1,5}")) {
            throw new Options.UsageException("gallery.address", listen);
        }
        GalleryMember member = GalleryMember.join(cluster, listen, members);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(member::close));
        console.out().println(words.say("gallery.joined", cluster, listen, member.members()));
        return RUNNING;
    }
}
