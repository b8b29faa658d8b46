package org.amana.biometrics.itl;

/** One record of a file; whatever it is, its bytes are kept as they came. */
public sealed interface ItlRecord permits TaggedRecord, BinaryRecord, OpaqueRecord {

    /** The number of its kind, 1 to 99; 0 if nothing says so. */
    int type();

    /** Where it begins in the file it was read from, from 0; 0 if it was made here. */
    int offset();

    /** Its bytes, as they stand in a file. */
    byte[] bytes();
}
