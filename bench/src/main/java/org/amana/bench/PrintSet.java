package org.amana.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.amana.biometrics.Extractor;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.Template;
import org.amana.biometrics.cli.Resolutions;
import org.amana.biometrics.cli.Samples;
import org.amana.biometrics.generate.SyntheticFinger;
import org.amana.biometrics.generate.SyntheticFinger.Care;
import org.amana.biometrics.match.Print;
import org.amana.biometrics.quality.QualityMeter;
import org.amana.biometrics.sourceafis.SourceAfisExtractor;

/** Several impressions of each of several fingers. */
record PrintSet(List<Sample> samples, String what) {

    private static final int SYNTHETIC_FINGERS = 40;
    private static final int SYNTHETIC_IMPRESSIONS = 4;

    /**
     * @param finger what impressions of one finger have in common
     * @param quality by our own score, or nothing if only a template was read
     */
    record Sample(String finger, int impression, Print print, OptionalInt quality) {

        Template template() {
            return print.template();
        }
    }

    static PrintSet of(BiometricsOptions options) throws IOException {
        if (options.prints().isEmpty()) {
            return synthetic();
        }
        Resolutions resolutions =
                options.dpi().isPresent() ? Resolutions.parse(options.dpi().get()) : Resolutions.unsaid();
        Path folder = options.prints().get();
        List<Sample> samples = new ArrayList<>();
        for (Samples.Sample read : new Samples(new SourceAfisExtractor(), resolutions, unread -> {}).in(folder)) {
            int bar = read.name().lastIndexOf('_');
            String number = read.name().substring(bar + 1).replaceAll("\\..*", "");
            if (bar > 0 && number.matches("\\d{1,4}")) {
                OptionalInt quality =
                        read.quality().map(q -> OptionalInt.of(q.score())).orElse(OptionalInt.empty());
                samples.add(new Sample(read.name().substring(0, bar), Integer.parseInt(number), read.print(), quality));
            }
        }
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("no print named FINGER_IMPRESSION in " + folder);
        }
        return new PrintSet(samples, described(samples, "prints of " + folder));
    }

    private static PrintSet synthetic() {
        SourceAfisExtractor extractor = new SourceAfisExtractor();
        List<Sample> samples = LongStream.range(0, SYNTHETIC_FINGERS)
                .boxed()
                .parallel()
                .flatMap(seed -> {
                    SyntheticFinger finger = new SyntheticFinger(seed);
                    return LongStream.rangeClosed(1, SYNTHETIC_IMPRESSIONS)
                            .mapToObj(
                                    number -> synthetic(extractor, seed, number, finger.impression(number, Care.POOR)));
                })
                .toList();
        return new PrintSet(samples, described(samples, "synthetic prints, poorly taken"));
    }

    private static Sample synthetic(Extractor extractor, long seed, long number, GreyImage picture) {
        Template template = extractor.extract(picture);
        int score = QualityMeter.measure(picture, template).score();
        return new Sample("synthetic " + seed, (int) number, Print.of(template), OptionalInt.of(score));
    }

    private static String described(List<Sample> samples, String what) {
        double minutiae = samples.stream()
                .mapToInt(s -> s.template().minutiae().size())
                .average()
                .orElse(0);
        long fingers = samples.stream().map(Sample::finger).distinct().count();
        return String.format(
                Locale.ROOT, "%d %s, %d fingers, %.1f minutiae each", samples.size(), what, fingers, minutiae);
    }

    /** The first impression of each finger: what is in the gallery. */
    List<Sample> enrolled() {
        return samples.stream()
                .filter(sample -> samples.stream()
                        .noneMatch(s -> s.finger().equals(sample.finger()) && s.impression() < sample.impression()))
                .toList();
    }

    /** All others: what is searched for. */
    List<Sample> probes() {
        List<Sample> enrolled = enrolled();
        return samples.stream().filter(sample -> !enrolled.contains(sample)).toList();
    }
}
