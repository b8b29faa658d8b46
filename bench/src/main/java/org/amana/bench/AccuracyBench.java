package org.amana.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.amana.biometrics.Verifier;
import org.amana.biometrics.match.FusedMatcher;
import org.amana.biometrics.sourceafis.SourceAfisVerifier;

/** All pairs of a set, pooled: ours, SourceAFIS and both, on the same minutiae. */
final class AccuracyBench {

    private static final double MOST_MISSED = 9.9;
    private static final double MOST_EQUAL = 4.6;

    private final List<PrintSet.Sample> samples;

    AccuracyBench(PrintSet set) {
        this.samples = set.samples();
    }

    List<Figure> measure() {
        FusedMatcher matcher = new FusedMatcher(new SourceAfisVerifier());
        List<Verifier.Prepared> prepared = samples.parallelStream()
                .map(sample -> matcher.prepare(sample.template()))
                .toList();
        int count = samples.size();
        double[][] ours = new double[count][count];
        double[][] theirs = new double[count][count];
        double[][] fused = new double[count][count];
        IntStream.range(0, count).parallel().forEach(i -> {
            for (int j = 0; j < count; j++) {
                ours[i][j] = matcher.relaxation(
                        samples.get(i).print().points(), samples.get(j).print().points());
                theirs[i][j] = FusedMatcher.secondOpinion(prepared.get(i), prepared.get(j));
                fused[i][j] = FusedMatcher.fused(ours[i][j], theirs[i][j]);
            }
        });
        ErrorRates alone = rates(theirs);
        String beside = described("SourceAFIS", alone) + "; " + described("relaxation alone", rates(ours));
        ErrorRates both = rates(fused);
        return List.of(
                new Figure(
                        "fused, pooled: not matched at 1 false match in 1,000",
                        both.falseNonMatchPercent(1e-3),
                        MOST_MISSED,
                        false,
                        "%",
                        beside),
                new Figure("fused, pooled: equal error", both.equalErrorPercent(), MOST_EQUAL, false, "%", beside));
    }

    private ErrorRates rates(double[][] scores) {
        return new ErrorRates(pairs(scores, true), pairs(scores, false));
    }

    private double[] pairs(double[][] scores, boolean genuine) {
        return IntStream.range(0, scores.length)
                .boxed()
                .flatMapToDouble(i -> IntStream.range(0, scores.length)
                        .filter(j -> i != j
                                && samples.get(i).finger().equals(samples.get(j).finger()) == genuine)
                        .mapToDouble(j -> scores[i][j]))
                .toArray();
    }

    private static String described(String name, ErrorRates rates) {
        return String.format(
                Locale.ROOT,
                "%s %.1f (at 1 in 10,000: %.1f), equal error %.1f",
                name,
                rates.falseNonMatchPercent(1e-3),
                rates.falseNonMatchPercent(1e-4),
                rates.equalErrorPercent());
    }
}
