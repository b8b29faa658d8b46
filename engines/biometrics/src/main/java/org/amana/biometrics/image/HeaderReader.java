package org.amana.biometrics.image;

import org.amana.biometrics.MalformedException;
import org.amana.biometrics.bytes.ByteCursor;

/** Size and resolution of PNG (ISO/IEC 15948), JPEG (ITU-T T.81, T.871), BMP and JPEG 2000 (ISO/IEC 15444-1). */
final class HeaderReader {

    private static final int PNG_SIGNATURE = 8;
    private static final long PNG_PHYSICAL = fourCc("pHYs");
    private static final long PNG_DATA = fourCc("IDAT");
    private static final long JP2_CODE_STREAM = fourCc("jp2c");
    private static final long JP2_HEADER = fourCc("jp2h");
    private static final long JP2_RESOLUTION = fourCc("res ");
    private static final long JP2_CAPTURE = fourCc("resc");
    private static final long MOST_TILES = 4096;
    private static final int JPEG_APP0 = 0xe0;
    private static final int JPEG_LOSSLESS = 0xffc3;
    private static final int JPEG_SCAN = 0xda;

    private HeaderReader() {}

    static PictureHeader png(byte[] file) throws MalformedException {
        ByteCursor in = new ByteCursor(file);
        in.skip(PNG_SIGNATURE + 8);
        long width = in.u32();
        long height = in.u32();
        in.skip(5 + 4);
        while (in.remaining() >= 12) {
            int length = in.length32();
            long type = in.u32();
            if (type == PNG_PHYSICAL && length == 9) {
                long across = in.u32();
                in.skip(4);
                return in.u8() == 1
                        ? PictureHeader.perMetre(width, height, across)
                        : new PictureHeader(width, height, 0);
            }
            if (type == PNG_DATA) {
                break;
            }
            in.skip(length);
            in.skip(4);
        }
        return new PictureHeader(width, height, 0);
    }

    static PictureHeader jpeg(byte[] file) throws MalformedException {
        ByteCursor in = new ByteCursor(file);
        in.skip(2);
        int dotsPerInch = 0;
        while (true) {
            int marker = in.u8();
            if (marker != 0xff) {
                throw new MalformedException("no JPEG marker at byte " + (in.position() - 1));
            }
            while (marker == 0xff) {
                marker = in.u8();
            }
            if (marker == JPEG_SCAN) {
                throw new MalformedException("JPEG without a frame before its first scan");
            }
            ByteCursor segment = in.part(in.u16() - 2);
            if (marker == JPEG_APP0 && segment.remaining() >= 12 && segment.u32() == fourCc("JFIF")) {
                segment.skip(3);
                int unit = segment.u8();
                int density = segment.u16();
                dotsPerInch = unit == 1 ? density : unit == 2 ? (int) Math.round(density * 2.54) : 0;
            } else if (isFrame(marker)) {
                segment.skip(1);
                int height = segment.u16();
                return new PictureHeader(segment.u16(), height, dotsPerInch);
            }
        }
    }

    /** Whether the frame, the first of the file, is coded by prediction and without loss. */
    static boolean isLosslessJpeg(byte[] file) throws MalformedException {
        ByteCursor in = new ByteCursor(file);
        in.skip(2);
        while (true) {
            int marker = in.u16();
            if (marker >> 8 != 0xff || isFrame(marker & 0xff) || (marker & 0xff) == JPEG_SCAN) {
                return marker == JPEG_LOSSLESS;
            }
            in.skip(in.u16() - 2);
        }
    }

    /** SOF0 to SOF15; among them are the tables DHT and DAC and the reserved JPG. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    static PictureHeader bmp(byte[] file) throws MalformedException {
        ByteCursor in = new ByteCursor(file);
        in.skip(14);
        long size = swapped(in.u32());
        if (size < 40) {
            return new PictureHeader(swapped(in.u16()), swapped(in.u16()), 0);
        }
        int width = (int) swapped(in.u32());
        int height = (int) swapped(in.u32());
        in.skip(12);
        // A negative height says that rows run from the top.
        return PictureHeader.perMetre(width, Math.abs((long) height), swapped(in.u32()));
    }

    private static long swapped(long u32) {
        return Integer.toUnsignedLong(Integer.reverseBytes((int) u32));
    }

    private static int swapped(int u16) {
        return Short.toUnsignedInt(Short.reverseBytes((short) u16));
    }

    /** Walks the boxes to the code stream, whose own header has the size that will be unpacked. */
    static PictureHeader jpeg2000(byte[] file) throws MalformedException {
        ByteCursor in = new ByteCursor(file);
        double dotsPerMetre = 0;
        while (in.remaining() >= 8) {
            long length = in.u32();
            long type = in.u32();
            if (type == JP2_CODE_STREAM) {
                PictureHeader size = codeStream(in);
                return PictureHeader.perMetre(size.width(), size.height(), dotsPerMetre);
            }
            if (type != JP2_HEADER && type != JP2_RESOLUTION) {
                if (length < 8 || length > Integer.MAX_VALUE) {
                    break;
                }
                ByteCursor box = in.part((int) length - 8);
                if (type == JP2_CAPTURE) {
                    dotsPerMetre = resolution(box);
                }
            }
            // The boxes inside of a header follow one another like those outside.
        }
        throw new MalformedException("JPEG 2000 without a code stream");
    }

    private static double resolution(ByteCursor box) throws MalformedException {
        int down = box.u16();
        int downBy = box.u16();
        box.skip(4);
        int exponent = (byte) box.u8();
        return downBy == 0 ? 0 : (double) down / downBy * Math.pow(10, exponent);
    }

    /** The marker segment SIZ stands first; its offsets make the picture smaller than its grid. */
    static PictureHeader codeStream(ByteCursor in) throws MalformedException {
        if (in.u32() != 0xff4fff51L) {
            throw new MalformedException("no JPEG 2000 code stream at byte " + (in.position() - 4));
        }
        in.skip(4);
        long right = in.u32();
        long bottom = in.u32();
        in.skip(8);
        long tileWidth = in.u32();
        long tileHeight = in.u32();
        in.skip(8);
        int components = in.u16();
        new PictureHeader(right, bottom, 0).bounded();
        boolean tiled = tileWidth > 0
                && tileHeight > 0
                && Math.ceilDiv(right, tileWidth) * Math.ceilDiv(bottom, tileHeight) <= MOST_TILES;
        if (components < 1 || components > 4 || !tiled) {
            throw new MalformedException(
                    "JPEG 2000 of %d components in tiles of %d x %d".formatted(components, tileWidth, tileHeight));
        }
        return new PictureHeader(right, bottom, 0);
    }

    private static long fourCc(String name) {
        long code = 0;
        for (int i = 0; i < 4; i++) {
            code = code << 8 | name.charAt(i);
        }
        return code;
    }
}
