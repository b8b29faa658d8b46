package org.amana.biometrics;

/** Which finger a print is of: ANSI/NIST-ITL 1-2011 table 8, codes 0 to 10. The ordinal is the code. */
public enum FingerPosition {
    UNKNOWN,
    RIGHT_THUMB,
    RIGHT_INDEX,
    RIGHT_MIDDLE,
    RIGHT_RING,
    RIGHT_LITTLE,
    LEFT_THUMB,
    LEFT_INDEX,
    LEFT_MIDDLE,
    LEFT_RING,
    LEFT_LITTLE
}
