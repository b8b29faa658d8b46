package org.amana.platform.documents;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code as modules, with the quiet around it that scanners need. */
public final class Qr {

    /** Modules of quiet on each side (ISO/IEC 18004). */
    static final int QUIET = 4;

    static final int PIXELS = 8;

    private final ByteMatrix modules;

    private Qr(ByteMatrix modules) {
        this.modules = modules;
    }

    /** @throws IllegalArgumentException if it is too long for any code */
    public static Qr of(String content) {
        try {
            return new Qr(Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException(content.length() + " characters do not go into a code", e);
        }
    }

    /** Modules on a side, quiet included. */
    public int side() {
        return modules.getWidth() + 2 * QUIET;
    }

    boolean dark(int x, int y) {
        int column = x - QUIET;
        int row = y - QUIET;
        return column >= 0
                && row >= 0
                && column < modules.getWidth()
                && row < modules.getHeight()
                && modules.get(column, row) == 1;
    }

    /** The dark modules as an SVG path, one unit to a module. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < side(); y++) {
            for (int x = 0; x < side(); x++) {
                if (dark(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** A grey image, a byte a pixel: each module several pixels wide, so that no viewer blurs it away. */
    byte[] grey() {
        int width = side() * PIXELS;
        byte[] grey = new byte[width * width];
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = (byte) (dark(x / PIXELS, y / PIXELS) ? 0 : 0xff);
            }
        }
        return grey;
    }
}
