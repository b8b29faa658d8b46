package org.amana.intake.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds out in which character set a file was written: by its mark, else by what its bytes can only be. */
final class Encodings {

    /** What spreadsheets in Iraq and Syria write when they do not write Unicode. */
    private static final Charset ARABIC_WINDOWS = Charset.forName("windows-1256");

    private static final List<Charset> KNOWN =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, ARABIC_WINDOWS);
    private static final int SAMPLE = 4096;

    private Encodings() {}

    static Optional<Charset> named(String name) {
        return KNOWN.stream().filter(c -> c.name().equalsIgnoreCase(name)).findFirst();
    }

    static Charset guess(byte[] file) {
        if (starts(file, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(file, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(file, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = zeros(file);
        int half = Math.min(file.length, SAMPLE) / 2;
        if (zeros[1] * 4 > half && zeros[0] * 20 < half) {
            return StandardCharsets.UTF_16LE;
        }
        if (zeros[0] * 4 > half && zeros[1] * 20 < half) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : ARABIC_WINDOWS;
    }

    /** How many zero bytes stand at even and at odd places: separators and digits have one in each pair in UTF-16. */
    private static int[] zeros(byte[] file) {
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(file.length, SAMPLE); i++) {
            if (file[i] == 0) {
                zeros[i & 1]++;
            }
        }
        return zeros;
    }

    private static boolean isUtf8(byte[] file) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The text without its mark; what the character set does not have becomes U+FFFD, and is said of its row. */
    static String decode(byte[] file, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new AssertionError("malformed input is replaced", e);
        }
    }

    private static boolean starts(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
