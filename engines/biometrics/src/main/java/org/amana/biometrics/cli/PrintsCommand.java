package org.amana.biometrics.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Verifier;
import org.amana.biometrics.cli.Samples.Sample;
import org.amana.biometrics.match.FusedMatcher;
import org.amana.biometrics.search.Answer;
import org.amana.biometrics.search.Answer.Candidate;
import org.amana.biometrics.search.Identifier;
import org.amana.biometrics.search.LocalShards;
import org.amana.biometrics.search.ProbeFinger;
import org.amana.biometrics.search.Query;
import org.amana.biometrics.sourceafis.SourceAfisExtractor;
import org.amana.biometrics.sourceafis.SourceAfisVerifier;

/** Compares folders of prints pair by pair, or searches a folder for a print. */
public final class PrintsCommand {

    /** Every file was read. */
    public static final int DONE = 0;
    /** Some file could not be read; the others were compared. */
    public static final int SOME_UNREAD = 1;
    /** The command line or a folder cannot be used. */
    public static final int UNUSABLE = 2;

    private static final String USAGE = """
            prints score --probes DIR --gallery DIR --out FILE [--dpi N|FILE]
            prints identify --gallery DIR [--dpi N|FILE] [--top N] PROBE...
            """;
    private static final Set<String> OPTIONS = Set.of("--probes", "--gallery", "--out", "--dpi", "--top");
    private static final int PROBES_AT_ONCE = 64;

    private final PrintStream out;
    private final PrintStream err;
    private final AtomicInteger unread = new AtomicInteger();
    private final Verifier verifier = new SourceAfisVerifier();
    private final FusedMatcher matcher = new FusedMatcher(verifier);

    private PrintsCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @param args the words after {@code prints}
     * @return {@link #DONE}, {@link #SOME_UNREAD} or {@link #UNUSABLE}
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return new PrintsCommand(out, err).run(args);
    }

    private int run(String[] args) {
        try {
            String what = args.length == 0 ? "" : args[0];
            Arguments arguments =
                    new Arguments(Arrays.copyOfRange(args, Math.min(1, args.length), args.length), OPTIONS);
            switch (what) {
                case "score" -> score(arguments);
                case "identify" -> identify(arguments);
                default -> throw new Arguments.Usage("score or identify is wanted");
            }
            return unread.get() == 0 ? DONE : SOME_UNREAD;
        } catch (Arguments.Usage e) {
            err.println(e.getMessage());
            err.print(USAGE);
        } catch (NoSuchFileException e) {
            err.println(e.getMessage() + ": no such file or folder");
        } catch (IOException | IllegalArgumentException e) {
            err.println(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            err.println("interrupted");
        }
        return UNUSABLE;
    }

    private Samples samples(Arguments arguments) throws IOException {
        Optional<String> said = arguments.value("--dpi");
        Resolutions resolutions = said.isPresent() ? Resolutions.parse(said.get()) : Resolutions.unsaid();
        return new Samples(new SourceAfisExtractor(), resolutions, this::complain);
    }

    private void complain(String complaint) {
        unread.incrementAndGet();
        err.println(complaint);
    }

    /** One print made ready for both opinions. */
    private record Side(Sample sample, Verifier.Prepared prepared) {}

    private List<Side> sides(List<Sample> samples) {
        return samples.parallelStream()
                .map(sample -> new Side(sample, matcher.prepare(sample.print().template())))
                .toList();
    }

    private void score(Arguments arguments) throws Arguments.Usage, IOException {
        if (!arguments.words().isEmpty()) {
            throw new Arguments.Usage("score wants folders, by option");
        }
        Path probeFolder = Path.of(arguments.needed("--probes"));
        Path galleryFolder = Path.of(arguments.needed("--gallery"));
        Path file = Path.of(arguments.needed("--out"));
        Samples samples = samples(arguments);
        List<Sample> probes = samples.in(probeFolder);
        // Tuned and checked with all pairs of one folder: reading it once is enough.
        List<Side> gallery = sides(Files.isSameFile(probeFolder, galleryFolder) ? probes : samples.in(galleryFolder));
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write("probe,candidate,score\n");
            for (int from = 0; from < probes.size(); from += PROBES_AT_ONCE) {
                List<Sample> some = probes.subList(from, Math.min(probes.size(), from + PROBES_AT_ONCE));
                write(csv, some, gallery);
            }
        }
        out.printf(
                Locale.ROOT,
                "%d probes, %d candidates, %d scores in %s%n",
                probes.size(),
                gallery.size(),
                (long) probes.size() * gallery.size(),
                file);
    }

    private void write(Writer csv, List<Sample> probes, List<Side> gallery) throws IOException {
        double[][] scores =
                probes.parallelStream().map(probe -> scores(probe, gallery)).toArray(double[][]::new);
        for (int i = 0; i < probes.size(); i++) {
            String name = Csv.quoted(probes.get(i).name());
            for (int j = 0; j < gallery.size(); j++) {
                csv.write(name + ',' + Csv.quoted(gallery.get(j).sample().name()) + ',');
                csv.write(String.format(Locale.ROOT, "%.6f\n", scores[i][j]));
            }
        }
    }

    private double[] scores(Sample probe, List<Side> gallery) {
        Verifier.Prepared prepared = matcher.prepare(probe.print().template());
        return gallery.stream()
                .mapToDouble(side -> FusedMatcher.fused(
                        matcher.relaxation(
                                probe.print().points(), side.sample().print().points()),
                        FusedMatcher.secondOpinion(prepared, side.prepared())))
                .toArray();
    }

    private void identify(Arguments arguments) throws Arguments.Usage, IOException, InterruptedException {
        if (arguments.words().isEmpty()) {
            throw new Arguments.Usage("a print to search for is wanted");
        }
        int top = arguments.number("--top", 5, 1000);
        Path folder = Path.of(arguments.needed("--gallery"));
        Samples samples = samples(arguments);
        List<Sample> gallery = samples.in(folder);
        try (LocalShards shards = new LocalShards(Runtime.getRuntime().availableProcessors())) {
            IntStream.range(0, gallery.size())
                    .forEach(i -> shards.of(i)
                            .add(i, FingerPosition.UNKNOWN, gallery.get(i).print()));
            Identifier identifier = new Identifier(shards, verifier);
            for (String word : arguments.words()) {
                Optional<Sample> probe = samples.read(Path.of(word), word);
                if (probe.isPresent()) {
                    print(identifier, probe.get(), gallery, top);
                }
            }
        }
    }

    private void print(Identifier identifier, Sample probe, List<Sample> gallery, int top) throws InterruptedException {
        List<ProbeFinger> finger = List.of(new ProbeFinger(FingerPosition.UNKNOWN, probe.print()));
        Query query = new Query(
                finger, Query.Reach.SAME_POSITION, Query.USUAL_PENETRATION, Math.max(top, Query.USUAL_WANTED));
        Answer answer = identifier.search(query);
        List<String> lines = new ArrayList<>();
        for (Candidate candidate :
                answer.candidates().subList(0, Math.min(top, answer.candidates().size()))) {
            int agree = identifier
                    .evidence(query, candidate.fingers().getFirst())
                    .pairs()
                    .size();
            lines.add(String.format(
                    Locale.ROOT,
                    "  %2d. %8.3f  %3d minutiae agree  %s",
                    lines.size() + 1,
                    candidate.score(),
                    agree,
                    gallery.get((int) candidate.subject()).name()));
        }
        out.printf(
                Locale.ROOT,
                "%s: %s searched of %d prints, %.1f ms%n",
                probe.name(),
                answer.coverage().whole() ? "all" : "not all",
                answer.coverage().templates(),
                answer.took().whole() / 1e6);
        lines.forEach(out::println);
    }
}
