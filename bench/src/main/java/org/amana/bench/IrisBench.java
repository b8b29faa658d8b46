package org.amana.bench;

import java.util.Random;
import org.amana.biometrics.iris.IrisCode;
import org.amana.biometrics.iris.IrisGallery;

/** Masked comparisons of iris codes on one thread. Random codes: the work is the same whatever the bits are. */
final class IrisBench {

    private static final int IRISES = 100_000;
    private static final int SEARCHES = 30;

    private IrisBench() {}

    static Figure measure() {
        Random random = new Random(1);
        IrisGallery gallery = new IrisGallery();
        for (int i = 0; i < IRISES; i++) {
            gallery.add(i, code(random));
        }
        long fastest = Long.MAX_VALUE;
        long cpu = 0;
        for (int i = 0; i < SEARCHES; i++) {
            IrisCode probe = code(random);
            long before = SourceAfisPace.cpu();
            long began = System.nanoTime();
            gallery.search(probe, 20);
            long took = System.nanoTime() - began;
            fastest = Math.min(fastest, took);
            cpu = i < SEARCHES / 3 ? 0 : cpu + SourceAfisPace.cpu() - before;
        }
        double each = (double) IRISES * IrisGallery.comparisonsEach();
        double rate = each * (SEARCHES - SEARCHES / 3 - 1) / cpu * 1e3;
        return new Figure(
                "iris, million masked 2,048-bit comparisons a second",
                rate,
                100,
                true,
                "M",
                "by processor time; fastest search by the clock %.0f; %s"
                        .formatted(each / fastest * 1e3, gallery.instructions()));
    }

    private static IrisCode code(Random random) {
        return new IrisCode(
                random.longs(IrisCode.WORDS).toArray(),
                random.longs(IrisCode.WORDS).toArray());
    }
}
