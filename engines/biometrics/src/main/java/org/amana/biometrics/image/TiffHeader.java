package org.amana.biometrics.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.amana.biometrics.MalformedException;

/** Size and resolution in the first directory of a TIFF file (TIFF 6.0, sections 2, 8 and 15), and bounds of what it makes a reader take. */
final class TiffHeader {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int BITS_PER_SAMPLE = 258;
    private static final int SAMPLES_PER_PIXEL = 277;
    private static final int RESOLUTION = 282;
    private static final int RESOLUTION_UNIT = 296;
    private static final int TILE_WIDTH = 322;
    private static final int TILE_HEIGHT = 323;
    private static final int SHORT = 3;

    /** Four colours and a mask. */
    private static final int MOST_SAMPLES = 5;

    /** The reader of the JDK makes a table of all values that a sample can have. */
    private static final int MOST_BITS = 16;

    private static final int CENTIMETRE = 3;
    private static final int ENTRY = 12;

    private final ByteBuffer file;
    private long width;
    private long height;
    private long tileWidth = 1;
    private long tileHeight = 1;
    private double resolution;
    private long unit = 2;

    private TiffHeader(ByteBuffer file) {
        this.file = file;
    }

    static PictureHeader read(byte[] bytes) throws MalformedException {
        ByteOrder order = bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        TiffHeader header = new TiffHeader(ByteBuffer.wrap(bytes).order(order));
        try {
            header.directory();
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new MalformedException("the directory of the TIFF file runs past its end", e);
        }
        new PictureHeader(header.tileWidth, header.tileHeight, 0).bounded();
        double dotsPerInch = header.resolution * (header.unit == CENTIMETRE ? 2.54 : 1);
        return new PictureHeader(header.width, header.height, (int) Math.round(Math.min(dotsPerInch, 1e6)));
    }

    private void directory() throws MalformedException {
        int at = file.getInt(4);
        int entries = Short.toUnsignedInt(file.getShort(at));
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + i * ENTRY;
            switch (Short.toUnsignedInt(file.getShort(entry))) {
                case WIDTH -> width = number(entry);
                case HEIGHT -> height = number(entry);
                case TILE_WIDTH -> tileWidth = number(entry);
                case TILE_HEIGHT -> tileHeight = number(entry);
                case SAMPLES_PER_PIXEL -> atMost(MOST_SAMPLES, entry, "samples of a pixel");
                case BITS_PER_SAMPLE -> atMost(MOST_BITS, entry, "bits of a sample");
                case RESOLUTION_UNIT -> unit = number(entry);
                case RESOLUTION -> resolution = rational(file.getInt(entry + 8));
                default -> {}
            }
        }
    }

    /** Every value of a field of shorts; there may be one for each sample. */
    private void atMost(int most, int entry, String what) throws MalformedException {
        long values = Integer.toUnsignedLong(file.getInt(entry + 4));
        if (file.getShort(entry + 2) != SHORT || values > MOST_SAMPLES) {
            throw new MalformedException("the TIFF file states the %s in a way that is not read".formatted(what));
        }
        int at = values > 2 ? file.getInt(entry + 8) : entry + 8;
        for (int i = 0; i < values; i++) {
            int value = Short.toUnsignedInt(file.getShort(at + 2 * i));
            if (value > most) {
                throw new MalformedException("%d %s; at most %d are read".formatted(value, what, most));
            }
        }
    }

    private long number(int entry) {
        return file.getShort(entry + 2) == SHORT
                ? Short.toUnsignedLong(file.getShort(entry + 8))
                : Integer.toUnsignedLong(file.getInt(entry + 8));
    }

    private double rational(int at) {
        long over = Integer.toUnsignedLong(file.getInt(at));
        long under = Integer.toUnsignedLong(file.getInt(at + 4));
        return under == 0 ? 0 : (double) over / under;
    }
}
