package org.amana.biometrics.itl;

/** What stands between records, fields, subfields and items (ANSI/NIST-ITL 1-2011, annex B.1). */
final class Separator {

    static final byte FILE = 0x1c;
    static final byte GROUP = 0x1d;
    static final byte RECORD = 0x1e;
    static final byte UNIT = 0x1f;

    private Separator() {}
}
