package org.amana.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A leaf with its opening, as a line: number, kind, salt in hex, and the bytes committed to, with tabs between. The bytes are
 * canonical JSON and so hold neither tab nor newline; should they all the same, they are written in base64 behind an
 * equals sign, so that even a damaged journal can be carried away whole.
 */
public record LeafLine(long leaf, String kind, byte[] salt, byte[] bytes) {

    private static final byte ENCODED = '=';

    void writeTo(OutputStream out) throws IOException {
        out.write(Long.toString(leaf).getBytes(StandardCharsets.US_ASCII));
        out.write('\t');
        out.write(kind.getBytes(StandardCharsets.UTF_8));
        out.write('\t');
        out.write(HexFormat.of().formatHex(salt).getBytes(StandardCharsets.US_ASCII));
        out.write('\t');
        if (plain(bytes)) {
            out.write(bytes);
        } else {
            out.write(ENCODED);
            out.write(Base64.getEncoder().encode(bytes));
        }
        out.write('\n');
    }

    private static boolean plain(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ') {
                return false;
            }
        }
        return bytes.length > 0 && bytes[0] != ENCODED;
    }

    /**
     * Reads a line without its newline.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static LeafLine parse(byte[] line) {
        int first = tab(line, 0);
        int second = tab(line, first + 1);
        int third = tab(line, second + 1);
        String number = new String(line, 0, first, StandardCharsets.US_ASCII);
        String kind = new String(line, first + 1, second - first - 1, StandardCharsets.UTF_8);
        byte[] salt =
                HexFormat.of().parseHex(new String(line, second + 1, third - second - 1, StandardCharsets.US_ASCII));
        byte[] rest = Arrays.copyOfRange(line, third + 1, line.length);
        byte[] bytes = rest.length > 0 && rest[0] == ENCODED
                ? Base64.getDecoder().decode(Arrays.copyOfRange(rest, 1, rest.length))
                : rest;
        return new LeafLine(Long.parseLong(number), kind, salt, bytes);
    }

    private static int tab(byte[] line, int from) {
        for (int i = from; i < line.length; i++) {
            if (line[i] == '\t') {
                return i;
            }
        }
        throw new IllegalArgumentException("a line of the journal has four fields");
    }
}
