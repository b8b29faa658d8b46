package org.amana.biometrics.wsq;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives each subband the bins that spend a rate of bits where the picture varies most (specification, annex on the
 * encoder's bit allocation).
 */
final class BitAllocation {

    /** A subband that varies less than this says nothing. */
    private static final float LEAST_VARIANCE = 1.01f;

    /** Below this sum over the four coarsest subbands the whole of each subband is looked at, not its middle. */
    private static final float FLAT = 20_000;

    private static final double ZERO_TO_BIN = 1.2;
    private static final double LOAD = 2.5;
    private static final double REACH = 5.0;
    private static final int COARSE = 4;
    private static final int FINE = 51;

    /** Weights of the finest subbands, 52 to 59; all others have 1. */
    private static final double[] FINEST = {1.32, 1.08, 1.42, 1.08, 1.32, 1.42, 1.08, 1.08};

    private BitAllocation() {}

    static Quantisation of(float[] plane, int stride, List<Region> bands, double rate) {
        double[] variances = variances(plane, stride, bands);
        double[] shares = new double[Subbands.COUNT];
        for (int band = 0; band < Subbands.COUNT; band++) {
            shares[band] = share(band, variances[band]);
        }
        int[] all = IntStream.range(0, Subbands.COUNT)
                .filter(band -> shares[band] > 0)
                .toArray();
        int[] spending = all;
        double scale = 1;
        while (spending.length > 0) {
            double found = scale(spending, variances, shares, rate);
            int before = spending.length;
            // A bin as wide as this leaves nothing but zeros, which cost no bits: the others may share what it does not
            // spend.
            spending = Arrays.stream(spending)
                    .filter(band -> shares[band] / found < REACH * Math.sqrt(variances[band]))
                    .toArray();
            scale = found;
            if (spending.length == before) {
                break;
            }
        }
        return quantisation(all, shares, scale);
    }

    private static double share(int band, double variance) {
        if (variance < LEAST_VARIANCE) {
            return 0;
        }
        double weight = band < FINE + 1 ? 1 : FINEST[band - FINE - 1];
        return band < COARSE ? 1 : 10 / (weight * Math.log(variance));
    }

    /** The part of the picture's pixels that a subband has. */
    private static double size(int band) {
        return band < COARSE ? 1 / 1024.0 : band < FINE ? 1 / 256.0 : 1 / 16.0;
    }

    private static double scale(int[] kept, double[] variances, double[] shares, double rate) {
        double sizes = 0;
        double logarithm = 0;
        for (int band : kept) {
            sizes += size(band);
            logarithm += size(band) * Math.log(Math.sqrt(variances[band]) / shares[band]);
        }
        return Math.pow(2, rate / sizes - 1) / LOAD / Math.exp(logarithm / sizes);
    }

    private static Quantisation quantisation(int[] kept, double[] shares, double scale) {
        float[] bins = new float[Subbands.TABLE];
        float[] zeros = new float[Subbands.TABLE];
        for (int band : kept) {
            bins[band] = (float) (shares[band] / scale);
            zeros[band] = (float) (ZERO_TO_BIN * bins[band]);
        }
        return new Quantisation(Quantisation.USUAL_CENTRE, bins, zeros);
    }

    private static double[] variances(float[] plane, int stride, List<Region> bands) {
        double[] variances = new double[Subbands.COUNT];
        double coarse = 0;
        for (int band = 0; band < Subbands.COUNT; band++) {
            variances[band] = variance(plane, stride, middle(bands.get(band)));
            coarse += band < COARSE ? variances[band] : 0;
        }
        if (coarse < FLAT) {
            for (int band = 0; band < Subbands.COUNT; band++) {
                variances[band] = variance(plane, stride, bands.get(band));
            }
        }
        return variances;
    }

    /** Where the finger is, on most cards. */
    private static Region middle(Region band) {
        return new Region(
                band.x() + band.width() / 8,
                band.y() + 9 * band.height() / 32,
                3 * band.width() / 4,
                7 * band.height() / 16,
                false,
                false);
    }

    private static double variance(float[] plane, int stride, Region region) {
        double sum = 0;
        double squares = 0;
        for (int y = region.y(); y < region.y() + region.height(); y++) {
            for (int i = y * stride + region.x(); i < y * stride + region.x() + region.width(); i++) {
                sum += plane[i];
                squares += (double) plane[i] * plane[i];
            }
        }
        int count = region.size();
        return count < 2 ? 0 : (squares - sum * sum / count) / (count - 1);
    }
}
