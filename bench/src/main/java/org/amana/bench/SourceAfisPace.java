package org.amana.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.amana.biometrics.Verifier;
import org.amana.biometrics.sourceafis.SourceAfisVerifier;

/**
 * How fast SourceAFIS compares on one core, its matcher built and its templates unpacked beforehand.
 *
 * @param perSecond comparisons by the clock
 * @param perCpuSecond comparisons by processor time of the thread
 */
record SourceAfisPace(double perSecond, double perCpuSecond) {

    private static final int PROBES = 24;
    private static final int ROUNDS = 3;

    static SourceAfisPace of(List<PrintSet.Sample> samples) {
        Verifier verifier = new SourceAfisVerifier();
        List<Verifier.Prepared> all = samples.stream()
                .map(sample -> verifier.prepare(sample.template()))
                .toList();
        SourceAfisPace best = new SourceAfisPace(0, 0);
        double sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long cpu = cpu();
            long began = System.nanoTime();
            for (int i = 0; i < PROBES; i++) {
                Verifier.Prepared probe = all.get(i * all.size() / PROBES);
                for (Verifier.Prepared candidate : all) {
                    sum += probe.score(candidate);
                }
            }
            double pairs = (double) PROBES * all.size();
            SourceAfisPace now =
                    new SourceAfisPace(pairs / (System.nanoTime() - began) * 1e9, pairs / (cpu() - cpu) * 1e9);
            best = now.perCpuSecond > best.perCpuSecond ? now : best;
        }
        if (sum < 0) {
            throw new IllegalStateException("scores are never negative");
        }
        return best;
    }

    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "SourceAFIS %.1f thousand a second by the clock, %.1f by processor time",
                perSecond / 1e3,
                perCpuSecond / 1e3);
    }
}
