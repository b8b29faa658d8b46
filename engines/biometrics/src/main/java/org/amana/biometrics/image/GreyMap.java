package org.amana.biometrics.image;

import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;

/** Portable grey maps, as text and packed (Netpbm's pgm(5)). */
final class GreyMap {

    private static final int MOST_SHADES = 65_535;

    private final byte[] file;
    private int at = 2;

    private GreyMap(byte[] file) {
        this.file = file;
    }

    static GreyImage read(byte[] file, int dotsPerInch) throws MalformedException {
        return new GreyMap(file).image(file[1] == '2', dotsPerInch);
    }

    private GreyImage image(boolean text, int dotsPerInch) throws MalformedException {
        PictureHeader size = new PictureHeader(number(), number(), 0).bounded();
        int white = number();
        if (white == 0 || white > MOST_SHADES) {
            throw new MalformedException("a grey map whose white is " + white);
        }
        int count = (int) (size.width() * size.height());
        if (text) {
            if (count > file.length) {
                throw new MalformedException("a grey map of %d pixels in %d bytes".formatted(count, file.length));
            }
        } else {
            at++;
            long wanted = (long) count * (white > 255 ? 2 : 1);
            if (file.length - at < wanted) {
                throw new MalformedException(
                        "a grey map with %d bytes instead of %d".formatted(file.length - at, wanted));
            }
        }
        byte[] pixels = new byte[count];
        for (int i = 0; i < count; i++) {
            int shade = text ? number() : white > 255 ? u8() << 8 | u8() : u8();
            pixels[i] = (byte) (Math.min(shade, white) * 255 / white);
        }
        return new GreyImage((int) size.width(), (int) size.height(), dotsPerInch, pixels);
    }

    private int u8() {
        return file[at++] & 0xff;
    }

    /** The next number, after blanks and comments. */
    private int number() throws MalformedException {
        while (at < file.length && (file[at] == '#' || file[at] <= ' ')) {
            if (file[at] == '#') {
                while (at < file.length && file[at] != '\n') {
                    at++;
                }
            } else {
                at++;
            }
        }
        int start = at;
        int value = 0;
        while (at < file.length && file[at] >= '0' && file[at] <= '9' && at - start < 9) {
            value = value * 10 + file[at++] - '0';
        }
        if (at == start) {
            throw new MalformedException("a grey map without a number at byte " + at);
        }
        return value;
    }
}
