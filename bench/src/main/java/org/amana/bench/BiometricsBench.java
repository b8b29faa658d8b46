package org.amana.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** Measures the biometrics engine, side by side with SourceAFIS. */
final class BiometricsBench {

    private static final int STRANGERS = 60_000;
    private static final int SMALL = 6_080;
    /** So many that enough are left when those made of one finger are left out. */
    private static final int SPARE = SMALL * 5 / 4;

    private final BiometricsOptions options;
    private final PrintStream out;
    private boolean good = true;

    BiometricsBench(BiometricsOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** Whether every figure was reached. */
    boolean run() throws IOException, InterruptedException {
        out.println(Processor.instructions());
        if (asked("iris")) {
            print(List.of(IrisBench.measure()));
        }
        if (asked("wsq")) {
            print(WsqBench.measure());
        }
        if (Set.of("iris", "wsq").containsAll(options.only())) {
            return good;
        }
        PrintSet set = PrintSet.of(options);
        out.println(set.what());
        SourceAfisPace pace = SourceAfisPace.of(set.samples());
        out.println(pace);
        out.println(Bozorth.pace(set.samples()));
        if (asked("accuracy")) {
            print(new AccuracyBench(set).measure());
        }
        if (asked("quality")) {
            print(new QualityBench(set).measure());
        }
        if (!Set.of("iris", "wsq", "accuracy", "quality").containsAll(options.only())) {
            onGalleries(set, pace);
        }
        return good;
    }

    private void onGalleries(PrintSet set, SourceAfisPace pace) throws IOException, InterruptedException {
        boolean many = asked("scan") || asked("search") || asked("million") || asked("tenprint");
        Strangers from = new Strangers(set.samples());
        List<Strangers.Stranger> strangers = LongStream.range(0, many ? STRANGERS : SPARE)
                .parallel()
                .mapToObj(from::number)
                .toList();
        GalleryBench gallery = new GalleryBench(set, strangers, pace);
        if (asked("scan")) {
            print(gallery.scan());
        }
        if (asked("search")) {
            print(List.of(gallery.search(SMALL, 50), gallery.search(60_080, 100)));
        }
        if (asked("million")) {
            print(gallery.million(options.large()));
        }
        if (asked("tenprint")) {
            print(new TenprintBench(set, strangers).measure());
        }
        if (asked("members")) {
            print(new MembersBench(
                            set, strangers.subList(0, SMALL - set.enrolled().size()))
                    .measure());
        }
        if (asked("identify")) {
            print(new IdentifyBench(set, strangers.subList(0, SPARE), options.searches(), SMALL).measure());
        }
    }

    private boolean asked(String what) {
        return options.only().contains(what);
    }

    private void print(List<Figure> figures) {
        for (Figure figure : figures) {
            out.println(figure);
            good &= figure.good();
        }
    }
}
