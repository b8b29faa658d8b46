package org.amana.biometrics.itl;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A record of the types 3 to 8: four bytes of length, then fields of fixed size (ANSI/NIST-ITL 1-2007, sections 10 to 14).
 *
 * @param bytes at least five, the length among them
 */
public record BinaryRecord(int type, int offset, byte[] bytes) implements ItlRecord {

    /** Bytes before the picture of a fingerprint: LEN, IDC, IMP, FGP, ISR, HLL, VLL, CGA. */
    private static final int PRINT_HEADER = 18;

    /** Bytes before a signature: LEN, IDC, SIG, SRT, ISR, HLL, VLL. */
    private static final int SIGNATURE_HEADER = 12;

    private static final int MOST_POSITIONS = 6;
    private static final int UNUSED = 255;

    static boolean is(int type) {
        return type >= 3 && type <= 8;
    }

    /** Information designation character: what ties it to other records of the file. */
    public int designation() {
        return bytes[4] & 0xff;
    }

    /** What was written at the front, which may differ from how long it is. */
    long statedLength() {
        return Integer.toUnsignedLong(ByteBuffer.wrap(bytes).getInt());
    }

    /** The picture's own description; nothing for types 7 and 8 or a record cut short. */
    public Optional<Print> print() {
        if (type < 3 || type > 6 || bytes.length < PRINT_HEADER) {
            return Optional.empty();
        }
        ByteBuffer header = ByteBuffer.wrap(bytes);
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < MOST_POSITIONS; i++) {
            int position = bytes[6 + i] & 0xff;
            if (position != UNUSED) {
                positions.add(position);
            }
        }
        return Optional.of(new Print(
                bytes[5] & 0xff,
                List.copyOf(positions),
                bytes[12] & 0xff,
                Short.toUnsignedInt(header.getShort(13)),
                Short.toUnsignedInt(header.getShort(15)),
                bytes[17] & 0xff));
    }

    /** What comes behind the description: a picture of a print, a signature, or all but length and designation. */
    public byte[] data() {
        int header = type == 7 ? 5 : type == 8 ? SIGNATURE_HEADER : PRINT_HEADER;
        return Arrays.copyOfRange(bytes, Math.min(header, bytes.length), bytes.length);
    }

    /**
     * Description of a fingerprint.
     *
     * @param impression live or from paper, plain or rolled (table 7 of the standard)
     * @param positions fingers that it may be, 1 right thumb to 10 left little finger, 11 to 14 plain impressions
     * @param resolutionCode 0 for the least that the type allows, 1 for what the file's first record says
     * @param width pixels in a line
     * @param height lines
     * @param compression 0 for none, 1 for WSQ
     */
    public record Print(
            int impression, List<Integer> positions, int resolutionCode, int width, int height, int compression) {}

    @Override
    public boolean equals(Object other) {
        return other instanceof BinaryRecord record && type == record.type && Arrays.equals(bytes, record.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "type %d, %d bytes".formatted(type, bytes.length);
    }
}
