package org.amana.biometrics.image;

import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.bytes.ByteCursor;
import org.jspecify.annotations.Nullable;

/** Lossless JPEG by prediction and Huffman codes (ITU-T T.81, annex H), of one component: what cards call JPEGL. */
final class LosslessJpeg {

    private static final int FRAME = 0xc3;
    private static final int TABLES = 0xc4;
    private static final int SCAN = 0xda;
    private static final int RESTARTS = 0xdd;
    private static final int NUMBERED_TABLES = 4;

    /** A difference of this category is 32,768 and has no further bits. */
    private static final int HALF_TURN = 16;

    private final ByteCursor in;
    private final byte[] file;
    private final @Nullable Codes[] tables = new Codes[NUMBERED_TABLES];
    private int precision;
    private int width;
    private int height;
    private int restartEvery;

    private LosslessJpeg(byte[] file) {
        this.file = file;
        this.in = new ByteCursor(file);
    }

    static GreyImage read(byte[] file, int dotsPerInch) throws MalformedException {
        return new LosslessJpeg(file).image(dotsPerInch);
    }

    private GreyImage image(int dotsPerInch) throws MalformedException {
        in.skip(2);
        while (true) {
            int marker = in.u16();
            ByteCursor segment = in.part(in.u16() - 2);
            switch (marker & 0xff) {
                case FRAME -> frame(segment);
                case TABLES -> tables(segment);
                case RESTARTS -> restartEvery = segment.u16();
                case SCAN -> {
                    return new GreyImage(width, height, dotsPerInch, scan(segment));
                }
                default -> {
                    // Comments and what applications add.
                }
            }
        }
    }

    private void frame(ByteCursor segment) throws MalformedException {
        precision = segment.u8();
        height = segment.u16();
        width = segment.u16();
        int components = segment.u8();
        new PictureHeader(width, height, 0).bounded();
        if (components != 1 || precision < 2 || precision > 16) {
            throw new MalformedException("lossless JPEG of %d components at %d bits; one of 2 to 16 is read"
                    .formatted(components, precision));
        }
    }

    private void tables(ByteCursor segment) throws MalformedException {
        while (segment.remaining() > 0) {
            int number = segment.u8();
            if (number >> 4 > 1 || (number & 0xf) >= NUMBERED_TABLES) {
                throw new MalformedException("lossless JPEG with a table " + number);
            }
            // NIST's own software marks its tables as those of the other class; one of the right class goes before it.
            boolean rightClass = number < NUMBERED_TABLES;
            Codes codes = new Codes(segment);
            if (rightClass || tables[number & 0xf] == null) {
                tables[number & 0xf] = codes;
            }
        }
    }

    private byte[] scan(ByteCursor segment) throws MalformedException {
        segment.skip(2);
        int number = segment.u8() >> 4;
        int predictor = segment.u8();
        segment.skip(1);
        int shift = segment.u8() & 0xf;
        @Nullable Codes codes = number < NUMBERED_TABLES ? tables[number] : null;
        if (width == 0 || codes == null || predictor < 1 || predictor > 7 || shift >= precision) {
            throw new MalformedException("lossless JPEG with predictor %d, table %d, shift %d before its frame"
                    .formatted(predictor, number, shift));
        }
        Bits bits = new Bits(file, in.position());
        byte[] pixels = new byte[width * height];
        int[] above = new int[width];
        int[] row = new int[width];
        boolean first = true;
        for (int y = 0; y < height; y++) {
            if (restartEvery > 0 && y > 0 && (long) y * width % restartEvery == 0) {
                bits.restart();
                first = true;
            }
            for (int x = 0; x < width; x++) {
                int predicted = first
                        ? x == 0 ? 1 << precision - shift - 1 : row[x - 1]
                        : x == 0 ? above[0] : predicted(predictor, row[x - 1], above[x], above[x - 1]);
                row[x] = predicted + difference(codes, bits) & 0xffff;
                pixels[y * width + x] = shade(row[x] << shift);
            }
            int[] spent = above;
            above = row;
            row = spent;
            first = false;
        }
        return pixels;
    }

    private byte shade(int value) {
        return (byte) (precision > 8 ? value >> precision - 8 : value << 8 - precision);
    }

    private static int predicted(int predictor, int left, int up, int corner) {
        return switch (predictor) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> corner;
            case 4 -> left + up - corner;
            case 5 -> left + (up - corner >> 1);
            case 6 -> up + (left - corner >> 1);
            default -> left + up >> 1;
        };
    }

    private static int difference(Codes codes, Bits bits) throws MalformedException {
        int category = codes.next(bits);
        if (category == 0) {
            return 0;
        }
        if (category == HALF_TURN) {
            return 1 << 15;
        }
        if (category < 0 || category > HALF_TURN) {
            throw new MalformedException("lossless JPEG with a category " + category);
        }
        int value = bits.read(category);
        return value < 1 << category - 1 ? value - (1 << category) + 1 : value;
    }

    /** A canonical code for the categories 0 to 16 (T.81, F.2.2.3). */
    private static final class Codes {

        private static final int LONGEST = 16;

        private final int[] counts = new int[LONGEST + 1];
        private final byte[] categories;

        Codes(ByteCursor segment) throws MalformedException {
            int total = 0;
            for (int length = 1; length <= LONGEST; length++) {
                counts[length] = segment.u8();
                total += counts[length];
            }
            categories = segment.take(total);
        }

        int next(Bits bits) throws MalformedException {
            int code = 0;
            int first = 0;
            int index = 0;
            for (int length = 1; length <= LONGEST; length++) {
                code = code << 1 | bits.read(1);
                if (code - first < counts[length]) {
                    return categories[index + code - first];
                }
                index += counts[length];
                first = first + counts[length] << 1;
            }
            throw new MalformedException("lossless JPEG with bits that are no code");
        }
    }

    /** Bits of a scan, without the zeros that follow an 0xff. */
    private static final class Bits {

        private final byte[] file;
        private int at;
        private int octet;
        private int left;

        Bits(byte[] file, int at) {
            this.file = file;
            this.at = at;
        }

        int read(int count) throws MalformedException {
            int value = 0;
            for (int i = 0; i < count; i++) {
                if (left == 0) {
                    fill();
                }
                left--;
                value = value << 1 | octet >> left & 1;
            }
            return value;
        }

        private void fill() throws MalformedException {
            boolean escaped = at < file.length && file[at] == (byte) 0xff;
            if (at >= file.length || escaped && (at + 1 >= file.length || file[at + 1] != 0)) {
                throw new MalformedException("lossless JPEG that ends before its pixels do");
            }
            octet = file[at] & 0xff;
            at += escaped ? 2 : 1;
            left = 8;
        }

        /** Passes over a mark RST0 to RST7. */
        void restart() throws MalformedException {
            boolean marked = at + 1 < file.length && file[at] == (byte) 0xff && (file[at + 1] & 0xf8) == 0xd0;
            if (!marked) {
                throw new MalformedException("lossless JPEG without a restart at byte " + at);
            }
            at += 2;
            left = 0;
        }
    }
}
