package org.amana.biometrics.wsq;

/** Two-byte marks between the parts of a file. */
final class Marker {

    static final int START_OF_IMAGE = 0xffa0;
    static final int END_OF_IMAGE = 0xffa1;
    static final int FRAME = 0xffa2;
    static final int BLOCK = 0xffa3;
    static final int TRANSFORM_TABLE = 0xffa4;
    static final int QUANTISATION_TABLE = 0xffa5;
    static final int HUFFMAN_TABLE = 0xffa6;
    static final int COMMENT = 0xffa8;

    private Marker() {}
}
