package org.amana.biometrics.wsq;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.bytes.ByteCursor;

/**
 * How coarsely each subband is kept.
 *
 * @param centre where in its bin a coefficient is put back, 0 at the far edge to 1 at the near one
 * @param bins width of a bin, 0 for a subband that is left out
 * @param zeros width of the bin around zero
 */
record Quantisation(float centre, float[] bins, float[] zeros) {

    static final float USUAL_CENTRE = 0.44f;

    static Quantisation read(ByteCursor in) throws MalformedException {
        float centre = Scaled.read16(in);
        float[] bins = new float[Subbands.TABLE];
        float[] zeros = new float[Subbands.TABLE];
        for (int band = 0; band < Subbands.TABLE; band++) {
            bins[band] = Scaled.read16(in);
            zeros[band] = Scaled.read16(in);
        }
        return new Quantisation(centre, bins, zeros);
    }

    void write(ByteArrayOutputStream out) {
        Scaled.write16(out, centre);
        for (int band = 0; band < Subbands.TABLE; band++) {
            Scaled.write16(out, bins[band]);
            Scaled.write16(out, zeros[band]);
        }
    }

    /** True if the subband is in the file at all. */
    boolean keeps(int band) {
        return bins[band] != 0;
    }

    /** Number of coefficients of the subbands from one up to another that are in the file. */
    int kept(List<Region> bands, int from, int to) {
        int count = 0;
        for (int band = from; band < to; band++) {
            count += keeps(band) ? bands.get(band).size() : 0;
        }
        return count;
    }

    /** Numbers of the bins of one subband's coefficients, from an index on; returns the index behind them. */
    int number(int band, Region region, float[] plane, int stride, int[] numbers, int from) {
        int at = from;
        float bin = bins[band];
        float edge = zeros[band] / 2;
        for (int y = region.y(); y < region.y() + region.height(); y++) {
            for (int i = y * stride + region.x(); i < y * stride + region.x() + region.width(); i++) {
                float value = plane[i];
                if (value > edge) {
                    numbers[at] = (int) ((value - edge) / bin) + 1;
                } else if (value < -edge) {
                    numbers[at] = (int) ((value + edge) / bin) - 1;
                }
                at++;
            }
        }
        return at;
    }

    /** Puts one subband's coefficients back in the plane; returns the index behind its numbers. */
    int restore(int band, Region region, int[] numbers, int from, float[] plane, int stride) {
        int at = from;
        float bin = bins[band];
        float edge = zeros[band] / 2;
        for (int y = region.y(); y < region.y() + region.height(); y++) {
            for (int i = y * stride + region.x(); i < y * stride + region.x() + region.width(); i++) {
                int number = numbers[at++];
                if (number > 0) {
                    plane[i] = bin * (number - centre) + edge;
                } else if (number < 0) {
                    plane[i] = bin * (number + centre) - edge;
                }
            }
        }
        return at;
    }
}
