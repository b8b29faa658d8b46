package org.amana.biometrics.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.amana.biometrics.MalformedException;

/** Size and resolution in the first directory of a TIFF file (TIFF 6.0, sections 2 and 8). */
final class TiffHeader {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int RESOLUTION = 282;
    private static final int RESOLUTION_UNIT = 296;
    private static final int SHORT = 3;
    private static final int CENTIMETRE = 3;
    private static final int ENTRY = 12;

    private final ByteBuffer file;
    private long width;
    private long height;
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
        double dotsPerInch = header.resolution * (header.unit == CENTIMETRE ? 2.54 : 1);
        return new PictureHeader(header.width, header.height, (int) Math.round(Math.min(dotsPerInch, 1e6)));
    }

    private void directory() {
        int at = file.getInt(4);
        int entries = Short.toUnsignedInt(file.getShort(at));
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + i * ENTRY;
            switch (Short.toUnsignedInt(file.getShort(entry))) {
                case WIDTH -> width = number(entry);
                case HEIGHT -> height = number(entry);
                case RESOLUTION_UNIT -> unit = number(entry);
                case RESOLUTION -> resolution = rational(file.getInt(entry + 8));
                default -> {}
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
