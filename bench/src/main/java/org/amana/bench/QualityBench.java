package org.amana.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.amana.biometrics.Verifier;
import org.amana.biometrics.match.FusedMatcher;
import org.amana.biometrics.sourceafis.SourceAfisVerifier;

/**
 * What our quality score says of a comparison, as error against discard (Grother and Tabassi 2007; ISO/IEC 29794-1): genuine pairs are put away from the
 * worst on, by the lower of their two scores, and of the rest those are counted that are not matched at a threshold that stays the same.
 * Beside it the number of minutiae for a score, and what a score would reach that knew the answer.
 */
final class QualityBench {

    private static final double FALSE_MATCH_RATE = 1e-3;
    private static final int[] DISCARDED_PERCENT = {0, 5, 10, 20, 30};

    private final List<PrintSet.Sample> samples;

    QualityBench(PrintSet set) {
        this.samples = set.samples().stream()
                .filter(sample -> sample.quality().isPresent())
                .toList();
    }

    /** Two impressions of a finger, and whether they were matched. */
    private record Pair(PrintSet.Sample one, PrintSet.Sample other, boolean matched) {

        int lower(ToIntFunction<PrintSet.Sample> score) {
            return Math.min(score.applyAsInt(one), score.applyAsInt(other));
        }
    }

    List<Figure> measure() {
        List<Pair> pairs = pairs();
        double[] ours = curve(pairs, sample -> sample.quality().orElseThrow());
        double[] minutiae = curve(pairs, sample -> sample.template().minutiae().size());
        double[] ideal = ideal(ours[0]);
        List<Figure> figures = new ArrayList<>();
        for (int i = 1; i < DISCARDED_PERCENT.length; i++) {
            figures.add(new Figure(
                    "not matched, the worst %d %% by our quality left out".formatted(DISCARDED_PERCENT[i]),
                    ours[i],
                    Math.min(ours[0], minutiae[i]),
                    false,
                    "%",
                    String.format(
                            Locale.ROOT,
                            "all %.2f; by number of minutiae %.2f; at best %.2f; %d genuine pairs",
                            ours[0],
                            minutiae[i],
                            ideal[i],
                            pairs.size())));
        }
        return figures;
    }

    private List<Pair> pairs() {
        FusedMatcher matcher = new FusedMatcher(new SourceAfisVerifier());
        List<Verifier.Prepared> prepared = samples.parallelStream()
                .map(sample -> matcher.prepare(sample.template()))
                .toList();
        int count = samples.size();
        double[][] scores = IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> IntStream.range(0, count)
                        .mapToDouble(j -> i == j ? 0 : score(matcher, prepared, i, j))
                        .toArray())
                .toArray(double[][]::new);
        double threshold = new ErrorRates(of(scores, true), of(scores, false)).threshold(FALSE_MATCH_RATE);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                if (i != j && sameFinger(i, j)) {
                    pairs.add(new Pair(samples.get(i), samples.get(j), scores[i][j] > threshold));
                }
            }
        }
        return pairs;
    }

    private double score(FusedMatcher matcher, List<Verifier.Prepared> prepared, int i, int j) {
        double relaxation = matcher.relaxation(
                samples.get(i).print().points(), samples.get(j).print().points());
        return FusedMatcher.fused(relaxation, FusedMatcher.secondOpinion(prepared.get(i), prepared.get(j)));
    }

    private double[] of(double[][] scores, boolean genuine) {
        return IntStream.range(0, scores.length)
                .boxed()
                .flatMapToDouble(i -> IntStream.range(0, scores.length)
                        .filter(j -> i != j && sameFinger(i, j) == genuine)
                        .mapToDouble(j -> scores[i][j]))
                .toArray();
    }

    private boolean sameFinger(int i, int j) {
        return samples.get(i).finger().equals(samples.get(j).finger());
    }

    /** Percent not matched of what is left, for each share that is left out. */
    private static double[] curve(List<Pair> pairs, ToIntFunction<PrintSet.Sample> score) {
        List<Pair> best = pairs.stream()
                .sorted(Comparator.comparingInt(pair -> pair.lower(score)))
                .toList();
        return IntStream.of(DISCARDED_PERCENT)
                .mapToDouble(percent -> {
                    List<Pair> left = best.subList(best.size() * percent / 100, best.size());
                    return 100.0 * left.stream().filter(pair -> !pair.matched).count() / left.size();
                })
                .toArray();
    }

    /** Only what is not matched is left out, as long as there is any. */
    private static double[] ideal(double all) {
        return IntStream.of(DISCARDED_PERCENT)
                .mapToDouble(percent -> Math.max(0, 100 * (all - percent) / (100 - percent)))
                .toArray();
    }
}
