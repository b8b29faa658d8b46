package org.amana.biometrics.image;

import java.util.Optional;

/** A format, told by how a file begins. */
enum PictureFormat {
    PNG(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'),
    JPEG(0xff, 0xd8, 0xff),
    JPEG_2000(0, 0, 0, 12, 'j', 'P', ' ', ' '),
    JPEG_2000_CODE_STREAM(0xff, 0x4f, 0xff, 0x51),
    WSQ(0xff, 0xa0),
    TIFF_LITTLE_ENDIAN('I', 'I', 42, 0),
    TIFF_BIG_ENDIAN('M', 'M', 0, 42),
    BMP('B', 'M'),
    GREY_MAP_TEXT('P', '2'),
    GREY_MAP('P', '5');

    private final int[] magic;

    PictureFormat(int... magic) {
        this.magic = magic;
    }

    static Optional<PictureFormat> of(byte[] file) {
        for (PictureFormat format : values()) {
            if (format.begins(file)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] file) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= file.length || (file[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
