package org.amana.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.People;
import org.amana.demo.people.Population;
import org.amana.demo.people.PrintFiles;
import org.amana.demo.people.Scenario;
import org.amana.demo.people.ScenarioException;
import org.amana.demo.run.Pace;
import org.amana.demo.run.Story;
import org.amana.demo.run.Words;
import org.amana.platform.cli.CommandLine;
import org.amana.platform.cli.Console;
import org.amana.platform.cli.Options;
import org.jspecify.annotations.Nullable;

/** {@code ./amana demo}: starts a server of its own, runs the scenario on it, and prints the account. */
public final class DemoCommand extends CommandLine {

    private static final int TOLD_EACH = 500;
    private static final String FIRST_TOKEN = "first-administrator.token";

    private final Ground ground;

    public DemoCommand(Ground ground) {
        super(DemoOptions.FLAGS, DemoOptions.VALUED);
        this.ground = ground;
    }

    @Override
    public String name() {
        return "demo";
    }

    /** Well is an account that is as it must be; an end that somebody asked for is well too, and says that there is no account. */
    @Override
    protected int run(Options given, org.amana.platform.cli.Words said, Console console) {
        Path root =
                Path.of(Optional.ofNullable(System.getProperty("amana.root")).orElse("."));
        DemoOptions options = DemoOptions.read(given, root);
        try {
            Scenario scenario = Scenario.load(options.scenario());
            if (options.drawPrints()) {
                return draw(options, scenario, said, console.out());
            }
            Words words = Words.in(options.language());
            try (Folders folders = folders(options.keep())) {
                return run(options, scenario, folders, words, console.out()) ? DONE : NOT_WELL;
            }
        } catch (ScenarioException e) {
            console.err().println(e.getMessage());
            return UNUSABLE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says how far it is after each {@value #TOLD_EACH} fingers. */
    private static int draw(DemoOptions options, Scenario scenario, org.amana.platform.cli.Words said, PrintStream out)
            throws IOException {
        long seed = seed(options, scenario);
        Population people = People.generate(scenario, seed);
        int all = people.toMove().size() * PrintFiles.FINGERS.size();
        int drawn = PrintFiles.draw(options.scenario(), people, seed, count -> {
            if (count % TOLD_EACH == 0) {
                out.println(said.say("demo.drawing", count, all));
            }
        });
        out.println(said.say("demo.drawn", drawn, options.scenario().resolve(PrintFiles.FOLDER)));
        return DONE;
    }

    private static long seed(DemoOptions options, Scenario scenario) {
        return Optional.ofNullable(options.seed())
                .orElse((long) scenario.settings().seed());
    }

    private static Folders folders(@Nullable Path kept) {
        if (kept != null && Files.exists(kept.resolve("postgres"))) {
            throw new UnusableException("demo.folder-in-use", kept.toString());
        }
        try {
            return Folders.of(kept);
        } catch (IOException e) {
            throw new UnusableException("demo.folder-unusable", String.valueOf(kept), e.toString());
        }
    }

    private boolean run(DemoOptions options, Scenario scenario, Folders folders, Words words, PrintStream out)
            throws IOException {
        Pace pace = options.minutesASecond() == null ? Pace.max() : Pace.watchable(options.minutesASecond());
        try (Ground.Running server = folders.closeFirst(
                ground.start(folders.data(), options.port(), scenario.settings().begins()))) {
            listen(options, pace, words, out);
            out.println(
                    words.say("began", "title", words.of(scenario.settings().title()), "address", server.address()));
            if (!options.headless()) {
                out.println(words.say("keys"));
            }
            Story story = new Story(
                    scenario,
                    options.scenario(),
                    seed(options, scenario),
                    options.beforeBoarding(),
                    options.prints(),
                    options.until(),
                    AmanaClient.to(server.address()),
                    Files.readString(folders.data().resolve(FIRST_TOKEN)).strip(),
                    pace,
                    words,
                    out);
            boolean well = story.tell(new Auditor(folders.data(), folders.aside()), folders.aside());
            if (!options.headless() && !pace.isStopped()) {
                stayOpen(words, server, out);
            }
            return well;
        }
    }

    private static void listen(DemoOptions options, Pace pace, Words words, PrintStream out) {
        if (options.headless()) {
            return;
        }
        Thread.ofVirtual().name("keys").start(() -> {
            try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    line.chars().forEach(key -> pace.key((char) key));
                    out.println(pace.said(words));
                }
            } catch (IOException ignored) {
                // Nobody is at the keys any more; the story goes on.
            }
        });
    }

    /** Whoever watches may want to look at the pages at the end. */
    private static void stayOpen(Words words, Ground.Running server, PrintStream out) {
        out.println(words.say("stays-open", "address", server.address()));
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
