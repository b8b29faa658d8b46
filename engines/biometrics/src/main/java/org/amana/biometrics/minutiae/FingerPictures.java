package org.amana.biometrics.minutiae;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.bytes.ByteCursor;
import org.amana.biometrics.image.Pictures;

/** Reads finger image records of ISO/IEC 19794-4, 2005 and 2011. */
public final class FingerPictures {

    private static final String MAGIC = "FIR\0";
    private static final int UNPACKED = 0;
    private static final int CENTIMETRES = 2;
    private static final int NO_QUALITY = 255;
    private static final int OLD_HEADER = 14;

    private FingerPictures() {}

    /** True if it begins as such a record does. */
    public static boolean isRecord(byte[] file) {
        return file.length > 8 && new String(file, 0, 4, StandardCharsets.ISO_8859_1).equals(MAGIC);
    }

    /**
     * Reads all pictures of a record.
     *
     * @throws MalformedException if it is no such record, is cut off, or holds a picture that cannot be read
     */
    public static List<FingerPicture> read(byte[] file) throws MalformedException {
        if (!isRecord(file)) {
            throw new MalformedException("not a finger image record of ISO/IEC 19794-4");
        }
        ByteCursor in = new ByteCursor(file);
        in.skip(8);
        String version = new String(file, 4, 3, StandardCharsets.ISO_8859_1);
        return switch (version) {
            case "010" -> twoThousandFive(in);
            case "020" -> twentyEleven(in);
            default -> throw new MalformedException("a finger image record of version \"%s\"".formatted(version));
        };
    }

    private static List<FingerPicture> twoThousandFive(ByteCursor in) throws MalformedException {
        in.skip(6 + 2 + 2);
        int count = in.u8();
        int units = in.u8();
        in.skip(4);
        int dotsPerInch = dotsPerInch(in.u16(), units);
        in.skip(2);
        int depth = in.u8();
        int packing = in.u8();
        in.skip(2);
        List<FingerPicture> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = in.length32();
            int position = in.u8();
            in.skip(2);
            int quality = in.u8();
            int impression = in.u8();
            int width = in.u16();
            int height = in.u16();
            in.skip(1);
            byte[] data = in.take(length - OLD_HEADER);
            GreyImage image = image(data, width, height, depth, packing, dotsPerInch);
            pictures.add(new FingerPicture(position, impression, quality, image));
        }
        return pictures;
    }

    private static List<FingerPicture> twentyEleven(ByteCursor in) throws MalformedException {
        in.skip(4);
        int count = in.u16();
        boolean certificates = in.u8() != 0;
        in.skip(1);
        List<FingerPicture> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pictures.add(representation(in.part(in.length32() - 4), certificates));
        }
        return pictures;
    }

    private static FingerPicture representation(ByteCursor in, boolean certificates) throws MalformedException {
        // When and by which device it was taken.
        in.skip(9 + 1 + 2 + 2);
        int qualities = in.u8();
        int quality = NO_QUALITY;
        for (int i = 0; i < qualities; i++) {
            int score = in.u8();
            quality = i == 0 ? score : quality;
            in.skip(4);
        }
        if (certificates) {
            in.skip(3 * in.u8());
        }
        int position = in.u8();
        in.skip(1);
        int units = in.u8();
        in.skip(4);
        int dotsPerInch = dotsPerInch(in.u16(), units);
        in.skip(2);
        int depth = in.u8();
        int packing = in.u8();
        int impression = in.u8();
        int width = in.u16();
        int height = in.u16();
        byte[] data = in.take(in.length32());
        return new FingerPicture(
                position, impression, quality, image(data, width, height, depth, packing, dotsPerInch));
    }

    private static int dotsPerInch(int resolution, int units) {
        int dots = units == CENTIMETRES ? (int) Math.round(resolution * 2.54) : resolution;
        return dots == 0 ? Pictures.USUAL_DPI : dots;
    }

    private static GreyImage image(byte[] data, int width, int height, int depth, int packing, int dotsPerInch)
            throws MalformedException {
        if (packing != UNPACKED) {
            return Pictures.read(data, dotsPerInch);
        }
        if (depth != 8 || width == 0 || height == 0 || data.length != (long) width * height) {
            throw new MalformedException("an unpacked picture of %d x %d at %d bits in %d bytes"
                    .formatted(width, height, depth, data.length));
        }
        return new GreyImage(width, height, dotsPerInch, data);
    }
}
