package org.amana.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.generate.SyntheticFinger;
import org.amana.biometrics.wsq.Wsq;
import org.jnbis.api.Jnbis;

/** Our WSQ codec on one thread, beside the decoder of jnbis, on prints of nobody. */
final class WsqBench {

    private static final int PRINTS = 12;
    private static final int WARM = 8;
    private static final int ROUNDS = 12;

    private WsqBench() {}

    /** Work on one packed picture. */
    private interface Work {
        int on(int print) throws MalformedException;
    }

    static List<Figure> measure() throws MalformedException {
        List<GreyImage> images = new ArrayList<>();
        for (int i = 0; i < PRINTS; i++) {
            images.add(new SyntheticFinger(i).impression(1, SyntheticFinger.Care.USUAL));
        }
        List<Figure> figures = new ArrayList<>();
        for (double rate : new double[] {Wsq.USUAL_RATE, Wsq.FINE_RATE}) {
            List<byte[]> packed =
                    images.stream().map(image -> Wsq.encode(image, rate)).toList();
            double ours = millis(
                    print -> Wsq.decode(packed.get(print), SyntheticFinger.DPI).width());
            double theirs = millis(
                    print -> Jnbis.wsq().decode(packed.get(print)).asBitmap().getWidth());
            double encoding = millis(print -> Wsq.encode(images.get(print), rate).length);
            GreyImage one = images.getFirst();
            figures.add(new Figure(
                    String.format(Locale.ROOT, "WSQ at %.2f bits a pixel, decode one picture", rate),
                    ours,
                    8,
                    false,
                    "ms",
                    String.format(
                            Locale.ROOT,
                            "by processor time, %d x %d; jnbis %.1f ms, ours %.1f times as fast; encode %.1f ms",
                            one.width(),
                            one.height(),
                            theirs,
                            theirs / ours,
                            encoding)));
        }
        return figures;
    }

    private static double millis(Work work) throws MalformedException {
        long kept = 0;
        long before = 0;
        for (int round = 0; round < WARM + ROUNDS; round++) {
            before = round == WARM ? SourceAfisPace.cpu() : before;
            for (int print = 0; print < PRINTS; print++) {
                kept += work.on(print);
            }
        }
        long spent = SourceAfisPace.cpu() - before;
        if (kept == 0) {
            throw new IllegalStateException("nothing was done");
        }
        return spent / 1e6 / ROUNDS / PRINTS;
    }
}
