package org.amana.biometrics.wsq;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.bytes.ByteCursor;
import org.jspecify.annotations.Nullable;

/** Reads one file, once. */
final class WsqReader {

    /** Four times a palm at 500 dots per inch; a file of a few bytes may claim more than a machine has. */
    private static final int MOST_PIXELS = 16 << 20;

    private static final Pattern STATED_DPI = Pattern.compile("(?m)^PPI (\\d{2,4})$");
    private static final int TABLES = 8;

    private final byte[] file;
    private final ByteCursor in;
    private @Nullable Filters filters;
    private @Nullable Quantisation quantisation;
    private final HuffmanTable[] tables = new HuffmanTable[TABLES];
    private int dotsPerInch;

    private int width;
    private int height;
    private float shift;
    private float scale;

    WsqReader(byte[] file) {
        this.file = file;
        this.in = new ByteCursor(file);
    }

    GreyImage image(int otherwiseDpi) throws MalformedException {
        if (in.u16() != Marker.START_OF_IMAGE) {
            throw new MalformedException("not WSQ: it does not begin with 0xffa0");
        }
        int marker = headers();
        Quantisation kept = present(quantisation, "quantisation table");
        Filters analysis = present(filters, "transform table");
        if (width == 0) {
            throw new MalformedException("WSQ without a frame before its first block");
        }
        Subbands subbands = Subbands.of(width, height);
        float[] plane = new float[width * height];
        for (int block = 0; block + 1 < Subbands.BLOCKS.length; block++) {
            if (marker != Marker.BLOCK) {
                throw new MalformedException("WSQ with %d blocks instead of 3".formatted(block));
            }
            block(Subbands.BLOCKS[block], Subbands.BLOCKS[block + 1], subbands, kept, plane);
            marker = headers();
        }
        new Wavelet(plane, width).synthesise(subbands, analysis);
        return new GreyImage(width, height, dotsPerInch > 0 ? dotsPerInch : otherwiseDpi, shades(plane));
    }

    private static <T> T present(@Nullable T table, String name) throws MalformedException {
        if (table == null) {
            throw new MalformedException("WSQ without a " + name);
        }
        return table;
    }

    /** Reads on to the next block or to the end of the picture, and says which. */
    private int headers() throws MalformedException {
        while (true) {
            // Some writers leave out the mark of the end.
            int marker = in.remaining() == 0 ? Marker.END_OF_IMAGE : in.u16();
            if (marker == Marker.END_OF_IMAGE || marker == Marker.BLOCK) {
                return marker;
            }
            int start = in.position();
            ByteCursor segment = in.part(lengthOf(marker) - 2);
            switch (marker) {
                case Marker.FRAME -> frame(segment);
                case Marker.TRANSFORM_TABLE -> filters = Filters.read(segment);
                case Marker.QUANTISATION_TABLE -> quantisation = Quantisation.read(segment);
                case Marker.HUFFMAN_TABLE -> huffman(segment);
                case Marker.COMMENT -> comment(segment);
                default ->
                    throw new MalformedException("WSQ with the marker %04x at byte %d".formatted(marker, start - 2));
            }
        }
    }

    private int lengthOf(int marker) throws MalformedException {
        int length = in.u16();
        if (length < 2) {
            throw new MalformedException("WSQ with a segment %04x of %d bytes".formatted(marker, length));
        }
        return length;
    }

    private void frame(ByteCursor segment) throws MalformedException {
        segment.skip(2);
        height = segment.u16();
        width = segment.u16();
        shift = Scaled.read16(segment);
        scale = Scaled.read16(segment);
        if (width == 0 || height == 0 || (long) width * height > MOST_PIXELS) {
            throw new MalformedException(
                    "a WSQ picture of %d x %d; up to %d pixels are read".formatted(width, height, MOST_PIXELS));
        }
    }

    private void huffman(ByteCursor segment) throws MalformedException {
        while (segment.remaining() > 0) {
            int number = segment.u8();
            if (number >= TABLES) {
                throw new MalformedException("WSQ with a Huffman table " + number);
            }
            tables[number] = HuffmanTable.read(segment);
        }
    }

    private void comment(ByteCursor segment) throws MalformedException {
        String text = new String(segment.take(segment.remaining()), StandardCharsets.ISO_8859_1);
        Matcher stated = STATED_DPI.matcher(text);
        if (text.startsWith("NIST_COM") && stated.find()) {
            dotsPerInch = Integer.parseInt(stated.group(1));
        }
    }

    private void block(int from, int to, Subbands subbands, Quantisation kept, float[] plane)
            throws MalformedException {
        ByteCursor header = in.part(lengthOf(Marker.BLOCK) - 2);
        int number = header.u8();
        HuffmanTable table = present(number < TABLES ? tables[number] : null, "Huffman table " + number);
        BitReader bits = bits();
        int[] numbers = new int[kept.kept(subbands.bands(), from, to)];
        Coefficients.decode(bits, table.lookup(), numbers, 0, numbers.length);
        int at = 0;
        for (int band = from; band < to; band++) {
            if (kept.keeps(band)) {
                at = kept.restore(band, subbands.bands().get(band), numbers, at, plane, width);
            }
        }
    }

    /** The bytes up to the next marker, without the zeros that were put in so that none appears by chance. */
    private BitReader bits() throws MalformedException {
        int start = in.position();
        byte[] bytes = new byte[Math.max(0, file.length - start)];
        int length = 0;
        int at = start;
        while (at < file.length) {
            boolean escaped = file[at] == (byte) 0xff;
            if (escaped && at + 1 < file.length && file[at + 1] != 0) {
                break;
            }
            bytes[length++] = file[at];
            at += escaped ? 2 : 1;
        }
        in.skip(Math.min(at, file.length) - start);
        return new BitReader(bytes, length);
    }

    private byte[] shades(float[] plane) {
        byte[] pixels = new byte[plane.length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.clamp((long) (plane[i] * scale + shift + 0.5f), 0, 255);
        }
        return pixels;
    }
}
