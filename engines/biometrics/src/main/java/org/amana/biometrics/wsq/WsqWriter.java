package org.amana.biometrics.wsq;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.amana.biometrics.GreyImage;

/** Writes one file, once. */
final class WsqWriter {

    private static final int WHITE = 255;

    /** Half the width of the range that pixels are brought into. */
    private static final float RANGE = 128;

    private final GreyImage image;
    private final double rate;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    WsqWriter(GreyImage image, double rate) {
        this.image = image;
        this.rate = rate;
    }

    byte[] file() {
        float shift = mean();
        float scale = scale(shift);
        float[] plane = plane(shift, scale);
        Subbands subbands = Subbands.of(image.width(), image.height());
        new Wavelet(plane, image.width()).analyse(subbands, Filters.NINE_SEVEN);
        Quantisation quantisation = BitAllocation.of(plane, image.width(), subbands.bands(), rate);
        mark(Marker.START_OF_IMAGE);
        segment(Marker.COMMENT, comment().getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream transform = new ByteArrayOutputStream();
        Filters.NINE_SEVEN.write(transform);
        segment(Marker.TRANSFORM_TABLE, transform.toByteArray());
        ByteArrayOutputStream bins = new ByteArrayOutputStream();
        quantisation.write(bins);
        segment(Marker.QUANTISATION_TABLE, bins.toByteArray());
        segment(Marker.FRAME, frame(shift, scale));
        blocks(subbands, quantisation, plane);
        mark(Marker.END_OF_IMAGE);
        return out.toByteArray();
    }

    private float mean() {
        long sum = 0;
        for (byte pixel : image.pixels()) {
            sum += pixel & 0xff;
        }
        return (float) sum / image.pixels().length;
    }

    private float scale(float shift) {
        int least = 255;
        int most = 0;
        for (byte pixel : image.pixels()) {
            least = Math.min(least, pixel & 0xff);
            most = Math.max(most, pixel & 0xff);
        }
        float widest = Math.max(shift - least, most - shift);
        // A picture of one shade has no width; any scale keeps it.
        return widest == 0 ? 1 : widest / RANGE;
    }

    private float[] plane(float shift, float scale) {
        byte[] pixels = image.pixels();
        float[] plane = new float[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            plane[i] = ((pixels[i] & 0xff) - shift) / scale;
        }
        return plane;
    }

    /** What the reference software writes and others look for: nothing else in the file holds the resolution. */
    private String comment() {
        return String.format(
                Locale.ROOT,
                "NIST_COM 9\nPIX_WIDTH %d\nPIX_HEIGHT %d\nPIX_DEPTH 8\nPPI %d\nLOSSY 1\nCOLORSPACE GRAY\n"
                        + "COMPRESSION WSQ\nWSQ_BITRATE %f",
                image.width(),
                image.height(),
                image.dotsPerInch(),
                rate);
    }

    private byte[] frame(float shift, float scale) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(0);
        frame.write(WHITE);
        put16(frame, image.height());
        put16(frame, image.width());
        Scaled.write16(frame, shift);
        Scaled.write16(frame, scale);
        // The encoder's parameters are the first set of the specification; its software has no number of the FBI's.
        frame.write(0);
        put16(frame, 0);
        return frame.toByteArray();
    }

    private void blocks(Subbands subbands, Quantisation quantisation, float[] plane) {
        int[] numbers = new int[plane.length];
        int[] ends = new int[Subbands.BLOCKS.length];
        int at = 0;
        for (int block = 0; block + 1 < ends.length; block++) {
            for (int band = Subbands.BLOCKS[block]; band < Subbands.BLOCKS[block + 1]; band++) {
                if (quantisation.keeps(band)) {
                    at = quantisation.number(band, subbands.bands().get(band), plane, image.width(), numbers, at);
                }
            }
            ends[block + 1] = at;
        }
        HuffmanTable coarse = table(0, numbers, 0, ends[1]);
        block(0, coarse, numbers, 0, ends[1]);
        // The second table serves two blocks.
        HuffmanTable fine = table(1, numbers, ends[1], ends[3], ends[2]);
        block(1, fine, numbers, ends[1], ends[2]);
        block(1, fine, numbers, ends[2], ends[3]);
    }

    private HuffmanTable table(int number, int[] numbers, int from, int to, int... cuts) {
        int[] occurrences = new int[256];
        int start = from;
        for (int cut : cuts) {
            Coefficients.count(numbers, start, cut, occurrences);
            start = cut;
        }
        Coefficients.count(numbers, start, to, occurrences);
        HuffmanTable table = HuffmanTable.of(occurrences);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(number);
        table.write(bytes);
        segment(Marker.HUFFMAN_TABLE, bytes.toByteArray());
        return table;
    }

    private void block(int number, HuffmanTable table, int[] numbers, int from, int to) {
        segment(Marker.BLOCK, new byte[] {(byte) number});
        Coefficients.encode(numbers, from, to, table, new BitWriter(out));
    }

    private void segment(int marker, byte[] content) {
        mark(marker);
        put16(out, content.length + 2);
        out.write(content, 0, content.length);
    }

    private void mark(int marker) {
        put16(out, marker);
    }

    private static void put16(ByteArrayOutputStream to, int value) {
        to.write(value >> 8);
        to.write(value);
    }
}
